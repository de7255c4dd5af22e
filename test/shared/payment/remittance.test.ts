import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekday } from '#shared/calendar/local-time.ts';
import { isRemitted, nextPeriod, remitBy, remittedSums } from '#shared/payment/remittance.ts';
import type { Payment } from '#shared/payment/payment.ts';

const day = fc.integer({ min: 0, max: 2000 }).map((days) => addDays('2026-01-01', days));
const remits = fc.constantFrom('weekly' as const, 'monthly' as const);

describe('the period that is remitted next', () => {
  it('is without one before it the last whole week or month', () => {
    expect(nextPeriod({ remits: 'weekly' }, undefined, '2026-11-25')).toEqual({ from: '2026-11-16', to: '2026-11-22' });
    expect(nextPeriod({ remits: 'weekly' }, undefined, '2026-11-22')).toEqual({ from: '2026-11-09', to: '2026-11-15' });
    expect(nextPeriod({ remits: 'monthly' }, undefined, '2027-01-05')).toEqual({
      from: '2026-12-01',
      to: '2026-12-31',
    });
  });

  it('is without one before it the whole week or month of the first money, however long that is past', () => {
    const first = (how: 'weekly' | 'monthly', firstDay: string) =>
      nextPeriod({ remits: how }, undefined, '2026-11-25', firstDay);
    expect(first('weekly', '2026-11-03')).toEqual({ from: '2026-11-02', to: '2026-11-08' });
    expect(first('weekly', '2026-11-08')).toEqual({ from: '2026-11-02', to: '2026-11-08' });
    expect(first('weekly', '2026-11-24')).toEqual({ from: '2026-11-23', to: '2026-11-29' });
    expect(first('monthly', '2026-02-28')).toEqual({ from: '2026-02-01', to: '2026-02-28' });
    fc.assert(
      fc.property(remits, day, (how, firstDay) => {
        const { from, to } = nextPeriod({ remits: how }, undefined, '2040-01-01', firstDay);
        expect(from <= firstDay && firstDay <= to).toBe(true);
      }),
    );
  });

  it('follows the one before without gap or overlap, and ends on a Sunday or the last of a month', () => {
    fc.assert(
      fc.property(remits, day, (how, last) => {
        const { from, to } = nextPeriod({ remits: how }, last, '2026-11-25');
        expect(addDays(from, -1)).toBe(last);
        expect(to >= from).toBe(true);
        if (how === 'weekly') expect(weekday(to)).toBe(0);
        else expect(addDays(to, 1).slice(8)).toBe('01');
        expect(nextPeriod({ remits: how }, to, '2026-11-25').from).toBe(addDays(to, 1));
      }),
    );
  });

  it('is remitted by the Thursday after its week, by the fifth after its month', () => {
    expect(remitBy({ remits: 'weekly' }, { from: '2026-11-16', to: '2026-11-22' })).toBe('2026-11-26');
    expect(remitBy({ remits: 'monthly' }, { from: '2026-11-01', to: '2026-11-30' })).toBe('2026-12-05');
    fc.assert(
      fc.property(day, (to) => {
        expect(weekday(remitBy({ remits: 'weekly' }, { from: to, to }))).toBe(4);
      }),
    );
  });
});

const aPayment = (changes: Partial<Payment>): Payment => ({
  dossierId: '01990b6e-5c1a-7c3e-8f44-3a2b1c0d9e8f',
  no: 1,
  version: 2,
  status: 'paid',
  dong: 24_000,
  lines: [
    {
      id: 'a',
      name: { vi: 'Phí', en: 'Fee' },
      kind: 'phi',
      dong: 16_000,
      trace: { vi: '', en: '' },
      legalBasis: { vi: '', en: '' },
    },
    {
      id: 'b',
      name: { vi: 'Lệ phí', en: 'Charge' },
      kind: 'le-phi',
      dong: 8000,
      trace: { vi: '', en: '' },
      legalBasis: { vi: '', en: '' },
    },
  ],
  serviceVersion: 1,
  collectorId: 'phuong-a',
  accountId: 'thu-phi',
  createdAt: '2026-11-23T01:00:00.000Z',
  updatedAt: '2026-11-23T01:00:00.000Z',
  owedBack: 0,
  refunded: 0,
  ...changes,
});

describe('what of a period is remitted', () => {
  it('is by account and kind, less what goes back of each', () => {
    const back = { owedBack: 4000, owedBackPhi: 4000 };
    const payments = [aPayment({}), aPayment({ no: 2, ...back }), aPayment({ accountId: 'khac' })];
    expect(remittedSums(payments)).toEqual([
      { accountId: 'thu-phi', count: 2, phi: 28_000, lePhi: 16_000, refunded: 4000, dong: 44_000 },
      { accountId: 'khac', count: 1, phi: 16_000, lePhi: 8000, refunded: 0, dong: 24_000 },
    ]);
  });

  it('goes back by the Treasury alone, unless it was taken off, whatever moments say', () => {
    const week = { from: '2026-11-16', to: '2026-11-22', takenOff: ['off'] };
    const refund = { id: 'owed', reason: 'ended' } as const;
    expect(isRemitted(refund, '2026-11-22', [week])).toBe(true);
    expect(isRemitted(refund, '2026-11-23', [week])).toBe(false);
    expect(isRemitted({ ...refund, id: 'off' }, '2026-11-22', [week])).toBe(false);
    expect(isRemitted({ ...refund, reason: 'paid-twice' }, '2026-11-22', [week])).toBe(false);
  });
});
