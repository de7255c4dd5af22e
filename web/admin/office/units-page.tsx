import { useState } from 'preact/hooks';
import { agencyOn } from '#shared/agency/agency-on.ts';
import type { Agency } from '#shared/agency/agency.ts';
import { fold } from '#shared/words/fold.ts';
import { Heading } from '../../kit/heading.tsx';
import { useSay } from '../../kit/locale.tsx';
import { RefusalBanner } from '../../kit/refusal-banner.tsx';
import type { Me } from '../../session/staff-gate.tsx';
import { listWords } from '../../words/admin-lists.ts';
import { unitWords as words } from '../../words/admin-units.ts';
import { kitWords } from '../../words/kit.ts';
import { listOfUnits } from './lists/list-of-units.ts';
import { ListPanel } from './lists/list-panel.tsx';
import { ReorganiseForm } from './reorganise-form.tsx';
import { AddUnit } from './unit-forms.tsx';
import { UnitLine, UnitTree } from './unit-tree.tsx';
import { today, useUnits } from './use-units.ts';

const noVersions: ReadonlyMap<string, number> = new Map();

/** Finding needs no accents, and finds by code too. */
const finds = (agency: Agency, date: string, q: string): boolean => {
  const { name } = agencyOn(agency, date);
  const folded = fold(`${name.vi} ${name.en} ${agency.codes.map(({ value }) => value).join(' ')}`);
  return fold(q)
    .split(' ')
    .every((word) => folded.includes(word));
};

type ListProps = { units: ReturnType<typeof useUnits>; date: string; onDate: (date: string) => void };

const List = ({ units, date, onDate }: ListProps) => {
  const t = useSay();
  const [q, setQ] = useState('');
  const found = q.trim() === '' ? undefined : units.inForce.filter((agency) => finds(agency, date, q));
  return (
    <>
      <div class="mc-desk-search">
        <label class="govuk-label" for="units-find">
          {t(words.find)}
        </label>
        <input
          class="govuk-input"
          id="units-find"
          type="search"
          autoComplete="off"
          value={q}
          onInput={({ currentTarget }) => setQ(currentTarget.value)}
        />
        <span class="mc-together">
          <label class="govuk-label" for="units-date">
            {t(words.shownOn)}
          </label>
          <input
            class="govuk-input mc-date"
            id="units-date"
            type="date"
            value={date}
            onInput={({ currentTarget }) => currentTarget.value !== '' && onDate(currentTarget.value)}
          />
        </span>
      </div>
      <RefusalBanner error={units.error} onRetry={units.reload} />
      <p class="mc-meta" role="status">
        {units.there
          ? t(words.count, { count: (found ?? units.inForce).length })
          : units.error === undefined && t(kitWords.loading)}
      </p>
      {found ? (
        <ul class="govuk-list mc-tree">
          {found.map((agency) => (
            <li key={agency.id}>
              <UnitLine agency={agency} units={units} date={date} />
            </li>
          ))}
        </ul>
      ) : (
        <UnitTree units={units} date={date} />
      )}
    </>
  );
};

/** Every unit as it stands on a day, the one below the other. */
export const UnitsPage = (_: { me: Me; query: URLSearchParams }) => {
  const t = useSay();
  const [date, setDate] = useState(today);
  const [doing, setDoing] = useState<'add' | 'reorganise' | 'list'>();
  const units = useUnits(date);
  const leave = () => setDoing(undefined);
  return (
    <>
      <div class="mc-desk-bar">
        <Heading text={t(words.title)} first />
        {doing === undefined && units.there && (
          <div class="govuk-button-group">
            <button type="button" class="govuk-button" onClick={() => setDoing('add')}>
              {t(words.add)}
            </button>
            <button type="button" class="govuk-button govuk-button--secondary" onClick={() => setDoing('reorganise')}>
              {t(words.reorganise)}
            </button>
            <button type="button" class="govuk-button govuk-button--secondary" onClick={() => setDoing('list')}>
              {t(listWords.open)}
            </button>
          </div>
        )}
      </div>
      {doing === 'add' && <AddUnit units={units} onLeave={leave} />}
      {doing === 'list' && (
        <ListPanel
          list={listOfUnits}
          onLeave={() => {
            leave();
            units.reload();
          }}
        />
      )}
      {doing === 'reorganise' && (
        <ReorganiseForm
          units={units}
          ends={[]}
          versions={noVersions}
          onLeave={leave}
          onDone={() => {
            leave();
            units.reload();
          }}
        />
      )}
      {doing === undefined && <List units={units} date={date} onDate={setDate} />}
    </>
  );
};
