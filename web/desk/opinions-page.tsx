import type { OpinionRow } from '#shared/api/opinion-views.ts';
import { formatDate } from '#shared/words/format.ts';
import { Heading } from '../kit/heading.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import { useMore } from '../kit/use-more.ts';
import { useApp } from '../session/app.tsx';
import type { Me } from '../session/staff-gate.tsx';
import { deskWords } from '../words/desk.ts';
import { talkWords as words } from '../words/desk-talk.ts';
import { kitWords } from '../words/kit.ts';
import { CashNav } from './cash-nav.tsx';
import { ColleagueNav } from './colleague-nav.tsx';
import { QueueNav } from './queue-nav.tsx';
import { useCounts } from './use-counts.ts';

type RowsProps = { rows: OpinionRow[]; caption: string; now: string; opens: boolean };

/** Opinions as rows; those one's agency is asked for are opened, those it waits for lead to the dossier. */
const Rows = ({ rows, caption, now, opens }: RowsProps) => {
  const t = useSay();
  const locale = useLocale();
  return (
    <table class="mc-queue">
      <caption class="govuk-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {[deskWords.code, deskWords.service, opens ? words.askedBy : words.askedOf, words.due].map((name) => (
            <th scope="col" key={name.en}>
              {t(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.dossierId}-${row.no}`}>
            <th scope="row">
              <a
                class="govuk-link"
                href={opens ? `?opinion=${row.dossierId}&no=${row.no}` : `?dossier=${row.dossierId}`}
              >
                {row.code}
              </a>
            </th>
            <td data-label={t(deskWords.service)}>{t(row.serviceName)}</td>
            <td data-label={t(opens ? words.askedBy : words.askedOf)}>
              {t(opens ? row.askingAgencyName : row.agencyName)}
            </td>
            <td data-label={t(words.due)}>
              {formatDate(row.answerBy, locale)}{' '}
              {now > row.dueAt && <strong class="govuk-tag govuk-tag--red">{t(words.late)}</strong>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** What one's agency is asked for, most urgent first, and what its one-stop waits for too long. */
export const OpinionsPage = ({ me }: { me: Me }) => {
  const { call } = useApp();
  const t = useSay();
  const counts = useCounts(call, [], undefined);
  const loaded = useLoaded(() => call('listOpinions', { query: {} }), 'opinions');
  const { value, error, reload } = loaded;
  // What its one-stop waits for too long comes with the first page alone.
  const following = useMore(loaded, async (shown) => {
    const page = await call('listOpinions', { query: { cursor: shown.next } });
    return { ...page, asked: [...shown.asked, ...page.asked], late: shown.late };
  });
  return (
    <div class="mc-desk">
      <div>
        <QueueNav view={undefined} counts={counts} me={me} />
        <ColleagueNav here="opinions" me={me} />
        <CashNav me={me} />
      </div>
      <div class="mc-desk-main">
        <Heading text={t(words.queue)} />
        <RefusalBanner error={error} onRetry={reload} />
        {!value && error === undefined && <p role="status">{t(kitWords.loading)}</p>}
        {value?.asked.length === 0 && <p class="govuk-body">{t(words.queueEmpty)}</p>}
        {value && value.asked.length > 0 && <Rows rows={value.asked} caption={t(words.queue)} now={value.at} opens />}
        <RefusalBanner error={following.error} onRetry={following.more} />
        {value?.next !== undefined && following.error === undefined && (
          <button type="button" class="govuk-button govuk-button--secondary mc-more" onClick={following.more}>
            {t(deskWords.more)}
          </button>
        )}
        {value && value.late.length > 0 && (
          <>
            <h2 class="govuk-heading-m">{t(words.lateTitle)}</h2>
            <Rows rows={value.late} caption={t(words.lateTitle)} now={value.at} opens={false} />
          </>
        )}
      </div>
    </div>
  );
};
