import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextTicket, peopleBefore } from '#shared/hall/next-ticket.ts';
import { ticketCode } from '#shared/hall/ticket.ts';
import type { Ticket } from '#shared/hall/ticket.ts';
import { aHall, aTicket } from './a-hall.ts';

const two = { groups: ['A', 'B'], inARow: 0 };

describe('whom a counter calls next', () => {
  it('is who came first of those it serves', () => {
    const waiting = [aTicket('A002', 5), aTicket('B001', 1), aTicket('A001', 3)];
    expect(nextTicket(waiting, two, aHall)?.code).toBe('B001');
    expect(nextTicket(waiting, { groups: ['A'], inARow: 0 }, aHall)?.code).toBe('A001');
    expect(nextTicket(waiting, { groups: ['C'], inARow: 0 }, aHall)).toBeUndefined();
  });

  it('is who has priority, until two in a row had it and somebody else waits', () => {
    const waiting = [aTicket('A001', 1), aTicket('A009', 9, { priority: true })];
    expect(nextTicket(waiting, { ...two, inARow: 0 }, aHall)?.code).toBe('A009');
    expect(nextTicket(waiting, { ...two, inARow: 1 }, aHall)?.code).toBe('A009');
    expect(nextTicket(waiting, { ...two, inARow: 2 }, aHall)?.code).toBe('A001');
    expect(nextTicket(waiting.slice(1), { ...two, inARow: 7 }, aHall)?.code).toBe('A009');
  });

  it('is the lower number of one instant', () => {
    expect(nextTicket([aTicket('A011'), aTicket('A010')], two, aHall)?.code).toBe('A010');
  });
});

describe('how many people come before', () => {
  it('counts whoever the same counters may call first', () => {
    const mine = aTicket('A003', 5);
    const waiting = [aTicket('A001', 1), aTicket('B001', 2), aTicket('A004', 6), mine];
    expect(peopleBefore(mine, waiting, aHall)).toBe(2);
    expect(peopleBefore(mine, [...waiting, aTicket('A005', 9, { priority: true })], aHall)).toBe(3);
  });

  it('is fewer for who has priority, and nobody where nobody waits', () => {
    const first = aTicket('A009', 9, { priority: true });
    expect(peopleBefore(first, [aTicket('A001', 1), aTicket('A002', 2)], aHall)).toBe(0);
    expect(peopleBefore(first, [], aHall)).toBe(0);
  });

  it('leaves out a group that shares no counter', () => {
    const apart = {
      ...aHall,
      counters: [
        { no: 1, groups: ['A'] },
        { no: 2, groups: ['B'] },
      ],
    };
    expect(peopleBefore(aTicket('A001', 5), [aTicket('B001', 1)], apart)).toBe(0);
  });
});

/** Arrivals of a day in order: who has priority, and how many are called between. */
const arrivals = fc.array(fc.record({ priority: fc.boolean(), calls: fc.nat(2) }), { minLength: 1, maxLength: 60 });

describe('fairness', () => {
  it('starves nobody: an ordinary ticket with n before it is called within (n + 1)(p + 1) calls, whoever comes later', () => {
    fc.assert(
      fc.property(arrivals, fc.integer({ min: 1, max: 5 }), (people, priorityInARow) => {
        let waiting: Ticket[] = [];
        let inARow = 0;
        let calls = 0;
        const latest = new Map<string, number>();
        const call = () => {
          const next = nextTicket(waiting, { groups: ['A'], inARow }, { priorityInARow });
          if (!next) return;
          calls += 1;
          inARow = next.priority ? inARow + 1 : 0;
          waiting = waiting.filter(({ code }) => code !== next.code);
          expect(calls).toBeLessThanOrEqual(latest.get(next.code) ?? Infinity);
        };
        people.forEach(({ priority, calls: between }, at) => {
          const ticket = aTicket(ticketCode('A', at + 1), 0, { priority });
          const before = waiting.filter((each) => each.priority === priority).length;
          // A priority ticket waits at most for one ordinary after each run of them.
          const most = priority
            ? before + 1 + Math.ceil((before + 1) / priorityInARow)
            : (before + 1) * (priorityInARow + 1);
          latest.set(ticket.code, calls + most);
          waiting = [...waiting, ticket];
          for (let each = 0; each < between; each += 1) call();
        });
        while (waiting.length > 0) call();
      }),
    );
  });

  it('says no fewer people than are called before, while nobody else comes and one counter calls', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }), fc.nat(39), (people, which) => {
        const all = people.map((priority, at) => aTicket(ticketCode('A', at + 1), 0, { priority }));
        const mine = all[which % all.length]!;
        const said = peopleBefore(mine, all, aHall);
        let waiting = all;
        let inARow = 0;
        for (let called = 0; ; called += 1) {
          const next = nextTicket(waiting, { groups: ['A'], inARow }, aHall)!;
          if (next.code === mine.code) {
            expect(called).toBeLessThanOrEqual(said);
            return;
          }
          inARow = next.priority ? inARow + 1 : 0;
          waiting = waiting.filter(({ code }) => code !== next.code);
        }
      }),
    );
  });
});
