import type { Money } from '#shared/payment/attempt.ts';
import type { Payment } from '#shared/payment/payment.ts';
import { isOfPayment } from '#shared/payment/refund-step.ts';
import { isOwed } from '#shared/payment/refund.ts';
import type { Refund } from '#shared/payment/refund.ts';
import type { Deps } from '../deps.ts';
import { someAtATime } from '../some-at-a-time.ts';

const sideBySide = 8;

const nameOf = ({ dossierId, no }: Pick<Payment, 'dossierId' | 'no'>): string => `${dossierId}#${no}`;

/** Payments of a collector that are not over, and are none of the day's: a refund of theirs is open, or a receipt is due; and their money. */
export const olderPayments = async (
  { payments }: Pick<Deps, 'payments'>,
  { collectorId, due: dueAnywhere }: { collectorId: string; due: readonly Payment[] },
  openRefunds: readonly Refund[],
  ofDay: readonly Payment[],
): Promise<{ payments: Payment[]; monies: Money[] }> => {
  const due = dueAnywhere.filter((payment) => payment.collectorId === collectorId);
  const owing = openRefunds.flatMap((refund) => {
    const { dossierId, no } = refund;
    return dossierId !== undefined && no !== undefined && isOwed(refund) && isOfPayment(refund)
      ? [{ dossierId, no }]
      : [];
  });
  const known = new Set(ofDay.map(nameOf));
  const names = [...due, ...owing].filter((payment) => !known.has(nameOf(payment)));
  const older = (await payments.named(names)).map(({ payment }) => payment);
  const references = [...new Set(older.flatMap(({ paidBy }) => paidBy?.reference ?? []))];
  const tried = await someAtATime(references, sideBySide, (reference) => payments.attempt(reference));
  return { payments: older, monies: tried.flatMap((each) => each?.monies ?? []) };
};
