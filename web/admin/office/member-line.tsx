import type { MemberRow } from '#shared/api/office-views.ts';
import { dutyWords } from '#shared/person/duty.ts';
import { formatDate } from '#shared/words/format.ts';
import { useLocale, useSay } from '../../kit/locale.tsx';
import { staffWords as words } from '../../words/admin-staff.ts';
import { today } from './use-units.ts';
import type { Units } from './use-units.ts';

/** Where somebody stands: gone, yet to come, or without a way to sign in. */
const MemberTags = ({ member }: { member: Pick<MemberRow, 'validFrom' | 'validTo' | 'hasSignIn'> }) => {
  const t = useSay();
  const now = today();
  const isGone = member.validTo !== undefined && member.validTo < now;
  return (
    <>
      {isGone && <strong class="govuk-tag govuk-tag--grey mc-beside">{t(words.gone)}</strong>}
      {member.validFrom > now && <strong class="govuk-tag govuk-tag--yellow mc-beside">{t(words.coming)}</strong>}
      {!isGone && !member.hasSignIn && <strong class="govuk-tag govuk-tag--red mc-beside">{t(words.noAccount)}</strong>}
    </>
  );
};

/** A line of the list of staff. */
export const MemberLine = ({ member, units }: { member: MemberRow; units: Units }) => {
  const t = useSay();
  const locale = useLocale();
  const { staffId, name, duties, agencyId, homeAgencyId, validFrom, validTo } = member;
  const [from, to] = [formatDate(validFrom, locale), validTo === undefined ? '' : formatDate(validTo, locale)];
  return (
    <tr>
      <th scope="row" class="mc-wrap">
        <a class="govuk-link" href={`?member=${staffId}`}>
          {name}
        </a>
        <MemberTags member={member} />
      </th>
      <td data-label={t(words.duties)}>{duties.map((duty) => t(dutyWords[duty])).join(', ')}</td>
      <td data-label={t(words.works)}>
        {units.nameOf(agencyId)}
        {homeAgencyId !== agencyId && (
          <span class="mc-meta"> {t(words.seconded, { name: units.nameOf(homeAgencyId) })}</span>
        )}
      </td>
      <td data-label={t(words.period)}>
        {validTo === undefined ? t(words.since, { from }) : t(words.between, { from, to })}
      </td>
    </tr>
  );
};
