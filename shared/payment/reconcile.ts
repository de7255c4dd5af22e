import { localDate } from '../calendar/local-time.ts';
import { grouped } from '../grouped.ts';
import type { Attempt, Money } from './attempt.ts';
import type { BankLine } from './bank-line.ts';
import { receiptDue } from './payment.ts';
import type { Payment } from './payment.ts';
import type { Receipt } from './receipt.ts';
import { isOfPayment } from './refund-step.ts';
import { isOwed } from './refund.ts';
import type { Refund } from './refund.ts';

/** What can differ between what came and what stands for it. */
export const differenceKinds = [
  'allotments-differ',
  'payment-missing',
  'receipt-missing',
  'receipt-differs',
  'receipt-without-money',
  'refund-missing',
  'refund-differs',
  'attempt-open',
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** One thing that does not add up: what it is about, and what is there in place of what should be, in đồng. */
export type Difference = { kind: DifferenceKind; about: string; wanted: number; found: number };

/** What is known of one collector and local day. `payments` are those money or receipts of the day name; `openRefunds` all that are not over. */
export type DayOfMoney = {
  date: string;
  /** Now: an instant. */
  at: string;
  monies: readonly Money[];
  payments: readonly Payment[];
  refunds: readonly Refund[];
  openRefunds: readonly Refund[];
  /** The receipts the payments name, and those made on the day. */
  receipts: readonly Receipt[];
  ofDay: readonly Receipt[];
  attempts: readonly Attempt[];
  lines: readonly BankLine[];
};

type Sum = { count: number; dong: number };
/** What came on a day, and where it is: `came` equals `receipted` + `refunds` of it, unless a difference says otherwise; `listed` waits for a person. */
export type Reconciled = { came: Sum; receipted: Sum; refunds: Sum; listed: Sum; differences: Difference[] };

const day = 24 * 60 * 60 * 1000;
const sumOf = (all: readonly { dong: number }[]): Sum => ({
  count: all.length,
  dong: all.reduce((sum, { dong }) => sum + dong, 0),
});
const nameOf = ({ dossierId, no }: { dossierId?: string | undefined; no?: number | undefined }): string =>
  `${dossierId ?? ''}#${no ?? 0}`;
const receiptName = ({ serial, year, number }: Pick<Receipt, 'serial' | 'year' | 'number'>): string =>
  `${serial}#${year}#${number}`;
const byName = <T>(all: readonly T[], name: (one: T) => string): Map<string, T> =>
  new Map(all.map((one) => [name(one), one]));

/** Money whose parts do not add up to it, or went to what is not there. */
const moneyDifferences = ({ monies, payments, refunds }: DayOfMoney): Difference[] => {
  const paid = byName(payments, nameOf);
  const refund = byName(refunds, ({ id }) => id);
  return monies.flatMap(({ reference, dong, allotments }) => {
    const found = sumOf(allotments).dong;
    const differing: Difference[] = [];
    if (found !== dong) differing.push({ kind: 'allotments-differ', about: reference, wanted: dong, found });
    for (const part of allotments) {
      if (part.to === 'payment') {
        const payment = paid.get(nameOf(part));
        const found = payment?.paidBy?.reference === reference ? payment.dong : 0;
        if (found !== part.dong)
          differing.push({ kind: 'payment-missing', about: reference, wanted: part.dong, found });
      } else {
        const found = refund.get(part.refundId)?.dong ?? 0;
        if (found !== part.dong) differing.push({ kind: 'refund-missing', about: reference, wanted: part.dong, found });
      }
    }
    return differing;
  });
};

/** What was paid, and not the receipt that is to stand for it. */
const receiptDifferences = ({ payments, receipts }: DayOfMoney): Difference[] => {
  const standing = byName(
    receipts.filter(({ status }) => status === 'standing'),
    receiptName,
  );
  return payments.flatMap((payment): Difference[] => {
    const wanted = receiptDue(payment);
    const { receipt, paidBy } = payment;
    if (wanted === 0 && receipt === undefined) return [];
    const about = paidBy?.reference ?? nameOf(payment);
    if (!receipt) return [{ kind: 'receipt-missing', about, wanted, found: 0 }];
    const found = standing.get(receiptName(receipt));
    const isIts =
      found !== undefined && nameOf({ dossierId: found.dossierId, no: found.paymentNo }) === nameOf(payment);
    const dong = isIts ? found.dong : 0;
    return dong === wanted ? [] : [{ kind: 'receipt-differs', about, wanted, found: dong }];
  });
};

/** Receipts that stand for nothing that was paid: no payment names them. */
const receiptsWithoutMoney = ({ payments, ofDay }: DayOfMoney): Difference[] => {
  const named = new Set(payments.flatMap(({ receipt, paidBy }) => (receipt && paidBy ? [receiptName(receipt)] : [])));
  return ofDay
    .filter((receipt) => receipt.status === 'standing' && !named.has(receiptName(receipt)))
    .map((receipt) => ({
      kind: 'receipt-without-money',
      about: `${receipt.serial} ${receipt.number}`,
      wanted: 0,
      found: receipt.dong,
    }));
};

/** What payments owe back and did not send yet, and not the refunds that say so. */
const refundDifferences = ({ payments, openRefunds }: DayOfMoney): Difference[] => {
  const owed = grouped(
    openRefunds.filter((refund) => isOwed(refund) && isOfPayment(refund)),
    nameOf,
  );
  return payments.flatMap((payment): Difference[] => {
    const wanted = payment.owedBack - payment.refunded;
    const found = sumOf(owed.get(nameOf(payment)) ?? []).dong;
    const about = payment.paidBy?.reference ?? nameOf(payment);
    return wanted === found ? [] : [{ kind: 'refund-differs', about, wanted, found }];
  });
};

const attemptsOpen = ({ attempts, at }: DayOfMoney): Difference[] =>
  attempts
    .filter(
      ({ status, expiresAt }) =>
        (status === 'open' || status === 'in-doubt') && Date.parse(expiresAt) + day < Date.parse(at),
    )
    .map(({ reference, dong }) => ({ kind: 'attempt-open', about: reference, wanted: 0, found: dong }));

/**
 * Holds what came on a day against what stands for it: each đồng is on a receipt that stands, owed or sent back, or listed for a person.
 * Whatever is not is named. Pure.
 */
export const reconcile = (of: DayOfMoney): Reconciled => {
  const parts = of.monies.flatMap(({ allotments }) => allotments);
  const paid = byName(of.payments, nameOf);
  const named = parts.flatMap((part) => (part.to === 'payment' ? (paid.get(nameOf(part)) ?? []) : []));
  const receipted = named.filter(({ receipt }) => receipt).map(({ receipt }) => ({ dong: receipt?.dong ?? 0 }));
  const back = named.filter(({ owedBack }) => owedBack > 0).map(({ owedBack }) => ({ dong: owedBack }));
  return {
    came: sumOf(of.monies),
    receipted: sumOf(receipted),
    refunds: sumOf([...parts.filter(({ to }) => to === 'refund'), ...back]),
    listed: sumOf(of.lines.filter(({ status, importedAt }) => status === 'open' && localDate(importedAt) === of.date)),
    differences: [
      ...moneyDifferences(of),
      ...receiptDifferences(of),
      ...receiptsWithoutMoney(of),
      ...refundDifferences(of),
      ...attemptsOpen(of),
    ],
  };
};
