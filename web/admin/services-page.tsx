import { useMemo, useState } from 'preact/hooks';
import type { AdminServiceRow } from '#shared/api/admin-views.ts';
import { draftStatusWords } from '#shared/service/draft/draft-status.ts';
import { fold } from '#shared/words/fold.ts';
import { formatDate } from '#shared/words/format.ts';
import { Heading } from '../kit/heading.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useApp } from '../session/app.tsx';
import type { Me } from '../session/staff-gate.tsx';
import { adminWords as words } from '../words/admin.ts';
import { NewService } from './new-service.tsx';
import { useServices } from './use-services.ts';

/** More rows than this are not drawn at once: finding by name is quicker than scrolling. */
const mostShown = 200;

const foldedOf = ({ name, code, field }: AdminServiceRow): string => fold(`${code} ${name.vi} ${name.en} ${field.vi}`);

const InForce = ({ row }: { row: AdminServiceRow }) => {
  const t = useSay();
  const locale = useLocale();
  const { version, validFrom, abolishedFrom, suspended } = row;
  const date = formatDate(abolishedFrom ?? validFrom ?? '', locale);
  return (
    <>
      {abolishedFrom !== undefined
        ? t(words.abolishedSince, { date })
        : version === undefined
          ? t(words.notPublished)
          : t(words.versionSince, { version, date })}
      {suspended && <strong class="govuk-tag govuk-tag--red mc-beside">{t(words.suspended)}</strong>}
    </>
  );
};

const Row = ({ row }: { row: AdminServiceRow }) => {
  const t = useSay();
  return (
    <tr>
      <th scope="row">{row.code}</th>
      <td data-label={t(words.name)}>
        <a class="govuk-link" href={`?service=${row.serviceId}`}>
          {t(row.name) || row.serviceId}
        </a>
      </td>
      <td data-label={t(words.field)}>{t(row.field)}</td>
      <td data-label={t(words.level)}>{row.level}</td>
      <td data-label={t(words.inForce)}>
        <InForce row={row} />
      </td>
      <td data-label={t(words.draft)}>
        {row.draft && (
          <a class="govuk-link" href={`?draft=${row.draft.draftId}`}>
            {t(draftStatusWords[row.draft.status])}
          </a>
        )}
      </td>
    </tr>
  );
};

/** Every service of the province with its state; finding needs no accents. */
export const ServicesPage = ({ me }: { me: Me }) => {
  const { call, session } = useApp();
  const t = useSay();
  const [q, setQ] = useState('');
  const { rows, whole, error, reload } = useServices(call);
  const folded = useMemo(() => new Map(rows.map((row) => [row, foldedOf(row)])), [rows]);
  const asked = fold(q).split(' ');
  const found = rows.filter((row) => asked.every((word) => folded.get(row)?.includes(word)));
  return (
    <>
      <div class="mc-desk-bar">
        <Heading text={t(words.services)} first />
        {me.duties.includes('editor') && <NewService rows={rows} />}
      </div>
      <div class="mc-desk-search" role="search">
        <label class="govuk-label" for="admin-find">
          {t(words.find)}
        </label>
        <input
          class="govuk-input"
          id="admin-find"
          type="search"
          autoComplete="off"
          value={q}
          onInput={({ currentTarget }) => setQ(currentTarget.value)}
        />
      </div>
      <RefusalBanner error={error} onRetry={reload} onSignIn={() => void session.signIn()} />
      <p class="mc-meta" role="status">
        {whole
          ? t(found.length === 0 ? words.servicesNone : words.servicesFound, { count: found.length })
          : error === undefined && t(words.readingMore, { count: rows.length })}
      </p>
      {found.length > 0 && (
        <table class="mc-queue">
          <caption class="govuk-visually-hidden">{t(words.services)}</caption>
          <thead>
            <tr>
              {[words.code, words.name, words.field, words.level, words.inForce, words.draft].map((name) => (
                <th scope="col" key={name.en}>
                  {t(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.slice(0, mostShown).map((row) => (
              <Row row={row} key={row.serviceId} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
};
