import type { Attempt, Allotment, Money } from './attempt.ts';
import { moved } from './owing.ts';
import type { RefundDue } from './owing.ts';
import { isPayable } from './payment-lifecycle.ts';
import type { Payment } from './payment.ts';

/** How money was proven, and what is known of it. */
export type Proof = Pick<Money, 'key' | 'proof' | 'at'> & { transaction?: string };

/** What money does: each part pays its payment, or is owed back to whoever paid. `refundIds` are used in order. */
export type Credit = { money: Money; payments: Payment[]; refunds: (RefundDue & { id: string })[] };

const reasonOf = (payment: Payment | undefined) => (payment?.paidBy ? 'paid-twice' : 'not-owed-any-more');

/**
 * Takes in the money of an attempt. A payment that waits for exactly this amount is paid; money for one that was paid meanwhile, cancelled
 * or made anew at another amount is owed back: never lost, never taken twice.
 */
export const credit = (
  attempt: Attempt,
  payments: readonly Payment[],
  { transaction, ...proof }: Proof,
  refundIds: readonly string[],
): Credit => {
  const { reference, way, dong, collectorId, accountId } = attempt;
  const paid: Payment[] = [];
  const refunds: Credit['refunds'] = [];
  const allotments = attempt.parts.map((part, place): Allotment => {
    const payment = payments.find(({ dossierId, no }) => dossierId === part.dossierId && no === part.no);
    if (payment && isPayable(payment.status) && payment.dong === part.dong) {
      paid.push(moved(payment, 'credit', proof.at, { paidAt: proof.at, paidBy: { way, reference } }));
      return { to: 'payment', ...part };
    }
    const id = refundIds[place] ?? '';
    refunds.push({ id, ...part, reason: reasonOf(payment), reference, way, collectorId });
    return { to: 'refund', refundId: id, dong: part.dong };
  });
  const money: Money = { reference, way, dong, collectorId, accountId, ...proof, allotments };
  return { money: transaction === undefined ? money : { ...money, transaction }, payments: paid, refunds };
};
