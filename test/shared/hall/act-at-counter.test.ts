import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '#shared/errors.ts';
import { actAtCounter } from '#shared/hall/act-at-counter.ts';
import type { CounterAction } from '#shared/hall/counter-action.ts';
import type { HallDay } from '#shared/hall/desk.ts';
import type { Ticket } from '#shared/hall/ticket.ts';
import { aHall, aTicket, anOfficer } from './a-hall.ts';

const lan = anOfficer('lan');
const son = anOfficer('son');
const leader = anOfficer('minh', { duties: ['leader'] });
const at = '2026-11-23T02:00:00.000Z';

/** A day played forward: what is done at counters, and everything that ended. */
const aDay = (waiting: Ticket[] = []) => {
  let day: HallDay = { desks: [], waiting, missed: [] };
  const ended: string[] = [];
  const act = (no: number, action: CounterAction, officer = lan) => {
    const moved = actAtCounter(no, action, { hall: aHall, day, officer, at });
    const without = (tickets: Ticket[]) => tickets.filter(({ code }) => code !== moved.called?.ticket.code);
    const { waits, ended: end } = moved;
    day = {
      desks: [...day.desks.filter((desk) => desk.no !== no), moved.desk],
      waiting: [...without(day.waiting), ...(waits ? [waits] : [])],
      missed: [...without(day.missed), ...(end?.end === 'missed' ? [end.ticket] : [])],
    };
    if (end) ended.push(`${end.ticket.code} ${end.end}`);
    return moved.desk;
  };
  return { act, ended, now: () => day };
};

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'done';
};

describe('a counter', () => {
  it('calls who is next, serves them, and counts them as served when the next is called', () => {
    const day = aDay([aTicket('A001', 1), aTicket('A002', 2)]);
    day.act(1, { type: 'open' });
    expect(day.act(1, { type: 'next' })).toMatchObject({
      ticket: { code: 'A001' },
      serving: false,
      calls: 1,
      calledAt: at,
    });
    expect(day.act(1, { type: 'start' })).toMatchObject({ serving: true });
    expect(day.act(1, { type: 'next' })).toMatchObject({ ticket: { code: 'A002' }, serving: false, calls: 2 });
    day.act(1, { type: 'miss' });
    expect(day.ended).toEqual(['A001 done', 'A002 missed']);
    expect(day.now().waiting).toEqual([]);
  });

  it('calls again, and who was missed once more', () => {
    const day = aDay([aTicket('A001', 1)]);
    day.act(1, { type: 'open' });
    day.act(1, { type: 'next' });
    expect(day.act(1, { type: 'recall' })).toMatchObject({ calls: 2, ticket: { code: 'A001' } });
    day.act(1, { type: 'miss' });
    expect(day.act(1, { type: 'call', ticket: 'A001' })).toMatchObject({ calls: 3, ticket: { code: 'A001' } });
  });

  it('sends on with code and time kept', () => {
    const day = aDay([aTicket('A001', 1), aTicket('B001', 2)]);
    day.act(1, { type: 'open' });
    day.act(1, { type: 'next' });
    day.act(1, { type: 'transfer', group: 'B' });
    expect(day.now().waiting).toContainEqual(aTicket('A001', 1, { group: 'B', transfers: 1 }));
    day.act(2, { type: 'open' }, son);
    expect(day.act(2, { type: 'next' }, son).ticket?.code).toBe('A001');
  });

  it('that a leader closes for somebody lets who was called wait on', () => {
    const day = aDay([aTicket('A001', 1)]);
    day.act(1, { type: 'open' });
    day.act(1, { type: 'next' });
    expect(day.act(1, { type: 'close' }, leader)).toEqual({ no: 1, serving: false, calls: 1, inARow: 0, version: 3 });
    expect(day.now().waiting).toEqual([aTicket('A001', 1)]);
  });

  it('opened again by who holds it stays as it is', () => {
    const day = aDay();
    const opened = day.act(1, { type: 'open' });
    expect(day.act(1, { type: 'open' })).toEqual({ ...opened, version: 2 });
  });

  it('refuses what it cannot do, and nothing changes', () => {
    const day = aDay([aTicket('A001', 1)]);
    const refused = (no: number, action: CounterAction, officer = lan) => codeOf(() => day.act(no, action, officer));
    expect(refused(1, { type: 'next' })).toBe('counter-not-open');
    expect(refused(9, { type: 'open' })).toBe('not-found');
    day.act(1, { type: 'open' });
    expect(refused(1, { type: 'open' }, son)).toBe('counter-held');
    expect(refused(1, { type: 'next' }, son)).toBe('counter-held');
    expect(refused(1, { type: 'close' }, son)).toBe('counter-held');
    expect(refused(2, { type: 'open' })).toBe('not-allowed-now');
    for (const type of ['recall', 'start', 'finish', 'miss'] as const)
      expect(refused(1, { type })).toBe('not-allowed-now');
    day.act(1, { type: 'next' });
    expect(refused(1, { type: 'next' })).toBe('nobody-waiting');
    expect(refused(1, { type: 'close' })).toBe('not-allowed-now');
    expect(refused(1, { type: 'transfer', group: 'A' })).toBe('not-allowed-now');
    expect(refused(1, { type: 'transfer', group: 'Z' })).toBe('not-allowed-now');
    day.act(2, { type: 'open' }, son);
    expect(refused(2, { type: 'call', ticket: 'A001' }, son)).toBe('ticket-called');
    expect(refused(2, { type: 'call', ticket: 'A077' }, son)).toBe('not-found');
    const [desk] = day.now().desks.filter(({ no }) => no === 1);
    expect(desk).toMatchObject({ ticket: { code: 'A001' }, calls: 1 });
    expect(day.ended).toEqual([]);
  });

  it('sends a ticket on five times and no more', () => {
    const day = aDay([aTicket('A001', 1, { transfers: 5 })]);
    day.act(1, { type: 'open' });
    day.act(1, { type: 'next' });
    expect(codeOf(() => day.act(1, { type: 'transfer', group: 'B' }))).toBe('not-allowed-now');
  });
});

