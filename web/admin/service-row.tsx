import type { AdminServiceRow } from '#shared/api/admin-views.ts';
import { formatDate } from '#shared/words/format.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { adminWords as words } from '../words/admin.ts';
import { DraftTag } from './draft-tag.tsx';

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

/** One service of the list: what is in force, and the draft that is open. */
export const ServiceRow = ({ row }: { row: AdminServiceRow }) => {
  const t = useSay();
  const { serviceId, name, code, field, level, draft } = row;
  return (
    <tr>
      <th scope="row">
        <a class="govuk-link" href={`?service=${serviceId}`}>
          {t(name) || name.vi || serviceId}
        </a>
      </th>
      <td data-label={t(words.code)}>{code || '–'}</td>
      <td data-label={t(words.field)}>{t(field) || '–'}</td>
      <td data-label={t(words.level)}>{level || '–'}</td>
      <td data-label={t(words.inForce)}>
        <InForce row={row} />
      </td>
      <td data-label={t(words.draft)}>
        {draft ? (
          <a class="mc-tag-link" href={`?draft=${draft.draftId}`}>
            <DraftTag status={draft.status} />
          </a>
        ) : (
          '–'
        )}
      </td>
    </tr>
  );
};
