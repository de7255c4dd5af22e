import { formatTime } from '#shared/words/format.ts';
import { statusFacts } from '#shared/dossier/status.ts';
import type { DossierRow } from '#shared/api/views.ts';
import { Heading } from '../kit/heading.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { StatusTag } from '../kit/status-tag.tsx';
import { addressOf } from '../pages/addresses.ts';
import { useApp } from '../session/app.tsx';
import { kitWords } from '../words/kit.ts';
import { myWords as words, nowWords } from '../words/my.ts';
import { dueInWords } from './due-in-words.ts';
import { Owed } from './owed.tsx';
import { ViewLinks } from './view-page.tsx';
import { usePages } from './use-pages.ts';

const Row = ({ row }: { row: DossierRow }) => {
  const t = useSay();
  const locale = useLocale();
  const code = row.code ?? row.temporaryCode;
  return (
    <li>
      <h2>
        <a class="govuk-link" href={`?dossier=${row.id}`}>
          {t(row.serviceName)}
        </a>
      </h2>
      <p class="govuk-body">
        <StatusTag status={row.status} /> {row.applicantName}
        {code !== undefined && (
          <>
            {' '}
            · <span class="mc-code">{code}</span>
          </>
        )}
      </p>
      {statusFacts[row.status].waitsFor === 'applicant' && (
        <p class="govuk-body">
          <strong>{t(words.doNow)}:</strong> {t(nowWords[row.status])}
        </p>
      )}
      <p class="mc-meta">
        {row.due && <>{dueInWords(row.status, row.due, t, locale)} · </>}
        {t(words.updated, { time: formatTime(row.updatedAt, locale) })}
      </p>
    </li>
  );
};

/** One's own dossiers, newest change first, each with what is to be done. */
export const MyDossiers = () => {
  const { call, session } = useApp();
  const t = useSay();
  const locale = useLocale();
  const { page, error, reload, more } = usePages(
    (cursor) => call('listMyDossiers', cursor === undefined ? {} : { query: { cursor } }),
    'dossiers',
  );
  return (
    <>
      <Heading text={t(words.title)} first />
      <p class="govuk-body">
        <a class="govuk-link" href="?view=inbox">
          {t(words.inbox)}
        </a>
      </p>
      <ViewLinks />
      <RefusalBanner error={error} onRetry={reload} onSignIn={() => void session.signIn()} />
      {page === undefined && error === undefined && <p class="govuk-body">{t(kitWords.loading)}</p>}
      {page?.rows.length === 0 && (
        <p class="govuk-body">
          {t(words.none)}{' '}
          <a class="govuk-link" href={addressOf('home', locale)}>
            {t(words.find)}
          </a>
        </p>
      )}
      <Owed />
      <ul class="mc-rows">
        {page?.rows.map((row) => (
          <Row row={row} key={row.id} />
        ))}
      </ul>
      {page?.next !== undefined && (
        <button type="button" class="govuk-button govuk-button--secondary" onClick={() => void more()}>
          {t(words.more)}
        </button>
      )}
    </>
  );
};
