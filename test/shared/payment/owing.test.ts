import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attempt } from '#shared/payment/attempt.ts';
import { Money } from '#shared/payment/attempt.ts';
import { credit } from '#shared/payment/credit.ts';
import { askedBy, collected, moved, oweBack, owingFor } from '#shared/payment/owing.ts';
import type { Owing } from '#shared/payment/owing.ts';
import { isPayable, paymentLifecycle, paymentStatuses } from '#shared/payment/payment-lifecycle.ts';
import { Payment, receiptDue } from '#shared/payment/payment.ts';

const dossierId = '0193a5c0-7d5e-7000-8000-000000000001';
const at = '2026-11-23T01:00:00.000Z';
const text = { vi: 'Phí', en: 'Fee' };
const wanted = (dong: number) => ({
  dong,
  dossierId,
  lines: [{ id: 'phi', name: text, kind: 'phi' as const, dong, trace: text, legalBasis: text }],
  serviceVersion: 1,
  collectorId: 'phuong-a',
  accountId: 'thu-phi',
  at,
});

/** The payments with what changed put in their place. */
const after = (payments: readonly Payment[], owing: Owing): Payment[] => [
  ...new Map([...payments, ...owing.payments].map((each) => [each.no, each])).values(),
];

const paid = (payment: Payment): Payment =>
  isPayable(payment.status)
    ? moved(payment, 'credit', at, { paidAt: at, paidBy: { way: 'vnpay', reference: `R${payment.no}` } })
    : payment;

const open = (payments: readonly Payment[]) => payments.filter(({ status }) => isPayable(status));
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** At each step the fee becomes another amount, and what is open is paid or not. */
const steps = fc.array(fc.record({ dong: fc.constantFrom(0, 8000, 16_000, 24_000, 100_000), pays: fc.boolean() }), {
  maxLength: 12,
});

describe('what a dossier owes', () => {
  it('is after every change just what was not paid yet, and what was paid too much goes back', () => {
    fc.assert(
      fc.property(steps, (history) => {
        let payments: Payment[] = [];
        let back = 0;
        for (const { dong, pays } of history) {
          const owing = owingFor(payments, wanted(dong));
          payments = after(payments, owing);
          back += sum(owing.refunds.map((refund) => refund.dong));
          expect(open(payments).length).toBeLessThanOrEqual(1);
          expect(collected(payments) + sum(open(payments).map((each) => each.dong))).toBe(dong);
          expect(sum(payments.map(({ owedBack }) => owedBack))).toBe(back);
          if (pays) payments = payments.map(paid);
        }
        for (const payment of payments) {
          expect(Payment.parse(payment)).toEqual(payment);
          expect(sum(payment.lines.map(({ dong }) => dong))).toBe(payment.dong);
          expect(receiptDue(payment)).toBe(payment.paidBy ? payment.dong - payment.owedBack : 0);
        }
        expect(payments.map(({ no }) => no)).toEqual(payments.map((_, place) => place + 1));
      }),
    );
  });

  it('stays as it is where the amount did not change, so that an attempt that runs is not lost', () => {
    const [payment] = owingFor([], wanted(24_000)).payments;
    const trying = moved(payment!, 'begin', at, { reference: 'R' });
    expect(owingFor([trying], wanted(24_000))).toEqual({ payments: [], refunds: [] });
  });

  it('is asked for anew where another unit collects now, so that its counter and its accounts take it', () => {
    const trying = moved(owingFor([], wanted(24_000)).payments[0]!, 'begin', at, { reference: 'R' });
    const elsewhere = { collectorId: 'phuong-b', accountId: 'thu-phi-b' };
    const expected = [
      { no: 1, version: 3, status: 'cancelled', collectorId: 'phuong-a' },
      { no: 2, version: 1, status: 'due', dong: 24_000, ...elsewhere },
    ];
    const owing = owingFor([trying], { ...wanted(24_000), ...elsewhere });
    expect(owing).toMatchObject({ payments: expected, refunds: [] });
    expect(askedBy([trying], elsewhere, at)).toEqual(owing.payments);
    expect(askedBy([trying], { collectorId: 'phuong-a', accountId: 'new' }, at)).toEqual([]);
    expect(askedBy([paid(trying)], elsewhere, at)).toEqual([]);
  });

  it('goes back to what was paid also where the lines, written before this was counted in them, come to more', () => {
    const first = oweBack(paid(owingFor([], wanted(24_000)).payments[0]!), 4000, at);
    const [more] = owingFor([first], wanted(30_000)).payments;
    // 10.000 đ more was charged, 4.000 đ of it given back before of two people's own accord: 6.000 đ was asked and paid.
    const second = paid({ ...more!, dong: 6000 });
    const { refunds } = owingFor([first, second], wanted(0));
    expect(refunds.map(({ no, dong }) => [no, dong])).toEqual([
      [2, 6000],
      [1, 20_000],
    ]);
  });

  it('never goes back above what was paid', () => {
    const payment = paid(owingFor([], wanted(24_000)).payments[0]!);
    expect(() => oweBack(payment, 24_001, at)).toThrow('more would be owed back than was paid');
    expect(oweBack(payment, 24_000, at).status).toBe('refund-due');
    expect(oweBack(payment, 1000, at).status).toBe('paid');
  });
});

