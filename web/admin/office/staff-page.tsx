import { useMemo, useState } from 'preact/hooks';
import type { MemberRow } from '#shared/api/office-views.ts';
import { isInForce } from '#shared/calendar/in-force.ts';
import { fold } from '#shared/words/fold.ts';
import { Heading } from '../../kit/heading.tsx';
import { useSay } from '../../kit/locale.tsx';
import { goTo } from '../../kit/query.ts';
import { RefusalBanner } from '../../kit/refusal-banner.tsx';
import { useApp } from '../../session/app.tsx';
import type { Me } from '../../session/staff-gate.tsx';
import { listWords } from '../../words/admin-lists.ts';
import { staffWords as words } from '../../words/admin-staff.ts';
import { listOfStaff } from './lists/list-of-staff.ts';
import { ListPanel } from './lists/list-panel.tsx';
import { AddMember } from './member-forms.tsx';
import { MemberLine } from './member-line.tsx';
import { Seconded } from './seconded.tsx';
import { useStaff } from './use-staff.ts';
import { today, useUnits } from './use-units.ts';
import type { Units } from './use-units.ts';

/** More rows than this are not drawn at once. */
const mostShown = 200;

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
  const { call } = useApp();
  const t = useSay();
  const units = useUnits();
  const { members, whole, error, reload } = useStaff(call);
  const [filter, setFilter] = useState<Filter>({ q: '', agencyId: query.get('agency-of') ?? '', alsoGone: false });
  const [doing, setDoing] = useState<'add' | 'list'>();
  const leave = () => setDoing(undefined);
  const folded = useMemo(() => new Map(members.map((member) => [member, fold(member.name)])), [members]);
  const now = today();
  const found = members.filter((member) => matches(member, folded.get(member) ?? '', filter, now));
  const counted = found.length > mostShown ? words.shownOf : found.length === 0 ? words.none : words.count;
  return (
    <>
      <div class="mc-desk-bar">
        <Heading text={t(words.title)} first />
        {doing === undefined && units.there && (
          <div class="govuk-button-group">
            <button type="button" class="govuk-button" onClick={() => setDoing('add')}>
              {t(words.add)}
            </button>
            <button type="button" class="govuk-button govuk-button--secondary" onClick={() => setDoing('list')}>
              {t(listWords.open)}
            </button>
          </div>
        )}
      </div>
      {doing === 'add' && <AddMember units={units} agencyId={filter.agencyId} onLeave={leave} />}
      {doing === 'list' && (
        <ListPanel
          list={listOfStaff}
          onLeave={() => {
            leave();
            reload();
          }}
        />
      )}
      {doing === undefined && (
        <>
          <Filters filter={filter} units={units} onFilter={setFilter} />
          <RefusalBanner error={error ?? units.error} onRetry={reload} />
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
                  <MemberLine member={member} units={units} key={member.staffId} />
                ))}
              </tbody>
            </table>
          )}
        </>
      )}
    </>
  );
};
