import type { AdminAct } from '../admin/admin-event.ts';
import { Refusal } from '../errors.ts';
import type { Violation } from '../errors.ts';
import { sameJson } from '../service/draft/same-json.ts';
import { hallViolationWords } from '../words/hall-violations.ts';
import type { HallViolation } from '../words/hall-violations.ts';
import { fill } from '../words/text.ts';
import type { HallDay } from './desk.ts';
import type { Hall, HallFacts } from './hall.ts';

/** Something to mend in how a hall is set up, at its place (`groups.1.letter`, `counters.0.groups`). */
export const hallViolation = (
  path: string,
  rule: HallViolation,
  values: Record<string, string | number> = {},
): Violation => ({
  path,
  rule,
  message: fill(hallViolationWords[rule], values),
});

const isTwice = (values: readonly unknown[], at: number): boolean => values.indexOf(values[at]) < at;

/** Everything that is wrong with a hall: letters or numbers twice, a counter that serves nothing or what is not there, a group nobody serves. */
export const hallFaults = ({ groups, counters }: HallFacts): Violation[] => {
  const letters = groups.map(({ letter }) => letter);
  const numbers = counters.map(({ no }) => no);
  const served = new Set(counters.flatMap((counter) => counter.groups));
  return [
    ...(groups.length === 0 ? [hallViolation('groups', 'no-groups')] : []),
    ...(counters.length === 0 ? [hallViolation('counters', 'no-counters')] : []),
    ...letters.flatMap((letter, at) => {
      if (isTwice(letters, at)) return [hallViolation(`groups.${at}.letter`, 'letter-twice')];
      return counters.length > 0 && !served.has(letter) ? [hallViolation(`groups.${at}.letter`, 'group-unserved')] : [];
    }),
    ...counters.flatMap((counter, at) => [
      ...(isTwice(numbers, at) ? [hallViolation(`counters.${at}.no`, 'number-twice')] : []),
      ...(counter.groups.length === 0 ? [hallViolation(`counters.${at}.groups`, 'serves-nothing')] : []),
      ...(counter.groups.every((letter) => letters.includes(letter))
        ? []
        : [hallViolation(`counters.${at}.groups`, 'unknown-group')]),
    ]),
  ];
};

const lost = (before: HallFacts, after: HallFacts) => ({
  counters: before.counters.filter(({ no }) => !after.counters.some((each) => each.no === no)),
  groups: before.groups.filter(({ letter }) => !after.groups.some((each) => each.letter === letter)),
});

/** Does a change take a counter or a group out of a hall? */
export const takesOut = (before: HallFacts, after: HallFacts): boolean => {
  const { counters, groups } = lost(before, after);
  return counters.length + groups.length > 0;
};

/** What would leave officers and people of a day with nowhere to go: a counter taken out that is held, a group that is waited for. */
export const strandingFaults = (before: HallFacts, after: HallFacts, { desks, waiting }: HallDay): Violation[] => {
  const { counters, groups } = lost(before, after);
  return [
    ...groups.flatMap(({ letter }) => {
      const called = desks.flatMap(({ ticket }) => ticket ?? []);
      const count = [...waiting, ...called].filter(({ group }) => group === letter).length;
      return count === 0 ? [] : [hallViolation('groups', 'group-waiting', { letter, count })];
    }),
    ...counters.flatMap(({ no }) => {
      const holder = desks.find((desk) => desk.no === no)?.holder;
      return holder ? [hallViolation('counters', 'counter-in-use', { no, name: holder.name })] : [];
    }),
  ];
};

/** A hall as recorded, its counters by number. Refuses 'invalid' with everything found, what strands anybody of `day`, and what changes nothing. */
export const changeHall = (
  agencyId: string,
  asked: HallFacts,
  before: Hall | undefined,
  unit?: 'unknown-agency' | 'hall-already',
  day?: HallDay,
): Hall => {
  const counters = asked.counters
    .map(({ no, groups }) => ({ no, groups: [...new Set(groups)].sort() }))
    .sort((one, other) => one.no - other.no);
  const after: Hall = { ...asked, counters, agencyId, version: 1 };
  const violations = [
    ...(unit ? [hallViolation('agencyId', unit)] : []),
    ...hallFaults(asked),
    ...(before && day ? strandingFaults(before, after, day) : []),
    ...(before && sameJson({ ...before, version: 1 }, after) ? [hallViolation('groups', 'nothing-changed')] : []),
  ];
  if (violations.length > 0) throw new Refusal('invalid', { violations });
  return { ...after, version: (before?.version ?? 0) + 1 };
};

/** What is done to it. */
export const hallAct = (before: Hall | undefined): AdminAct => (before === undefined ? 'add-hall' : 'change-hall');
