import { addMilliseconds } from '#shared/calendar/local-time.ts';
import { reconcile } from '#shared/payment/reconcile.ts';
import type { Reconciled } from '#shared/payment/reconcile.ts';
import type { CashDeps } from '../cash-deps.ts';
import { olderPayments } from './older-payments.ts';

/** What the night that checks the money may touch. */
type Night = Pick<CashDeps, 'payments' | 'receipts' | 'bankLines' | 'reconciliations' | 'now'>;

/** An open attempt is asked about once an hour at least, so that its turn comes within two. */
const longestPause = 2 * 60 * 60 * 1000;

/** Holds a collector's local day against what stands for it, and keeps what was found; asked again, it is found anew. */
export const reconcileDay = async (deps: Night, collectorId: string, date: string): Promise<Reconciled> => {
  const [monies, ofDay, openRefunds, doubts, asked, lines] = await Promise.all([
    deps.payments.moneyOf(collectorId, date),
    deps.receipts.ofDay(collectorId, date),
    deps.payments.openRefunds(collectorId, 'all'),
    deps.payments.inDoubt(collectorId),
    deps.payments.toAsk(addMilliseconds(deps.now(), longestPause)),
    deps.bankLines.open(collectorId),
  ]);
  const parts = monies.flatMap(({ allotments }) => allotments);
  const paid = await deps.payments.named([
    ...parts.filter((part) => part.to === 'payment'),
    ...ofDay.map(({ dossierId, paymentNo }) => ({ dossierId, no: paymentNo })),
  ]);
  const payments = paid.map(({ payment }) => payment);
  const older = await olderPayments(deps, collectorId, openRefunds, payments);
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
    attempts: [...doubts, ...asked.filter((attempt) => attempt.collectorId === collectorId)],
    lines,
    older,
  });
  await deps.reconciliations.put(collectorId, date, { ...found, at: deps.now() });
  return found;
};
