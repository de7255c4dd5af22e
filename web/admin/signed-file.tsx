import { useState } from 'preact/hooks';
import type { DecisionView } from '#shared/service/decision/decision.ts';
import { stateInWords } from '../apply/asked-files.tsx';
import { idOf } from '../kit/asked.tsx';
import { useSay } from '../kit/locale.tsx';
import { wordsOf } from '../kit/refusal-banner.tsx';
import { useApp } from '../session/app.tsx';
import { decisionWords as words } from '../words/admin-decisions.ts';
import { kitWords } from '../words/kit.ts';
import type { useDecisionFile } from './use-decision-file.ts';

type FileProps = {
  view: DecisionView;
  /** How it is sent, where it may be. */
  sending?: ReturnType<typeof useDecisionFile>;
  error?: string | undefined;
};

/** The signed PDF: sent, checked, downloaded. */
export const SignedFile = ({ view, sending, error }: FileProps) => {
  const { call } = useApp();
  const t = useSay();
  const [unlinked, setUnlinked] = useState<unknown>();
  const { decision, document } = view;
  const id = idOf('document');
  const problem = sending?.problem
    ? t(sending.problem)
    : (error ?? (unlinked ? t(wordsOf(unlinked).title) : undefined));
  const download = () => {
    setUnlinked(undefined);
    call('linkDecisionDocument', { params: { decisionId: decision.id } }).then(
      ({ url }) => location.assign(url),
      setUnlinked,
    );
  };
  if (!document && !sending) return null;
  return (
    <div class={`govuk-form-group ${problem === undefined ? '' : 'govuk-form-group--error'}`}>
      <p class="govuk-label govuk-label--s" id={`${id}-label`}>
        {t(words.document)}
      </p>
      {problem !== undefined && (
        <p class="govuk-error-message" id={`${id}-error`} role="alert">
          <span class="govuk-visually-hidden">{t(kitWords.error)}</span> {problem}
        </p>
      )}
      {document && (
        <ul class="mc-files">
          <li>
            <span class="mc-files__name">{document.name}</span>
            <span class="mc-meta" role="status">
              {stateInWords(document, t)}
            </span>
            {document.state === 'clean' && (
              <button type="button" class="mc-plain" onClick={download}>
                {t(words.download)}
              </button>
            )}
          </li>
        </ul>
      )}
      {sending?.share !== undefined && (
        <p role="status">{t(words.sending, { percent: Math.round(sending.share * 100) })}</p>
      )}
      {sending && (
        <div class="mc-pick">
          <label class="govuk-button govuk-button--secondary" for={id}>
            {t(document ? words.chooseAnother : words.choosePdf)}
            <input
              type="file"
              id={id}
              accept="application/pdf"
              aria-describedby={problem === undefined ? `${id}-label` : `${id}-label ${id}-error`}
              onChange={({ currentTarget }) => {
                const [chosen] = currentTarget.files ?? [];
                if (chosen) void sending.send(chosen);
                currentTarget.value = '';
              }}
            />
          </label>
        </div>
      )}
    </div>
  );
};
