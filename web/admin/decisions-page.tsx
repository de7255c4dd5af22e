import { useRef, useState } from 'preact/hooks';
import type { DecisionRow } from '#shared/service/decision/decision.ts';
import { formatDate } from '#shared/words/format.ts';
import { Heading } from '../kit/heading.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { goTo } from '../kit/query.ts';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useApp } from '../session/app.tsx';
import type { Me } from '../session/staff-gate.tsx';
import { adminWords } from '../words/admin.ts';
import { decisionWords as words } from '../words/admin-decisions.ts';
import { kitWords } from '../words/kit.ts';
import { DecisionTag } from './decision-tag.tsx';
import { usePages } from './use-pages.ts';

const Row = ({ decision }: { decision: DecisionRow }) => {
  const t = useSay();
  const locale = useLocale();
  const { id, title, number, effectiveOn, itemCount, status } = decision;
  return (
    <tr>
      <th scope="row">
        <a class="govuk-link" href={`?decision=${id}`}>
          {title || t(words.untitled)}
        </a>
      </th>
      <td data-label={t(words.number)}>{number ?? '–'}</td>
      <td data-label={t(words.count)}>{itemCount}</td>
      <td data-label={t(words.effectiveOn)}>{effectiveOn === undefined ? '–' : formatDate(effectiveOn, locale)}</td>
      <td data-label={t(words.status)}>
        <DecisionTag status={status} />
      </td>
    </tr>
  );
};

/** Publishing decisions, newest first; whoever publishes may begin one. */
export const DecisionsPage = ({ me }: { me: Me }) => {
  const { call } = useApp();
  const t = useSay();
  const key = useRef(crypto.randomUUID());
  const [unopened, setUnopened] = useState<unknown>();
  const { rows, whole, error, reload, readOn } = usePages(async (cursor) => {
    const { rows, next } = await call('listDecisions', { query: { cursor } });
    return { rows, next };
  }, 'decisions');
  const begin = () => {
    const signer = rows.find(({ status }) => status === 'signed')?.signer ?? '';
    const body = { title: '', issuerId: me.agencyId, signer, items: [] };
    call('openDecision', { body, key: key.current }).then(
      ({ decision }) => goTo(`?decision=${decision.id}`),
      setUnopened,
    );
  };
  return (
    <>
      <div class="mc-desk-bar">
        <Heading text={t(words.title)} first />
        {me.duties.includes('publisher') && (
          <button type="button" class="govuk-button" onClick={begin}>
            {t(words.open)}
          </button>
        )}
      </div>
      <RefusalBanner error={unopened ?? error} onRetry={reload} />
      {rows.length === 0 && error === undefined && (
        <p class="govuk-body" role="status">
          {t(whole ? words.empty : kitWords.loading)}
        </p>
      )}
      {rows.length > 0 && (
        <table class="mc-queue mc-list">
          <caption class="govuk-visually-hidden">{t(words.title)}</caption>
          <thead>
            <tr>
              {[words.name, words.number, words.count, words.effectiveOn, words.status].map((name) => (
                <th scope="col" key={name.en}>
                  {t(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((decision) => (
              <Row decision={decision} key={decision.id} />
            ))}
          </tbody>
        </table>
      )}
      {rows.length > 0 && !whole && (
        <button type="button" class="govuk-button govuk-button--secondary mc-more" onClick={readOn}>
          {t(adminWords.more)}
        </button>
      )}
    </>
  );
};
