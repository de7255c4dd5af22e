import type { Hall } from './hall.ts';
import { byTime } from './ticket.ts';
import type { Ticket } from './ticket.ts';

/**
 * Whom a counter calls next: of those it serves, whoever has priority and came first, but after `priorityInARow` of them in a row whoever
 * waited longest without. So nobody is passed over more than a bounded number of times.
 */
export const nextTicket = (
  waiting: readonly Ticket[],
  { groups, inARow }: { groups: readonly string[]; inARow: number },
  { priorityInARow }: Pick<Hall, 'priorityInARow'>,
): Ticket | undefined => {
  const served = waiting.filter(({ group }) => groups.includes(group)).sort(byTime);
  const first = served.find(({ priority }) => priority);
  const ordinary = served.find(({ priority }) => !priority);
  return first && (!ordinary || inARow < priorityInARow) ? first : ordinary;
};

/** All groups that some counter serves beside this one: whoever waits there may be called before. */
const sharing = (counters: Hall['counters'], group: string): string[] =>
  counters.flatMap(({ groups }) => (groups.includes(group) ? groups : []));

/**
 * About how many people are called before this ticket, as far as anybody knows: those who wait for the same counters and come before it by
 * the rule. An honest number of people, never of minutes.
 */
export const peopleBefore = (
  ticket: Ticket,
  waiting: readonly Ticket[],
  { counters, priorityInARow }: Pick<Hall, 'counters' | 'priorityInARow'>,
): number => {
  const groups = sharing(counters, ticket.group);
  const others = waiting.filter(({ code, group }) => code !== ticket.code && groups.includes(group));
  const before = (priority: boolean) =>
    others.filter((each) => each.priority === priority && byTime(each, ticket) < 0).length;
  const all = (priority: boolean) => others.filter((each) => each.priority === priority).length;
  if (ticket.priority) return before(true) + Math.min(all(false), Math.floor(before(true) / priorityInARow));
  return before(false) + Math.min(all(true), (before(false) + 1) * priorityInARow);
};
