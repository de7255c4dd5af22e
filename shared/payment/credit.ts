import type { Attempt, Allotment, Money } from './attempt.ts';
import { moved } from './owing.ts';
import type { RefundDue } from './owing.ts';
import { isPayable } from './payment-lifecycle.ts';
import type { Payment } from './payment.ts';

/** How money was proven, and what is known of it; amount and account where they are others than the attempt asked for. */
export type Proof = Pick<Money, 'key' | 'proof' | 'at'> & Partial<Pick<Money, 'transaction' | 'dong' | 'accountId'>>;

/** What money does: each part pays its payment, or is owed back to whoever paid. `refundIds`: one for each part, and one for what is beyond them. */
export type Credit = { money: Money; payments: Payment[]; refunds: (RefundDue & { id: string })[] };

const reasonOf = (payment: Payment | undefined) => (payment?.paidBy ? 'paid-twice' : 'not-owed-any-more');

/**
 * Takes in the money of an attempt. A payment that waits for exactly its part is paid; money for one that was paid meanwhile, cancelled
 * or made anew at another amount is owed back, and so is what came beyond all parts: never lost, never taken twice. Less than was asked for
 * pays nothing and goes back whole, and so does what came for no order of ours.
 */
export const credit = (
  attempt: Attempt,
  payments: readonly Payment[],
  { transaction, dong = attempt.dong, accountId = attempt.accountId, ...proof }: Proof,
  refundIds: readonly string[],
): Credit => {
  const { reference, way, collectorId, parts } = attempt;
  const paid: Payment[] = [];
  const refunds: Credit['refunds'] = [];
  const back = (place: number, due: Pick<RefundDue, 'dong' | 'reason' | 'dossierId' | 'no'>): Allotment => {
    const id = refundIds[place] ?? '';
    refunds.push({ id, ...due, reference, way, collectorId });
    return { to: 'refund', refundId: id, dong: due.dong };
  };
  const about = { dossierId: parts[0]?.dossierId, no: parts[0]?.no };
  const allot = (part: Attempt['parts'][number], place: number): Allotment => {
    const payment = payments.find(({ dossierId, no }) => dossierId === part.dossierId && no === part.no);
    if (!payment || !isPayable(payment.status) || payment.dong !== part.dong)
      return back(place, { ...part, reason: reasonOf(payment) });
    paid.push(moved(payment, 'credit', proof.at, { paidAt: proof.at, paidBy: { way, reference }, accountId }));
    return { to: 'payment', ...part };
  };
  const excess = dong - attempt.dong;
  const stray = parts.length === 0 ? [back(0, { dong, reason: 'not-matched' })] : undefined;
  const allotments =
    stray ??
    (excess < 0
      ? [back(0, { ...about, dong, reason: 'underpaid' })]
      : [
          ...parts.map(allot),
          ...(excess > 0 ? [back(parts.length, { ...about, dong: excess, reason: 'overpaid' })] : []),
        ]);
  const money: Money = { reference, way, dong, collectorId, accountId, ...proof, allotments };
  return { money: transaction === undefined ? money : { ...money, transaction }, payments: paid, refunds };
};
