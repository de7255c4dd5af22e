import { addDays, daysBetween } from '#shared/calendar/local-time.ts';
import { receiptIsDue } from '#shared/payment/payment.ts';
import { longestPeriod, remittedSums } from '#shared/payment/remittance.ts';
import type { Period, RemittedSum } from '#shared/payment/remittance.ts';
import type { CashDeps } from '../cash-deps.ts';
import { someAtATime } from '../some-at-a-time.ts';
import type { Owed } from '../store/payments.ts';
import { cashViolation } from './cash-violation.ts';

const sideBySide = 4;

/** What was paid in a period, what of it is to be remitted, and how many receipts of it are not right yet. */
export type PaidInPeriod = { owed: Owed[]; sums: RemittedSum[]; dong: number; waiting: number };

/** Refuses 'invalid' a period that ends before it begins, or is too long to be summed up at once. */
export const demandPeriod = ({ from, to }: Period): void => {
  const days = daysBetween(from, to) + 1;
  if (days < 1 || days > longestPeriod) throw cashViolation('to', 'period-runs', { days: longestPeriod });
};

/** Every payment whose money came to a collector in a period, as it stands now; money that paid nothing is not the Treasury's. */
export const paymentsOfPeriod = async (
  { payments }: CashDeps,
  collectorId: string,
  { from, to }: Period,
): Promise<PaidInPeriod> => {
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => addDays(from, at));
  const monies = await someAtATime(days, sideBySide, (day) => payments.moneyOf(collectorId, day));
  const names = monies
    .flat()
    .flatMap(({ allotments }) => allotments)
    .filter((part) => part.to === 'payment');
  const owed = await payments.named(names);
  owed.sort((one, other) => ((one.payment.paidAt ?? '') < (other.payment.paidAt ?? '') ? -1 : 1));
  const sums = remittedSums(owed.map(({ payment }) => payment));
  return {
    owed,
    sums,
    dong: sums.reduce((sum, { dong }) => sum + dong, 0),
    waiting: owed.filter(({ payment }) => receiptIsDue(payment)).length,
  };
};
