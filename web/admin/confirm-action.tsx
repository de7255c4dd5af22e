import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DraftAction } from '#shared/service/draft/draft-action.ts';
import { Asked, describedBy, idOf } from '../kit/asked.tsx';
import { useSay } from '../kit/locale.tsx';
import { draftActionWords } from '../words/admin.ts';
import { draftWords as words } from '../words/admin-draft.ts';

type Props = {
  type: DraftAction['type'];
  sending: boolean;
  onConfirm: (reason: string) => void;
  onLeave: () => void;
};

const path = 'draft.reason';

/** Asks once more before something ends or is returned, and for the reason of a return. */
export const ConfirmAction = ({ type, sending, onConfirm, onLeave }: Props) => {
  const t = useSay();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const needsReason = type === 'return';
  const isMissing = needsReason && reason.trim() === '';
  const missing = tried && isMissing ? t(words.reasonMissing) : undefined;
  useLayoutEffect(() => (area.current ?? heading.current)?.focus(), []);
  return (
    <form
      class="mc-admin-box"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isMissing) area.current?.focus();
        else onConfirm(reason.trim());
      }}
    >
      <h3 class="govuk-heading-s" tabIndex={-1} ref={heading}>
        {t(draftActionWords[type].button)}
      </h3>
      {type === 'drop' && <p class="govuk-body">{t(words.dropHelp)}</p>}
      {needsReason && (
        <Asked path={path} label={t(words.reason)} hint={t(words.reasonHelp)} error={missing}>
          <textarea
            class={`govuk-textarea mc-grows ${missing === undefined ? '' : 'govuk-textarea--error'}`}
            id={idOf(path)}
            ref={area}
            rows={4}
            maxLength={4000}
            value={reason}
            aria-describedby={describedBy({ path, hint: '', error: missing })}
            aria-invalid={missing !== undefined || undefined}
            onInput={({ currentTarget }) => setReason(currentTarget.value)}
          />
        </Asked>
      )}
      <div class="mc-bar">
        <button
          type="submit"
          class={`govuk-button ${type === 'drop' ? 'govuk-button--warning' : ''}`}
          aria-disabled={sending}
        >
          {t(draftActionWords[type].button)}
        </button>
        <button type="button" class="mc-plain" onClick={onLeave}>
          {t(words.cancel)}
        </button>
      </div>
    </form>
  );
};
