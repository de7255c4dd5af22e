import type { DecisionView } from '#shared/service/decision/decision.ts';
import { AskOnce } from '../kit/ask-once.tsx';
import { ErrorSummary } from '../kit/error-summary.tsx';
import { useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { decisionWords as words, dropWords } from '../words/admin-decisions.ts';
import { officeWords } from '../words/admin-office.ts';
import { DecisionAlarms } from './decision-alarms.tsx';
import { DecisionContent } from './decision-content.tsx';
import { DecisionItems } from './decision-items.tsx';
import { DecisionLine } from './decision-line.tsx';
import { SignedFile } from './signed-file.tsx';
import { useDecisionFile } from './use-decision-file.ts';
import { usePreparing } from './use-preparing.ts';
import { useStay } from './use-stay.ts';

type Props = { view: DecisionView; onPut: (view: DecisionView, said: string) => void; reload: () => void };

/** Prepares a decision, then records what was signed outside; from then on its items take effect by themselves. */
export const PrepareDecision = (props: Props) => {
  const { view, reload } = props;
  const t = useSay();
  const preparing = usePreparing(props);
  const sending = useDecisionFile(view, reload);
  const { typed, type, problems, round, busy, problemAt } = preparing;
  useStay(preparing.changed && !busy, officeWords.leave);
  return (
    <>
      <RefusalBanner error={preparing.error} />
      <ErrorSummary problems={problems} round={round} />
      <form
        noValidate
        class="mc-decision"
        onSubmit={(event) => {
          event.preventDefault();
          preparing.save();
        }}
      >
        <h2 class="govuk-heading-m">{t(words.content)}</h2>
        <DecisionContent typed={typed} onType={type} problemAt={problemAt} />
        <DecisionItems view={view} items={typed.items} onItems={(items) => type({ items })} preparing={preparing} />
        <div class="mc-bar">
          <button type="submit" class="govuk-button govuk-button--secondary" aria-disabled={busy}>
            {t(words.save)}
          </button>
          {preparing.changed && <span class="mc-meta">{t(words.unsaved)}</span>}
        </div>
      </form>
      <form
        noValidate
        class="mc-decision"
        onSubmit={(event) => {
          event.preventDefault();
          preparing.sign();
        }}
      >
        <h2 class="govuk-heading-m">{t(words.record)}</h2>
        <p class="govuk-body">{t(words.recordHelp)}</p>
        <DecisionLine
          path="number"
          label={words.number}
          hint={words.numberHelp}
          value={typed.number}
          error={problemAt('number')}
          onType={(number) => type({ number })}
        />
        <DecisionLine
          path="signedOn"
          label={words.signedOn}
          date
          value={typed.signedOn}
          error={problemAt('signedOn')}
          onType={(signedOn) => type({ signedOn })}
        />
        <SignedFile view={view} sending={sending} error={problemAt('document')} />
        <DecisionAlarms
          dated={{
            ...(typed.number.trim() !== '' && typed.signedOn !== '' && { signedOn: typed.signedOn }),
            ...(typed.effectiveOn !== '' && { effectiveOn: typed.effectiveOn }),
          }}
          at={view.at}
        />
        <button type="submit" class="govuk-button" aria-disabled={busy}>
          {t(words.record)}
        </button>
      </form>
      <AskOnce words={dropWords} act={preparing.drop} />
    </>
  );
};
