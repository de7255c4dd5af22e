import type { AdminAct } from '../admin/admin-event.ts';
import { Refusal } from '../errors.ts';
import type { Violation } from '../errors.ts';
import { sameJson } from '../service/draft/same-json.ts';
import { hallViolationWords } from '../words/hall-violations.ts';
import type { HallViolation } from '../words/hall-violations.ts';
import type { Hall, HallFacts } from './hall.ts';

/** Something to mend in how a hall is set up, at its place (`groups.1.letter`, `counters.0.groups`). */
export const hallViolation = (path: string, rule: HallViolation): Violation => ({
  path,
  rule,
  message: hallViolationWords[rule],
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

/** A hall as recorded, its counters by number. Refuses 'invalid' with everything found, and what changes nothing. */
export const changeHall = (
  agencyId: string,
  asked: HallFacts,
  before: Hall | undefined,
  unit?: 'unknown-agency' | 'hall-already',
): Hall => {
  const counters = asked.counters
    .map(({ no, groups }) => ({ no, groups: [...new Set(groups)].sort() }))
    .sort((one, other) => one.no - other.no);
  const after: Hall = { ...asked, counters, agencyId, version: 1 };
  const violations = [
    ...(unit ? [hallViolation('agencyId', unit)] : []),
    ...hallFaults(asked),
    ...(before && sameJson({ ...before, version: 1 }, after) ? [hallViolation('groups', 'nothing-changed')] : []),
  ];
  if (violations.length > 0) throw new Refusal('invalid', { violations });
  return { ...after, version: (before?.version ?? 0) + 1 };
};

/** What is done to it. */
export const hallAct = (before: Hall | undefined): AdminAct => (before === undefined ? 'add-hall' : 'change-hall');
