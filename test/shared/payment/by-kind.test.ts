import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FeeAssessment } from '#shared/api/views.ts';
import { inAll, spread, sumsOf } from '#shared/payment/by-kind.ts';
import type { FeeKind } from '#shared/payment/by-kind.ts';
import { collected, moved, oweBack, owingFor } from '#shared/payment/owing.ts';
import { isPayable } from '#shared/payment/payment-lifecycle.ts';
import { Payment, receiptDue } from '#shared/payment/payment.ts';
import { keptByKind, receiptLines } from '#shared/payment/receipt-lines.ts';
import { remittedSums } from '#shared/payment/remittance.ts';
import { assessFee } from '#shared/service/assess-fee.ts';
import { FeeRule } from '#shared/service/fee.ts';
import { aText } from '../service/a-form.ts';
import { aService } from '../service/a-service.ts';

const at = '2026-11-23T01:00:00.000Z';
const dossierId = '0193a5c0-7d5e-7000-8000-000000000001';

type Fee = { lePhi: number; phi: number; percent: number; of: FeeKind[] };

/** A fee of both kinds, as a service reckons it: so much lệ phí, then so much phí, some of it reduced. */
const feeOf = ({ lePhi, phi, percent, of }: Fee): FeeAssessment => {
  const line = (kind: FeeKind, dong: number) => ({
    ...{ id: kind, name: aText(kind), kind, legalBasis: aText('TT') },
    amount: { kind: 'fixed', dong },
  });
  const less = { id: 'less', name: aText('Giảm'), percent, lines: of, legalBasis: aText('NQ') };
  const fee = FeeRule.parse({
    due: 'before-acceptance',
    lines: [line('le-phi', lePhi), line('phi', phi)],
    ...(percent > 0 && { exemptions: [less] }),
  });
  return assessFee(aService({ fee }), {}, { caseId: 'normal', channel: 'online', date: '2026-11-23' });
};

const owing = (payments: readonly Payment[], { lines, total }: FeeAssessment, given = 0): Payment[] => {
  const place = { dossierId, serviceVersion: 1, collectorId: 'phuong-a', accountId: 'thu-phi', at };
  const made = owingFor(payments, { ...place, lines, dong: Math.max(0, total - given) });
  return [...new Map([...payments, ...made.payments].map((each) => [each.no, each])).values()];
};
const paid = (payment: Payment): Payment =>
  isPayable(payment.status)
    ? moved(payment, 'credit', at, { paidAt: at, paidBy: { way: 'cash', reference: `R${payment.no}` } })
    : payment;
const paying = (payments: readonly Payment[]) => payments.map(paid);
const isPaid = ({ paidBy }: Payment) => paidBy !== undefined;
const keptOf = (payments: readonly Payment[]) => {
  const [sums] = remittedSums(payments.filter(isPaid));
  return [sums?.phi ?? 0, sums?.lePhi ?? 0];
};

/** As it was kept before a reduction said of which kind it is. */
const asBefore = ({ owedBackPhi: _, ...payment }: Payment): Payment => ({
  ...payment,
  lines: payment.lines.map(({ phi: _p, kind, ...line }) => ({ ...line, ...(line.dong >= 0 && kind && { kind }) })),
});

const dong = fc.constantFrom(0, 1, 3333, 8000, 16_000, 100_000);
const fees: fc.Arbitrary<Fee> = fc.record({
  lePhi: dong,
  phi: dong,
  percent: fc.constantFrom(0, 0, 33, 50, 100),
  of: fc.constantFrom<FeeKind[]>(['phi'], ['le-phi'], ['phi', 'le-phi']),
});
const history = fc.array(fc.record({ fee: fees, pays: fc.boolean(), gives: fc.constantFrom(0, 0, 1, 5000) }), {
  maxLength: 8,
});

