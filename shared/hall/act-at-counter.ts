import { Refusal } from '../errors.ts';
import type { Staff } from '../person/actor.ts';
import { hallReasons } from '../words/hall-refusals.ts';
import type { CounterAction } from './counter-action.ts';
import { deskOf } from './desk.ts';
import type { Desk, HallDay } from './desk.ts';
import type { Hall } from './hall.ts';
import { mostTransfers } from './hall-limits.ts';
import { nextTicket } from './next-ticket.ts';
import type { End, Ticket } from './ticket.ts';

/** What an act leaves: the desk, and the tickets that stop waiting, wait again, or end. */
export type Moved = {
  desk: Desk;
  called?: { ticket: Ticket; from: 'waiting' | 'missed' };
  waits?: Ticket;
  ended?: { ticket: Ticket; end: End };
};

type Known = {
  hall: Hall;
  day: HallDay;
  officer: Staff;
  at: string;
};
type Step<Type extends CounterAction['type']> = (
  action: Extract<CounterAction, { type: Type }>,
  known: Known & { desk: Desk; groups: readonly string[] },
) => Omit<Moved, 'desk'> & { desk: Omit<Desk, 'version'> };

const notNow = (why: keyof typeof hallReasons): Refusal => new Refusal('not-allowed-now', { why: hallReasons[why] });

const isThere = ({ counters }: Hall, no: number): boolean => counters.some((counter) => counter.no === no);
/** What is done at a counter that was taken out of the hall while somebody held it. */
const leaving: readonly CounterAction['type'][] = ['close', 'finish', 'miss', 'transfer'];

/** Nobody at it; what it counted stays. */
const emptied = ({ ticket: _, calledAt: __, ...desk }: Desk): Desk => ({ ...desk, serving: false });

const ticketAt = ({ ticket }: Desk): Ticket => {
  if (!ticket) throw notNow('nobody-called');
  return ticket;
};

/** Who was at the counter counts as served once the next is called. */
const calling = (desk: Desk, called: NonNullable<Moved['called']>, at: string, inARow: number) => ({
  desk: { ...desk, ticket: called.ticket, serving: false, calledAt: at, calls: desk.calls + 1, inARow },
  called,
  ...(desk.ticket && { ended: { ticket: desk.ticket, end: 'done' as const } }),
});

const ending =
  (end: End) =>
  (_: unknown, { desk }: { desk: Desk }) => ({ desk: emptied(desk), ended: { ticket: ticketAt(desk), end } });

const steps: { [Type in CounterAction['type']]: Step<Type> } = {
  open: (_, { desk, day, hall, officer }) => {
    const holds = ({ no, holder }: Desk) => no !== desk.no && holder?.staffId === officer.staffId && isThere(hall, no);
    if (day.desks.some(holds)) throw notNow('holds-another-counter');
    return { desk: { ...desk, holder: { staffId: officer.staffId, name: officer.name } } };
  },
  close: (_, { desk, hall, officer }) => {
    const { holder, ...closed } = emptied(desk);
    if (!desk.ticket) return { desk: closed };
    // A leader closes what somebody left open, anyone theirs that was taken out of the hall; whoever was called there waits on, in their old place.
    if (holder?.staffId === officer.staffId && isThere(hall, desk.no)) throw notNow('somebody-at-the-counter');
    return { desk: closed, waits: desk.ticket };
  },
  next: (_, { desk, day, hall, groups, at }) => {
    const ticket = nextTicket(day.waiting, { groups, inARow: desk.inARow }, hall);
    if (!ticket) throw new Refusal('nobody-waiting');
    return calling(desk, { ticket, from: 'waiting' }, at, ticket.priority ? desk.inARow + 1 : 0);
  },
  call: (action, { desk, day, at }) => {
    const elsewhere = day.desks.find(({ ticket }) => ticket?.code === action.ticket);
    if (elsewhere) throw new Refusal('ticket-called', { current: { counter: elsewhere.no } });
    const from = day.waiting.some(({ code }) => code === action.ticket) ? 'waiting' : 'missed';
    const ticket = day[from].find(({ code }) => code === action.ticket);
    if (!ticket) throw new Refusal('not-found');
    return calling(desk, { ticket, from }, at, desk.inARow);
  },
  recall: (_, { desk, at }) => {
    ticketAt(desk);
    if (desk.serving) throw notNow('served-already');
    return { desk: { ...desk, calledAt: at, calls: desk.calls + 1 } };
  },
  start: (_, { desk }) => {
    ticketAt(desk);
    if (desk.serving) throw notNow('served-already');
    return { desk: { ...desk, serving: true } };
  },
  finish: ending('done'),
  miss: ending('missed'),
  transfer: ({ group }, { desk, hall }) => {
    const ticket = ticketAt(desk);
    if (!hall.counters.some(({ groups }) => groups.includes(group)) || group === ticket.group)
      throw notNow('no-such-group');
    if (ticket.transfers >= mostTransfers) throw notNow('sent-on-too-often');
    return { desk: emptied(desk), waits: { ...ticket, group, transfers: ticket.transfers + 1 } };
  },
};

/**
 * What an act at a counter of a hall makes of its day. Refuses 'not-found' (no such counter or ticket), 'counter-held', 'counter-not-open',
 * 'nobody-waiting', 'ticket-called' (at another counter) and 'not-allowed-now' with its reason.
 */
export const actAtCounter = (no: number, action: CounterAction, known: Known): Moved => {
  const desk = deskOf(known.day, no);
  const { holder } = desk;
  const counter = known.hall.counters.find((each) => each.no === no);
  if (!counter && !(holder && leaving.includes(action.type))) throw new Refusal('not-found');
  const closesForOthers = action.type === 'close' && known.officer.duties.includes('leader');
  if (holder && holder.staffId !== known.officer.staffId && !closesForOthers)
    throw new Refusal('counter-held', { current: { holder: holder.name } });
  if (!holder && action.type !== 'open') throw new Refusal('counter-not-open');
  // Each step takes the action it is named after.
  const step = steps[action.type] as Step<CounterAction['type']>;
  const moved = step(action, { ...known, desk, groups: counter?.groups ?? [] });
  return { ...moved, desk: { ...moved.desk, version: desk.version + 1 } };
};