describe('the lifecycle of a payment', () => {
  it('takes money only where it may be paid, and moves nowhere it does not say', () => {
    const payable = paymentStatuses.filter(isPayable);
    expect(payable).toEqual(['due', 'pending', 'awaiting-reconciliation', 'failed', 'expired']);
    for (const status of ['refunded', 'cancelled'] as const) expect(paymentLifecycle[status]).toEqual({});
    const payment = paid(owingFor([], wanted(8000)).payments[0]!);
    for (const move of ['credit', 'begin', 'cancel', 'fail', 'expire'] as const)
      expect(() => moved(payment, move, at)).toThrow();
  });
});

describe('money that is taken in', () => {
  const attempt = (parts: Attempt['parts']): Attempt => ({
    reference: 'MC234567892A',
    version: 1,
    status: 'open',
    way: 'vnpay',
    terminal: 'DEMOTMN1',
    dong: sum(parts.map(({ dong }) => dong)),
    parts,
    collectorId: 'phuong-a',
    accountId: 'thu-phi',
    createdAt: at,
    expiresAt: at,
    queries: 0,
  });
  const arrival = { key: 'vnpay', proof: 'callback', at } as const;

  it('has a place for every đồng, whatever became of the payments it was meant for', () => {
    const state = fc.record({
      no: fc.integer({ min: 1, max: 6 }),
      dong: fc.constantFrom(8000, 16_000),
      meant: fc.constantFrom(8000, 16_000),
      status: fc.constantFrom(...paymentStatuses),
      isThere: fc.boolean(),
    });
    const states = fc.uniqueArray(state, { selector: ({ no }) => no, minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(states, fc.constantFrom(0, 0, 500, 40_000, -1, -7999), (states, more) => {
        const payments = states
          .filter(({ isThere }) => isThere)
          .map(({ no, dong, status }): Payment => {
            const [due] = owingFor([], wanted(dong)).payments;
            const isPaid = ['paid', 'refund-due', 'refunded'].includes(status);
            return { ...due!, no, status, ...(isPaid && { paidBy: { way: 'vnpay', reference: 'R' } }) };
          });
        const tried = attempt(states.map(({ no, meant }) => ({ dossierId, no, dong: meant })));
        const taken = credit(
          tried,
          payments,
          { ...arrival, dong: tried.dong + more },
          [...tried.parts, undefined].map((_, place) => `${dossierId}.${place}`),
        );
        expect(Money.parse(taken.money)).toEqual(taken.money);
        expect(sum(taken.money.allotments.map(({ dong }) => dong))).toBe(tried.dong + more);
        if (more < 0) {
          expect(taken.payments).toEqual([]);
          expect(taken.refunds).toMatchObject([{ dong: tried.dong + more, reason: 'underpaid' }]);
          return;
        }
        expect(taken.refunds.filter(({ reason }) => reason === 'overpaid')).toMatchObject(
          more > 0 ? [{ dong: more, id: `${dossierId}.${tried.parts.length}` }] : [],
        );
        const expected = states.filter(
          ({ isThere, status, dong, meant }) => isThere && isPayable(status) && dong === meant,
        );
        expect(taken.payments.map(({ no, status }) => `${no} ${status}`)).toEqual(
          expected.map(({ no }) => `${no} paid`),
        );
        expect(taken.refunds.length).toBe(states.length - expected.length + (more > 0 ? 1 : 0));
      }),
    );
  });
});
