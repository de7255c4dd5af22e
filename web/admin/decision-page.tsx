import type { DecisionView } from '#shared/service/decision/decision.ts';
import { Heading } from '../kit/heading.tsx';
import { useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import { useApp } from '../session/app.tsx';
import { decisionWords as words } from '../words/admin-decisions.ts';
import { kitWords } from '../words/kit.ts';
import { DecisionFacts } from './decision-facts.tsx';
import { DecisionTag } from './decision-tag.tsx';
import { PrepareDecision } from './prepare-decision.tsx';
import { Said, useSaid } from './said.tsx';

/** One publishing decision: what it lists, and once signed outside, its recording. */
export const DecisionPage = ({ id }: { id: string }) => {
  const { call } = useApp();
  const t = useSay();
  const [said, say] = useSaid();
  const loaded = useLoaded<DecisionView>(() => call('getDecision', { params: { decisionId: id } }), id);
  const view = loaded.value;
  const title = view?.decision.title ?? '';
  const put = (next: DecisionView, words: string) => {
    loaded.put(next);
    say(words);
  };
  return (
    <>
      <p class="mc-way-back">
        <a class="govuk-link" href="?view=decisions">
          {t(words.back)}
        </a>
      </p>
      <Heading text={title === '' ? t(words.untitled) : title} first />
      <RefusalBanner error={loaded.error} onRetry={loaded.reload} />
      {!view && loaded.error === undefined && (
        <p class="govuk-body" role="status">
          {t(kitWords.loading)}
        </p>
      )}
      {view && (
        <>
          <p class="mc-desk-state">
            <DecisionTag status={view.decision.status} />
            {view.decision.number !== undefined && <span>{view.decision.number}</span>}
          </p>
          <Said said={said} />
          {view.actions.includes('sign') ? (
            <PrepareDecision view={view} onPut={put} reload={loaded.reload} />
          ) : (
            <DecisionFacts view={view} />
          )}
        </>
      )}
    </>
  );
};
