import type { DeskCounter, HallView } from '#shared/api/hall-views.ts';
import { deskOf } from '#shared/hall/desk.ts';
import type { Desk, HallDay } from '#shared/hall/desk.ts';
import type { Hall } from '#shared/hall/hall.ts';

/** Is a counter open that serves this group? */
export const isServed = ({ counters }: Hall, day: HallDay, letter: string): boolean =>
  counters.some(({ no, groups }) => groups.includes(letter) && deskOf(day, no).holder !== undefined);

/** The part of a board that a hall's day says: numbers and counters, never who sits there. */
export const boardOf = (hall: Hall, day: HallDay): Pick<HallView, 'groups' | 'counters'> => ({
  groups: hall.groups.map((group) => ({
    ...group,
    waiting: day.waiting.filter((ticket) => ticket.group === group.letter).length,
    open: isServed(hall, day, group.letter),
  })),
  counters: hall.counters.map(({ no, groups }) => {
    const { holder, ticket, serving, calledAt, calls } = deskOf(day, no);
    return {
      no,
      groups,
      open: holder !== undefined,
      serving,
      calls,
      ...(ticket && { ticket: ticket.code }),
      ...(calledAt !== undefined && { calledAt }),
    };
  }),
});

/** A counter as officers see it. */
export const deskCounter = ({ inARow: _, version: __, ...counter }: Desk): DeskCounter => counter;
