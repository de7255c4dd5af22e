import type { Attempt, Money } from '#shared/payment/attempt.ts';
import type { BankLine } from '#shared/payment/bank-line.ts';
import type { CashEntry } from '#shared/payment/cash-book.ts';
import type { Payment } from '#shared/payment/payment.ts';
import type { Refund } from '#shared/payment/refund.ts';
import type { AlikeTransfers } from '#shared/payment/statement/same-transfer.ts';
import type { Staff } from '#shared/person/actor.ts';
import type { Duty } from '#shared/person/duty.ts';
import { alikePart, bankLinePart, cashParts, givenOutPart } from './cash-items.ts';
import type { CashPartName, LastRemittance } from './cash-items.ts';
import { changeParts } from './changes.ts';
import type { Change, ChangePart } from './changes.ts';
import { replyPart } from './idempotency.ts';
import { attemptPart, moneyPart, paymentPart, refundPart } from './payment-items.ts';
import type { PaymentFacts } from './payment-items.ts';
import { stillOnDuty } from './staff.ts';
import type { Item, Table } from './table.ts';
import type { Part } from './transact.ts';

/** What happens to money and what is owed, as it is to be written: all of it, or nothing. */
export type PaymentWrite = {
  attempt?: Attempt;
  money?: Money;
  payments?: readonly { payment: Payment; facts: PaymentFacts }[];
  refunds?: readonly Refund[];
  /** Dossiers that move on with it, each with its event. */
  changes?: readonly Change[];
  /** The line of a statement that brings it. */
  line?: BankLine;
  /** Which lines may tell of one transfer. */
  alike?: AlikeTransfers;
  /** What it adds to the book of a collector's day, which must not be closed. */
  cash?: CashEntry & { collectorId: string };
  /** That money of a payment goes back from the collector's own account: no remittance may come in between. */
  givenOut?: { collectorId: string; last: LastRemittance };
  /** Who must still hold their duty when it is written, and the reply kept for a repetition of the request. */
  onDuty?: { staff: Staff; duty: Duty; at: string };
  reply?: Item;
};
export type PaymentPartName = ChangePart | CashPartName | 'attempt' | 'money' | 'payment' | 'refund';

/** The parts of that transaction. */
export const paymentParts = (table: Table, write: PaymentWrite): Part<PaymentPartName>[] => {
  const {
    attempt,
    money,
    payments = [],
    refunds = [],
    changes = [],
    line,
    alike,
    cash,
    givenOut,
    onDuty,
    reply,
  } = write;
  return [
    ...(attempt ? [attemptPart(table, attempt)] : []),
    ...(money ? [moneyPart(table, money)] : []),
    ...payments.map(({ payment, facts }) => paymentPart(table, payment, facts)),
    ...refunds.map((refund) => refundPart(table, refund)),
    ...changes.flatMap((change) => changeParts(table, change)),
    ...(line ? [bankLinePart(table, line)] : []),
    ...(alike ? [alikePart(table, alike)] : []),
    ...(cash ? cashParts(table, cash) : []),
    ...(givenOut ? [givenOutPart(table, givenOut)] : []),
    ...(onDuty ? [stillOnDuty<PaymentPartName>(table, 'duty', onDuty)] : []),
    ...(reply ? [replyPart<PaymentPartName>(table, 'reply', reply)] : []),
  ];
};
