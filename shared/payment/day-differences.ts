import { grouped } from '../grouped.ts';
import { isContradicted } from './attempt.ts';
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
  'money-missing',
  'sums-differ',
  'not-all-seen',
] as const;

/** Lists that a night reads up to a bound, and what it keeps of what it found. */
export type BoundedList = 'receipts-due' | 'attempts' | 'doubts' | 'lines' | 'differences';
export type DifferenceKind = (typeof differenceKinds)[number];

/** One thing that does not add up: what it is about, and what is there in place of what should be, in đồng. `not-all-seen` names the list that went on. */
export type Difference = { kind: DifferenceKind; about: string; wanted: number; found: number };

/**
 * What is known of one collector and local day. `payments` are those money or receipts of the day name; `openRefunds` all that are not over.
 * `older` are payments of other days that are not over: a receipt or a refund of theirs is still to come; with the money that came for them.
 */
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
  older: { payments: readonly Payment[]; monies: readonly Money[] };
  /** Lists that were longer than is read in a night. */
  unseen?: readonly BoundedList[];
};

export type Sum = { count: number; dong: number };
const day = 24 * 60 * 60 * 1000;
export const sumOf = (all: readonly { dong: number }[]): Sum => ({
  count: all.length,
  dong: all.reduce((sum, { dong }) => sum + dong, 0),
});
/** Names a payment among those of all dossiers. */
export const nameOf = ({ dossierId, no }: { dossierId?: string | undefined; no?: number | undefined }): string =>
  `${dossierId ?? ''}#${no ?? 0}`;
export const receiptName = ({ serial, year, number }: Pick<Receipt, 'serial' | 'year' | 'number'>): string =>
  `${serial}#${year}#${number}`;
export const byName = <T>(all: readonly T[], name: (one: T) => string): Map<string, T> =>
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

/** Receipts that stand, by their names. */
export const standingIn = (receipts: readonly Receipt[]): Map<string, Receipt> =>
  byName(
    receipts.filter(({ status }) => status === 'standing'),
    receiptName,
  );

/** What was paid, and not the receipt that is to stand for it. */
const receiptDifferences = ({ payments, receipts, older }: DayOfMoney): Difference[] => {
  const standing = standingIn(receipts);
  return [...payments, ...older.payments].flatMap((payment): Difference[] => {
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
const refundDifferences = ({ payments, openRefunds, older }: DayOfMoney): Difference[] => {
  const owed = grouped(
    openRefunds.filter((refund) => isOwed(refund) && isOfPayment(refund)),
    nameOf,
  );
  return [...payments, ...older.payments].flatMap((payment): Difference[] => {
    const wanted = payment.owedBack - payment.refunded;
    const found = sumOf(owed.get(nameOf(payment)) ?? []).dong;
    const about = payment.paidBy?.reference ?? nameOf(payment);
    return wanted === found ? [] : [{ kind: 'refund-differs', about, wanted, found }];
  });
};

/** Attempts nobody knows the end of, a day after they should be over; and those that were paid and contradicted a day ago. */
const attemptsOpen = ({ attempts, at }: DayOfMoney): Difference[] =>
  attempts
    .filter((attempt) => {
      const { status, expiresAt, contradicted } = attempt;
      if (isContradicted(attempt)) return Date.parse(contradicted?.at ?? at) + day < Date.parse(at);
      return (status === 'open' || status === 'in-doubt') && Date.parse(expiresAt) + day < Date.parse(at);
    })
    .map(({ reference, dong }) => ({ kind: 'attempt-open', about: reference, wanted: 0, found: dong }));

/** Payments of other days that say they were paid, and not the money that paid them. */
const olderWithoutMoney = ({ older: { payments, monies } }: DayOfMoney): Difference[] => {
  const came = grouped(
    monies.flatMap(({ reference, allotments }) =>
      allotments.flatMap((part) => (part.to === 'payment' ? [{ ...part, reference }] : [])),
    ),
    nameOf,
  );
  return payments.flatMap((payment): Difference[] => {
    const { paidBy, dong } = payment;
    if (!paidBy) return [];
    const found = sumOf(
      (came.get(nameOf(payment)) ?? []).filter(({ reference }) => reference === paidBy.reference),
    ).dong;
    return found === dong ? [] : [{ kind: 'money-missing', about: paidBy.reference, wanted: dong, found }];
  });
};

/** Each thing that does not add up. */
export const dayDifferences = (of: DayOfMoney): Difference[] => [
  ...moneyDifferences(of),
  ...receiptDifferences(of),
  ...receiptsWithoutMoney(of),
  ...refundDifferences(of),
  ...attemptsOpen(of),
  ...olderWithoutMoney(of),
  ...(of.unseen ?? []).map((about): Difference => ({ kind: 'not-all-seen', about, wanted: 0, found: 0 })),
];
