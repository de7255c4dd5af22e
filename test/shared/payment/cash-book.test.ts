import { describe, expect, it } from 'vitest';
import { cashBooked, tillsOf } from '#shared/payment/cash-book.ts';
import type { CashEntry } from '#shared/payment/cash-book.ts';

const entry = (staffId: string, kind: CashEntry['kind'], way: CashEntry['way'], dong: number): CashEntry => ({
  ...{ staffId, kind, way, dong },
  id: `${staffId}${dong}`,
  at: '2026-11-23T01:00:00.000Z',
  reference: 'MC7K2M9QXWPD',
});

describe('the book of a day at the counter', () => {
  const entries = [
    entry('b', 'taken', 'cash', 24_000),
    entry('a', 'taken', 'card', 8000),
    entry('b', 'given-back', 'cash', 5000),
    entry('b', 'taken', 'cash', 1000),
  ];

  it('has cash taken less cash given back, and no card', () => {
    expect(cashBooked(entries)).toBe(20_000);
    expect(cashBooked([])).toBe(0);
  });

  it('is kept for each cashier', () => {
    const none = { count: 0, dong: 0 };
    expect(tillsOf(entries)).toEqual([
      { staffId: 'b', cash: { count: 2, dong: 25_000 }, card: none, givenBack: { count: 1, dong: 5000 } },
      { staffId: 'a', cash: none, card: { count: 1, dong: 8000 }, givenBack: none },
    ]);
  });
});
