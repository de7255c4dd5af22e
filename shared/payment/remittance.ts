import * as z from 'zod';
import { addDays, addMonths, weekday } from '../calendar/local-time.ts';
import { Instant } from '../dossier/dossier.ts';
import { lazily } from '../lazily.ts';
import type { Collector } from './collector.ts';
import type { Payment } from './payment.ts';
import { receiptLines } from './receipt-lines.ts';
import type { Refund } from './refund.ts';
import { isOfPayment } from './refund-step.ts';

/** What of one account is remitted: whole đồng, by kind of fee, what was given back of it taken off already. */
export const RemittedSum = lazily(() =>
  z.strictObject({
    accountId: z.string(),
    /** How many payments. */
    count: z.int().min(0),
    phi: z.int(),
    lePhi: z.int(),
    /** What was taken off because it goes back to payers. */
    refunded: z.int().min(0),
    dong: z.int().min(0),
  }),
);
export type RemittedSum = z.infer<typeof RemittedSum>;

/** A period whose fees were remitted to the Treasury (nộp Kho bạc): periods follow each other without gap or overlap. */
export const Remittance = lazily(() =>
  z.strictObject({
    collectorId: z.string(),
    from: z.iso.date(),
    to: z.iso.date(),
    /** Number of the paper of remittance. */
    document: z.string(),
    sums: z.array(RemittedSum),
    dong: z.int().min(0),
    /** The refunds that were taken off, by their ids: what else is owed back of the period was remitted. */
    takenOff: z.array(z.string()).default([]),
    at: Instant,
    by: z.string(),
  }),
);
export type Remittance = z.infer<typeof Remittance>;

export type Period = { from: string; to: string };

/** A period may be so long: what is beyond is remitted in parts. */
export const longestPeriod = 62;

const endOfWeek = (date: string): string => addDays(date, (7 - weekday(date)) % 7);
const endOfMonth = (date: string): string => addDays(addMonths(`${date.slice(0, 7)}-01`, 1), -1);

/** The whole week (Monday to Sunday) or month a local date lies in, from that date on. */
const periodFrom = (remits: Collector['remits'], from: string): Period => ({
  from,
  to: remits === 'weekly' ? endOfWeek(from) : endOfMonth(from),
});

const startOf = (remits: Collector['remits'], date: string): string =>
  remits === 'weekly' ? addDays(date, -((weekday(date) + 6) % 7)) : `${date.slice(0, 7)}-01`;

/**
 * The period that is remitted next: it follows the last one, and without one it is the whole week or month of the first day that has money, so that
 * none before it is left out; where nothing came yet, the last that is over on `today`.
 */
export const nextPeriod = (
  { remits }: Pick<Collector, 'remits'>,
  lastTo: string | undefined,
  today: string,
  firstDay?: string,
): Period => {
  if (lastTo !== undefined) return periodFrom(remits, addDays(lastTo, 1));
  return periodFrom(remits, startOf(remits, firstDay ?? addDays(startOf(remits, today), -1)));
};

/** By when a period is remitted: the Thursday after its week, or the fifth of the next month (TT 37/2023, TT 41/2023). */
export const remitBy = ({ remits }: Pick<Collector, 'remits'>, { to }: Period): string =>
  remits === 'weekly' ? addDays(endOfWeek(to), 4) : addDays(endOfMonth(to), 5);

/** The sums of what was paid in a period, one for each account. */
export const remittedSums = (payments: readonly Payment[]): RemittedSum[] => {
  const sums = new Map<string, RemittedSum>();
  for (const payment of payments) {
    const { accountId, owedBack } = payment;
    const sum = sums.get(accountId) ?? { accountId, count: 0, phi: 0, lePhi: 0, refunded: 0, dong: 0 };
    for (const { kind, dong } of receiptLines(payment)) {
      sum[kind === 'phi' ? 'phi' : 'lePhi'] += dong;
      sum.dong += dong;
    }
    sums.set(accountId, { ...sum, count: sum.count + 1, refunded: sum.refunded + owedBack });
  }
  return [...sums.values()];
};

/**
 * Was the money of a refund remitted already, so that only the Treasury can give it back? What was owed back before was taken off: the
 * remittance names it, since moments of two requests say nothing of what the one saw of the other.
 */
export const isRemitted = (
  refund: Pick<Refund, 'id' | 'reason'>,
  paidOn: string | undefined,
  remittances: readonly Pick<Remittance, 'from' | 'to' | 'takenOff'>[],
): boolean =>
  isOfPayment(refund) &&
  paidOn !== undefined &&
  remittances.some(({ from, to, takenOff }) => from <= paidOn && paidOn <= to && !takenOff.includes(refund.id));
