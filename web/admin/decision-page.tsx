import { useState } from 'preact/hooks';
import { formatDate } from '#shared/words/format.ts';
import type { DecisionView } from '#shared/service/decision/decision.ts';
import { Heading } from '../kit/heading.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import { useApp } from '../session/app.tsx';
import { decisionWords as words } from '../words/admin-decisions.ts';
import { kitWords } from '../words/kit.ts';
import { DecisionContent } from './decision-content.tsx';
import { DecisionSigning } from './decision-signing.tsx';
import { DecisionTag } from './decisions-page.tsx';

/** One publishing decision: what it lists, and once signed outside, its recording. */
export const DecisionPage = ({ id }: { id: string }) => {
  const { call, session } = useApp();
  const t = useSay();
  const locale = useLocale();
  const [said, setSaid] = useState('');
  const loaded = useLoaded<DecisionView>(() => call('getDecision', { params: { decisionId: id } }), id);
  const view = loaded.value;
  const put = (next: DecisionView, words: string) => {
    setSaid(words);
    loaded.put(next);
  };
  return (
    <>
      <Heading text={view?.decision.title || t(words.title)} first />
      <RefusalBanner error={loaded.error} onRetry={loaded.reload} onSignIn={() => void session.signIn()} />
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
            {view.decision.effectiveOn !== undefined && (
              <span class="mc-meta">
                {t(words.effectiveOn)}: {formatDate(view.decision.effectiveOn, locale)}
              </span>
            )}
          </p>
          {said !== '' && (
            <p class="mc-said" role="status">
              {said}
            </p>
          )}
          <DecisionContent view={view} onPut={put} key={`content ${view.decision.version}`} />
          <DecisionSigning view={view} onPut={put} reload={loaded.reload} />
        </>
      )}
      <p>
        <a class="govuk-link" href="?view=decisions">
          {t(words.back)}
        </a>
      </p>
    </>
  );
};
