import { useRef, useState } from 'preact/hooks';
import type { Decision, DecisionRow } from '#shared/service/decision/decision.ts';
import { formatDate } from '#shared/words/format.ts';
import { Heading } from '../kit/heading.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { goTo } from '../kit/query.ts';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import { useApp } from '../session/app.tsx';
import type { Me } from '../session/staff-gate.tsx';
import { decisionStatusWords, decisionWords as words } from '../words/admin-decisions.ts';
import { kitWords } from '../words/kit.ts';

const colours = { preparing: 'grey', signed: 'green', dropped: 'grey' } as const;

/** Where a decision stands. */
export const DecisionTag = ({ status }: Pick<Decision, 'status'>) => {
  const t = useSay();
  return <strong class={`govuk-tag govuk-tag--${colours[status]}`}>{t(decisionStatusWords[status])}</strong>;
};

const Row = ({ decision }: { decision: DecisionRow }) => {
  const t = useSay();
  const locale = useLocale();
  const { id, title, number, effectiveOn, itemCount, status } = decision;
  return (
    <tr>
      <th scope="row" class="mc-wrap">
        <a class="govuk-link" href={`?decision=${id}`}>
          {title || t(words.title)}
        </a>
      </th>
      <td data-label={t(words.number)}>{number ?? '–'}</td>
      <td data-label={t(words.items)}>{itemCount}</td>
      <td data-label={t(words.effectiveOn)}>{effectiveOn === undefined ? '–' : formatDate(effectiveOn, locale)}</td>
      <td data-label={t(words.status)}>
        <DecisionTag status={status} />
      </td>
    </tr>
  );
};

/** Publishing decisions, newest first; whoever publishes may begin one. */
export const DecisionsPage = ({ me }: { me: Me }) => {
  const { call, session } = useApp();
  const t = useSay();
  const key = useRef(crypto.randomUUID());
  const [error, setError] = useState<unknown>();
  const loaded = useLoaded(() => call('listDecisions', {}), 'decisions');
  const decisions = loaded.value?.rows ?? [];
  const begin = async () => {
    try {
      const body = { title: '', issuerId: me.agencyId, signer: '', items: [] };
      const { decision } = await call('openDecision', { body, key: key.current });
      goTo(`?decision=${decision.id}`);
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <>
      <div class="mc-desk-bar">
        <Heading text={t(words.title)} first />
        {me.duties.includes('publisher') && (
          <button type="button" class="govuk-button" onClick={() => void begin()}>
            {t(words.open)}
          </button>
        )}
      </div>
      <RefusalBanner error={error ?? loaded.error} onRetry={loaded.reload} onSignIn={() => void session.signIn()} />
      {!loaded.value && loaded.error === undefined && (
        <p class="govuk-body" role="status">
          {t(kitWords.loading)}
        </p>
      )}
      {loaded.value && decisions.length === 0 && <p class="govuk-body">{t(words.empty)}</p>}
      {decisions.length > 0 && (
        <table class="mc-queue">
          <caption class="govuk-visually-hidden">{t(words.title)}</caption>
          <thead>
            <tr>
              {[words.name, words.number, words.items, words.effectiveOn, words.status].map((name) => (
                <th scope="col" key={name.en}>
                  {t(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {decisions.map((decision) => (
              <Row decision={decision} key={decision.id} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
};
