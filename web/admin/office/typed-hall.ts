import { hallFaults } from '#shared/hall/change-hall.ts';
import type { Group, Hall, HallFacts } from '#shared/hall/hall.ts';
import { highestCounter, longestGroupName, mostInARow } from '#shared/hall/hall-limits.ts';
import type { Text } from '#shared/words/text.ts';
import { adminHallWords as words } from '../../words/admin-halls.ts';
import { textWrong } from './judged-text.ts';
import type { Wrong } from './use-form.ts';

/** A hall as it is typed. */
export type TypedHall = {
  agencyId: string;
  groups: Group[];
  counters: { no: string; groups: string[] }[];
  priorityInARow: string;
};

const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));

/** A group with the first letter that is free. */
export const blankGroup = (groups: readonly Group[]): Group => ({
  letter: letters.find((letter) => groups.every((group) => group.letter !== letter)) ?? '',
  wants: 'file',
  name: { vi: '', en: '' },
});

/** A counter with the number after the last. */
export const blankCounter = (counters: TypedHall['counters']): TypedHall['counters'][number] => ({
  no: String(Math.max(0, ...counters.map(({ no }) => Number(no) || 0)) + 1),
  groups: [],
});

export const blankHall = (): TypedHall => ({
  agencyId: '',
  groups: [blankGroup([])],
  counters: [{ no: '1', groups: ['A'] }],
  priorityInARow: '2',
});

export const typedHall = ({ agencyId, groups, counters, priorityInARow }: Hall): TypedHall => ({
  agencyId,
  groups,
  counters: counters.map(({ no, groups: served }) => ({ no: String(no), groups: served })),
  priorityInARow: String(priorityInARow),
});

/** As it is sent. */
export const hallFrom = ({ groups, counters, priorityInARow }: TypedHall): HallFacts => ({
  groups,
  counters: counters.map(({ no, groups: served }) => ({ no: Number(no), groups: served })),
  priorityInARow: Number(priorityInARow),
});

const unless = (fits: boolean, path: string, message: Text): Wrong[] => (fits ? [] : [{ path, message }]);
const isBetween = (typed: string, most: number): boolean => /^\d{1,2}$/.test(typed) && +typed >= 1 && +typed <= most;

/** What is missing or wrong, in the order of the form, before it is sent. */
export const hallWrong = (typed: TypedHall): Wrong[] => {
  const { agencyId, groups, counters, priorityInARow } = typed;
  const typedWrong = [
    ...unless(agencyId !== '', 'agencyId', words.unitMissing),
    ...groups.flatMap(({ letter, name }, at) => [
      ...unless(/^[A-Z]$/.test(letter), `groups.${at}.letter`, words.letterWrong),
      ...textWrong(`groups.${at}.name`, words.name, name, longestGroupName),
    ]),
    ...counters.flatMap(({ no }, at) => unless(isBetween(no, highestCounter), `counters.${at}.no`, words.noWrong)),
    ...unless(isBetween(priorityInARow, mostInARow), 'priorityInARow', words.priorityWrong),
  ];
  return typedWrong.length > 0 ? typedWrong : hallFaults(hallFrom(typed));
};
