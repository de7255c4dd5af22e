import { useMemo, useState } from 'preact/hooks';
import type { MemberRow } from '#shared/api/office-views.ts';
import { isInForce } from '#shared/calendar/in-force.ts';
import { dutyWords } from '#shared/person/duty.ts';
import { fold } from '#shared/words/fold.ts';
import { formatDate } from '#shared/words/format.ts';
import { Heading } from '../../kit/heading.tsx';
import { useLocale, useSay } from '../../kit/locale.tsx';
import { goTo } from '../../kit/query.ts';
import { RefusalBanner } from '../../kit/refusal-banner.tsx';
import { useApp } from '../../session/app.tsx';
import type { Me } from '../../session/staff-gate.tsx';
import { staffWords as words } from '../../words/admin-staff.ts';
import { AddMember } from './member-forms.tsx';
import { Seconded } from './seconded.tsx';
import { useStaff } from './use-staff.ts';
import { today, useUnits } from './use-units.ts';
import type { Units } from './use-units.ts';

/** More rows than this are not drawn at once. */
const mostShown = 200;

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

const Row = ({ member, units }: { member: MemberRow; units: Units }) => {
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

type Filter = { q: string; agencyId: string; alsoGone: boolean };

const matches = (member: MemberRow, folded: string, { q, agencyId, alsoGone }: Filter, now: string): boolean =>
  (agencyId === '' || member.agencyId === agencyId || member.homeAgencyId === agencyId) &&
  (alsoGone || member.validFrom > now || isInForce(member, now)) &&
  fold(q)
    .split(' ')
    .every((word) => folded.includes(word));

const Filters = ({ filter, units, onFilter }: { filter: Filter; units: Units; onFilter: (filter: Filter) => void }) => {
  const t = useSay();
  return (
    <div class="mc-desk-search" role="search">
      <span class="mc-filter">
        <label class="govuk-label" for="staff-find">
          {t(words.find)}
        </label>
        <input
          class="govuk-input"
          id="staff-find"
          type="search"
          autoComplete="off"
          value={filter.q}
          onInput={({ currentTarget }) => onFilter({ ...filter, q: currentTarget.value })}
        />
      </span>
      <span class="mc-filter">
        <label class="govuk-label" for="staff-unit">
          {t(words.unit)}
        </label>
        <select
          class="govuk-select"
          id="staff-unit"
          value={filter.agencyId}
          onChange={({ currentTarget }) => {
            onFilter({ ...filter, agencyId: currentTarget.value });
            goTo(`?view=staff${currentTarget.value === '' ? '' : `&agency-of=${currentTarget.value}`}`, true);
          }}
        >
          <option value="">{t(words.everyUnit)}</option>
          {units.all
            .toSorted((one, other) => units.nameOf(one.id).localeCompare(units.nameOf(other.id), 'vi'))
            .map(({ id }) => (
              <option value={id} key={id}>
                {units.nameOf(id)}
              </option>
            ))}
        </select>
      </span>
      <span class="mc-together">
        <input
          id="staff-gone"
          type="checkbox"
          checked={filter.alsoGone}
          onChange={({ currentTarget }) => onFilter({ ...filter, alsoGone: currentTarget.checked })}
        />
        <label class="govuk-label" for="staff-gone">
          {t(words.alsoGone)}
        </label>
      </span>
    </div>
  );
};

/** Who works where, charged with what; found by name without accents, or by unit. */
export const StaffPage = ({ query }: { me: Me; query: URLSearchParams }) => {
  const { call, session } = useApp();
  const t = useSay();
  const units = useUnits();
  const { members, whole, error, reload } = useStaff(call);
  const [filter, setFilter] = useState<Filter>({ q: '', agencyId: query.get('agency-of') ?? '', alsoGone: false });
  const [adding, setAdding] = useState(false);
  const folded = useMemo(() => new Map(members.map((member) => [member, fold(member.name)])), [members]);
  const now = today();
  const found = members.filter((member) => matches(member, folded.get(member) ?? '', filter, now));
  const counted = found.length > mostShown ? words.shownOf : found.length === 0 ? words.none : words.count;
  return (
    <>
      <div class="mc-desk-bar">
        <Heading text={t(words.title)} first />
        {!adding && units.there && (
          <button type="button" class="govuk-button" onClick={() => setAdding(true)}>
            {t(words.add)}
          </button>
        )}
      </div>
      {adding && <AddMember units={units} agencyId={filter.agencyId} onLeave={() => setAdding(false)} />}
      {!adding && (
        <>
          <Filters filter={filter} units={units} onFilter={setFilter} />
          <RefusalBanner error={error ?? units.error} onRetry={reload} onSignIn={() => void session.signIn()} />
          <p class="mc-meta" role="status">
            {whole
              ? t(counted, { count: found.length, shown: mostShown })
              : error === undefined && t(words.reading, { count: members.length })}
          </p>
          {filter.agencyId !== '' && <Seconded agencyId={filter.agencyId} members={members} units={units} />}
          {found.length > 0 && (
            <table class="mc-queue mc-staff">
              <caption class="govuk-visually-hidden">{t(words.title)}</caption>
              <thead>
                <tr>
                  {[words.name, words.duties, words.works, words.period].map((name) => (
                    <th scope="col" key={name.en}>
                      {t(name)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {found.slice(0, mostShown).map((member) => (
                  <Row member={member} units={units} key={member.staffId} />
                ))}
              </tbody>
            </table>
          )}
        </>
      )}
    </>
  );
};
