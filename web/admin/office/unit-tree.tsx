import { useState } from 'preact/hooks';
import type { Agency } from '#shared/agency/agency.ts';
import { agencyOn } from '#shared/agency/agency-on.ts';
import { isInForce } from '#shared/calendar/in-force.ts';
import { formatDate } from '#shared/words/format.ts';
import { useLocale, useSay } from '../../kit/locale.tsx';
import { agencyLevelWords } from '#shared/words/agency-levels.ts';
import { unitWords as words } from '../../words/admin-units.ts';
import type { Units } from './use-units.ts';

/** What else is to be seen of a unit in a list: that it ends, or is called otherwise soon. */
const Coming = ({ agency, date }: { agency: Agency; date: string }) => {
  const t = useSay();
  const locale = useLocale();
  const next = agency.former.find(({ validTo }) => date <= validTo);
  return (
    <>
      {agency.validTo !== undefined && (
        <strong class="govuk-tag govuk-tag--yellow mc-beside">
          {t(words.ending, { date: formatDate(agency.validTo, locale) })}
        </strong>
      )}
      {next && t(next.name) !== t(agency.name) && (
        <span class="mc-meta mc-beside">
          {t(words.fromSoon, { date: formatDate(next.validTo, locale), name: t(agency.name) })}
        </span>
      )}
    </>
  );
};

/** One line: name, code and level on the date. */
export const UnitLine = ({ agency, units, date }: { agency: Agency; units: Units; date: string }) => {
  const t = useSay();
  const code = agency.codes.find((each) => isInForce(each, date))?.value;
  return (
    <div class="mc-unit">
      <a class="govuk-link" href={`?agency=${agency.id}`}>
        {units.nameOf(agency.id)}
      </a>{' '}
      <span class="mc-meta">
        {[code, t(agencyLevelWords[agencyOn(agency, date).level])].filter((part) => part !== undefined).join(' · ')}
      </span>
      <Coming agency={agency} date={date} />
    </div>
  );
};

type BranchProps = {
  of: Agency;
  children: ReadonlyMap<string | undefined, Agency[]>;
  units: Units;
  date: string;
  first: boolean;
};

/** A unit and, once they are asked for, those below it. */
const Branch = ({ of, children, units, date, first }: BranchProps) => {
  const t = useSay();
  const [open, setOpen] = useState(first);
  const below = children.get(of.id) ?? [];
  const id = `below-${of.id}`;
  return (
    <li>
      <div class="mc-branch">
        {below.length > 0 && (
          <button
            type="button"
            class="mc-branch__toggle"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => setOpen(!open)}
          >
            <span class="govuk-visually-hidden">
              {t(words.below, { count: below.length, name: units.nameOf(of.id) })}
            </span>
          </button>
        )}
        <UnitLine agency={of} units={units} date={date} />
      </div>
      {open && below.length > 0 && (
        <ul class="govuk-list mc-tree" id={id}>
          {below.map((agency) => (
            <Branch of={agency} children={children} units={units} date={date} first={false} key={agency.id} />
          ))}
        </ul>
      )}
    </li>
  );
};

/** Units below each other as they stand on a date; whose parent does not exist then stands at the top. */
export const UnitTree = ({ units, date }: { units: Units; date: string }) => {
  const there = new Set(units.inForce.map(({ id }) => id));
  const children = new Map<string | undefined, Agency[]>();
  for (const agency of units.inForce) {
    const parent = units.parentOf(agency);
    const key = parent !== undefined && there.has(parent) && parent !== agency.id ? parent : undefined;
    children.set(key, [...(children.get(key) ?? []), agency]);
  }
  return (
    <ul class="govuk-list mc-tree">
      {(children.get(undefined) ?? []).map((agency) => (
        <Branch of={agency} children={children} units={units} date={date} first key={agency.id} />
      ))}
    </ul>
  );
};
