import { isInForce } from '../../calendar/in-force.ts';
import { fold } from '../../words/fold.ts';
import type { ListProblem } from '../../words/list-problems.ts';
import { spelling } from '../../words/spelling.ts';
import type { Agency } from '../agency.ts';
import { agencyOn } from '../agency-on.ts';

/** What a unit may be called in a cell. */
export type CalledUnit = { id: string; codes: readonly string[]; names: readonly string[] };

/** The id of the unit a cell names. */
export type FindUnit = (text: string) => { id: string } | { problem: ListProblem };

/** A recorded unit by its codes and names, those of the day and those that come. */
export const calledUnit = (agency: Agency, today: string): CalledUnit => {
  const names = [agency.name, agencyOn(agency, today).name].flatMap(({ vi, en }) => [vi, en]);
  return { id: agency.id, codes: agency.codes.map(({ value }) => value), names };
};

type Index = (text: string) => Set<string> | undefined;

const indexBy = (units: readonly CalledUnit[], keysOf: (unit: CalledUnit) => string[]): Map<string, Set<string>> => {
  const index = new Map<string, Set<string>>();
  for (const unit of units) for (const key of keysOf(unit)) index.set(key, (index.get(key) ?? new Set()).add(unit.id));
  return index;
};

/** By id, by code, by name as it is spelt, by name without accents. */
const waysToFind = (units: readonly CalledUnit[]): Index[] => {
  const ids = indexBy(units, ({ id }) => [id]);
  const codes = indexBy(units, (unit) => unit.codes.map((code) => code.toUpperCase()));
  const spelt = indexBy(units, ({ names }) => names.map(spelling));
  const folded = indexBy(units, ({ names }) => names.map(fold));
  return [
    (text) => ids.get(text),
    (text) => codes.get(text.toUpperCase()),
    (text) => spelt.get(spelling(text)),
    (text) => folded.get(fold(text)),
  ];
};

/** Finds units by what cells call them: first among those that count, then among `others`, such as units that have ended. */
export const unitFinder = (units: readonly CalledUnit[], others: readonly CalledUnit[] = []): FindUnit => {
  const ways = [...waysToFind(units), ...waysToFind(others)];
  return (text) => {
    for (const way of ways) {
      const found = way(text);
      const [id] = found ?? [];
      if (id !== undefined) return found?.size === 1 ? { id } : { problem: 'unit-ambiguous' };
    }
    return { problem: 'unit-unknown' };
  };
};

/** Finds recorded units, those that exist on the day before those that have ended. */
export const recordedFinder = (agencies: readonly Agency[], today: string, besides: readonly CalledUnit[] = []) => {
  const exists = (agency: Agency) => isInForce(agency, today) || agency.validFrom > today;
  const called = (those: readonly Agency[]) => those.map((agency) => calledUnit(agency, today));
  return unitFinder(
    [...called(agencies.filter(exists)), ...besides],
    called(agencies.filter((agency) => !exists(agency))),
  );
};

/** How a cell names a unit: by its name, or by its id where another has that name. */
export const unitNamer = (agencies: readonly Agency[], find: FindUnit): ((id: string) => string) => {
  const byId = new Map(agencies.map((agency) => [agency.id, agency.name.vi]));
  return (id) => {
    const name = byId.get(id) ?? id;
    const found = find(name);
    return 'id' in found && found.id === id ? name : id;
  };
};