const simple = ['open', 'close', 'next', 'recall', 'start', 'finish', 'miss'] as const;
const anAction = fc.oneof(
  fc.constantFrom(...simple).map((type): CounterAction => ({ type })),
  fc.constantFrom('A', 'B').map((group): CounterAction => ({ type: 'transfer', group })),
  fc.integer({ min: 1, max: 8 }).map((no): CounterAction => ({ type: 'call', ticket: `A00${no}` })),
);

describe('whatever is done', () => {
  it('no ticket is lost, and none is in two places', () => {
    const acts = fc.array(fc.tuple(fc.constantFrom(1, 2), anAction, fc.constantFrom(lan, son, leader)), {
      maxLength: 80,
    });
    fc.assert(
      fc.property(acts, (all) => {
        const tickets = Array.from({ length: 8 }, (_, index) =>
          aTicket(`A00${index + 1}`, index, { priority: index % 3 === 0 }),
        );
        const day = aDay(tickets);
        for (const [no, action, officer] of all) codeOf(() => day.act(no, action, officer));
        const { desks, waiting, missed } = day.now();
        const done = day.ended.filter((each) => each.endsWith('done')).map((each) => each.slice(0, 4));
        const places = [
          ...waiting.map(({ code }) => code),
          ...desks.flatMap(({ ticket }) => ticket?.code ?? []),
          ...missed.map(({ code }) => code),
          ...done,
        ];
        expect(places.sort()).toEqual(tickets.map(({ code }) => code));
        for (const { holder, ticket } of desks) expect(holder !== undefined || ticket === undefined).toBe(true);
      }),
    );
  });
});
