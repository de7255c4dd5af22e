import { reconcile } from '#shared/payment/reconcile.ts';
import type { Reconciled } from '#shared/payment/reconcile.ts';
import type { CashDeps } from '../cash-deps.ts';
import { olderPayments } from './older-payments.ts';
import type { SeenByNight } from './seen-by-night.ts';

/** What the night that checks the money may touch. */
type Night = Pick<CashDeps, 'payments' | 'receipts' | 'bankLines' | 'reconciliations' | 'now'>;

/**
 * Holds a collector's local day against what stands for it, and keeps what was found; asked again, it is found anew. A list that goes on beyond what a
 * night reads is a difference of its own.
 */
export const reconcileDay = async (
  deps: Night,
  collectorId: string,
  date: string,
  { due, asked, unseen }: SeenByNight,
): Promise<Reconciled> => {
  const [monies, ofDay, openRefunds, doubts, lines] = await Promise.all([
    deps.payments.moneyOf(collectorId, date),
    deps.receipts.ofDay(collectorId, date),
    deps.payments.openRefunds(collectorId, 'all'),
    deps.payments.allInDoubt(collectorId),
    deps.bankLines.allOpen(collectorId),
  ]);
  const parts = monies.flatMap(({ allotments }) => allotments);
  const paid = await deps.payments.named([
    ...parts.filter((part) => part.to === 'payment'),
    ...ofDay.map(({ dossierId, paymentNo }) => ({ dossierId, no: paymentNo })),
  ]);
  const payments = paid.map(({ payment }) => payment);
  const older = await olderPayments(deps, { collectorId, due }, openRefunds, payments);
  const [refunds, named] = await Promise.all([
    deps.payments.refundsNamed(parts.flatMap((part) => (part.to === 'refund' ? [part.refundId] : []))),
    deps.receipts.named(
      [...payments, ...older.payments].flatMap(({ receipt }) => (receipt ? [{ collectorId, ...receipt }] : [])),
    ),
  ]);
  const found = reconcile({
    date,
    at: deps.now(),
    monies,
    payments,
    refunds,
    openRefunds,
    receipts: named,
    ofDay,
    attempts: [...doubts.found, ...asked.filter((attempt) => attempt.collectorId === collectorId)],
    lines: lines.found,
    older,
    unseen: [
      ...unseen,
      ...(doubts.isWhole ? [] : (['doubts'] as const)),
      ...(lines.isWhole ? [] : (['lines'] as const)),
    ],
  });
  await deps.reconciliations.put(collectorId, date, { ...found, at: deps.now() });
  return found;
};
