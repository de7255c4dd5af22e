import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attemptLasts, isOver, nextQuery } from '#shared/payment/next-query.ts';

const begun = Date.parse('2026-11-23T01:00:00.000Z');
const minute = 60_000;
const iso = (milliseconds: number) => new Date(milliseconds).toISOString();
const expiresAt = iso(begun + attemptLasts);

/** When an attempt is asked about that a provider keeps silent on, in minutes since it began. */
const asked = (times: number): number[] => {
  const moments: number[] = [];
  let at = begun;
  for (let queries = 0; queries < times; queries += 1) {
    at = Date.parse(nextQuery({ expiresAt, queries }, iso(at)));
    moments.push((at - begun) / minute);
  }
  return moments;
};

describe('when a provider is asked', () => {
  it('is every five minutes while it may be paid, and ever more seldom afterwards, once an hour at last', () => {
    expect(asked(10)).toEqual([5, 10, 15, 16, 26, 46, 86, 146, 206, 266]);
  });

  it('is within five minutes of any moment at which it may still be paid', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: attemptLasts }), (paidAfter) => {
        const next = asked(6).find((each) => each * minute >= paidAfter) ?? Infinity;
        expect(next * minute - paidAfter).toBeLessThanOrEqual(5 * minute);
      }),
    );
  });

  it('takes “no such order” for the end a minute after it expired, and “not yet” an hour after, not before', () => {
    const over = (after: number, said: 'unknown' | 'open') =>
      isOver({ expiresAt }, iso(begun + attemptLasts + after), said);
    expect([over(minute - 1, 'unknown'), over(minute, 'unknown')]).toEqual([false, true]);
    expect([over(60 * minute - 1, 'open'), over(60 * minute, 'open')]).toEqual([false, true]);
  });
});
