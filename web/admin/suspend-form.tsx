import { useRef, useState } from 'preact/hooks';
import type { MutableRef } from 'preact/hooks';
import { instantAt } from '#shared/calendar/local-time.ts';
import { Asked, describedBy, idOf } from '../kit/asked.tsx';
import { useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useApp } from '../session/app.tsx';
import { servicePageWords as words } from '../words/admin-service.ts';

type Props = {
  serviceId: string;
  first: MutableRef<HTMLTextAreaElement | null>;
  onDone: () => void;
  onLeave: () => void;
};

/** Suspends a service for an incident: its page says why, and when it is expected back. */
export const SuspendForm = ({ serviceId, first, onDone, onLeave }: Props) => {
  const { call } = useApp();
  const t = useSay();
  const [reason, setReason] = useState({ vi: '', en: '' });
  const [backBy, setBackBy] = useState('');
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<unknown>();
  const key = useRef(crypto.randomUUID());
  const missing = reason.vi.trim() === '' || reason.en.trim() === '' ? t(words.reasonMissing) : undefined;
  const suspend = () => {
    setTried(true);
    if (missing !== undefined) {
      first.current?.focus();
      return;
    }
    const [date = '', time = ''] = backBy.split('T');
    const body = {
      type: 'suspend' as const,
      reason,
      ...(date !== '' && { backBy: instantAt(date, time.slice(0, 5)) }),
    };
    call('actOnService', { params: { serviceId }, body, key: key.current }).then(onDone, setError);
  };
  return (
    <form
      class="mc-admin-box"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        suspend();
      }}
    >
      <p class="govuk-body">{t(words.suspendHelp)}</p>
      <RefusalBanner error={error} />
      {(['vi', 'en'] as const).map((each) => {
        const path = `suspend.${each}`;
        const wrong = tried && reason[each].trim() === '' ? missing : undefined;
        return (
          <Asked path={path} label={t(each === 'vi' ? words.reasonVi : words.reasonEn)} error={wrong} key={each}>
            <textarea
              class={`govuk-textarea ${wrong === undefined ? '' : 'govuk-textarea--error'}`}
              id={idOf(path)}
              ref={each === 'vi' ? first : null}
              lang={each}
              rows={2}
              maxLength={2000}
              value={reason[each]}
              aria-describedby={describedBy({ path, error: wrong })}
              aria-invalid={wrong !== undefined || undefined}
              onInput={({ currentTarget }) => setReason({ ...reason, [each]: currentTarget.value })}
            />
          </Asked>
        );
      })}
      <Asked path="suspend.backBy" label={t(words.backBy)} optional>
        <input
          class="govuk-input govuk-input--width-20"
          id={idOf('suspend.backBy')}
          type="datetime-local"
          value={backBy}
          onInput={({ currentTarget }) => setBackBy(currentTarget.value)}
        />
      </Asked>
      <div class="mc-bar">
        <button type="submit" class="govuk-button govuk-button--warning">
          {t(words.confirm)}
        </button>
        <button type="button" class="mc-plain" onClick={onLeave}>
          {t(words.cancel)}
        </button>
      </div>
    </form>
  );
};