const holds = (payments: readonly Payment[]) => {
  const kept = payments.filter(isPaid);
  for (const payment of kept) {
    const lines = receiptLines(payment);
    const sums = keptByKind(payment);
    expect(Payment.parse(payment)).toEqual(payment);
    expect(inAll(sumsOf(payment.lines))).toBe(payment.dong);
    expect(lines.reduce((sum, line) => sum + line.dong, 0)).toBe(receiptDue(payment));
    expect(sumsOf(lines)).toEqual(sums);
    expect(Math.min(sums.phi, sums['le-phi'])).toBeGreaterThanOrEqual(0);
  }
  const [phi = 0, lePhi = 0] = keptOf(payments);
  expect(phi + lePhi).toBe(collected(payments));
};

describe('money of a fee, by kind', () => {
  it('is never below nothing, and adds up to what was kept, whatever is charged, paid and given back', () => {
    fc.assert(
      fc.property(history, (steps) => {
        let payments: Payment[] = [];
        let given = 0;
        for (const { fee, pays, gives } of steps) {
          payments = owing(payments, feeOf(fee), given);
          if (pays) payments = paying(payments);
          const from = payments.find((each) => isPaid(each) && each.dong - each.owedBack >= gives);
          if (from && gives > 0) {
            payments = payments.map((each) => (each === from ? oweBack(from, gives, at) : each));
            given += gives;
          }
          holds(payments);
          holds(payments.map(asBefore));
        }
      }),
    );
  });

  it('is after a reduction just what is charged of each', () => {
    fc.assert(
      fc.property(fees, fees, (first, second) => {
        const fee = feeOf({ ...first, percent: 0 });
        const lower = feeOf({
          ...second,
          lePhi: Math.min(first.lePhi, second.lePhi),
          phi: Math.min(first.phi, second.phi),
        });
        const kept = owing(paying(owing([], fee)), lower);
        const { phi, 'le-phi': lePhi } = sumsOf(lower.lines);
        expect(keptOf(kept)).toEqual([phi, lePhi]);
      }),
    );
  });
});

describe('of a fee of both kinds', () => {
  const both = { lePhi: 8000, phi: 16_000, percent: 0, of: [] };

  it('the kind of the copy that is not wanted any more goes back, and the receipt says so', () => {
    const [payment] = owing(paying(owing([], feeOf(both))), feeOf({ ...both, phi: 8000 }));
    expect(receiptLines(payment!).map(({ kind, dong }) => [kind, dong])).toEqual([
      ['le-phi', 8000],
      ['phi', 16_000],
      ['phi', -8000],
    ]);
  });

  it('what was paid before is taken off its kind', () => {
    const [, difference] = paying(owing(paying(owing([], feeOf(both))), feeOf({ ...both, phi: 40_000 })));
    expect(receiptLines(difference!).map(({ kind, dong }) => [kind, dong])).toEqual([
      ['le-phi', 8000],
      ['phi', 40_000],
      ['phi', -16_000],
      ['le-phi', -8000],
    ]);
  });

  it('a reduction is a line of the kind it takes off, or says how much of it is phí', () => {
    const reduced = (of: FeeKind[]) => feeOf({ ...both, percent: 50, of }).lines.at(-1);
    expect(reduced(['le-phi'])).toMatchObject({ kind: 'le-phi', dong: -4000 });
    expect(reduced(['phi'])).toMatchObject({ kind: 'phi', dong: -8000 });
    expect(reduced(['phi', 'le-phi'])).toMatchObject({ phi: -8000, dong: -12_000 });
  });

  it('what says nothing of its kind is spread, to the đồng and never more than there is', () => {
    expect(spread(2, { phi: 2, 'le-phi': 1 })).toEqual({ phi: 1, 'le-phi': 1 });
    expect(spread(3, { phi: 2, 'le-phi': 1 })).toEqual({ phi: 2, 'le-phi': 1 });
    expect(spread(0, { phi: 0, 'le-phi': 0 })).toEqual({ phi: 0, 'le-phi': 0 });
  });
});
