import type { ReceiptRow } from '#shared/api/payment-views.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { receiptNumber } from '#shared/payment/receipt-number.ts';
import type { Locale, Text } from '#shared/words/text.ts';
import { say } from '#shared/words/text.ts';
import { receiptStatusWords, receiptWords, statementColumns } from '../../words/my-receipts.ts';
import { moneyWayWords } from '../../words/pay.ts';
import { dongOfKind, sumsOf } from './receipt-sums.ts';

/** A cell: a text, or whole đồng. */
export type Cell = string | number;

const columns = Object.keys(statementColumns) as (keyof typeof statementColumns)[];

const rowOf = (receipt: ReceiptRow, at: number, t: (text: Text) => string): Record<string, Cell> => {
  const { serial, number, collectorName, serviceName, code = '', dong, method, reference, status } = receipt;
  const counts = status === 'standing';
  return {
    no: at + 1,
    date: localDate(receipt.at),
    serial,
    number: receiptNumber(number),
    collector: t(collectorName),
    service: t(serviceName),
    code,
    phi: counts ? dongOfKind(receipt, 'phi') : 0,
    lePhi: counts ? dongOfKind(receipt, 'le-phi') : 0,
    dong: counts ? dong : 0,
    method: t(moneyWayWords[method]),
    reference,
    status: t(receiptStatusWords[status]),
  };
};

/** A statement of receipts, oldest first: header, a row each, totals. A void one is there, and counts for nothing. */
export const statementRows = (receipts: readonly ReceiptRow[], locale: Locale): Cell[][] => {
  const t = (text: Text) => say(text, locale);
  const { phi, lePhi, dong } = sumsOf(receipts);
  const rows = receipts.toReversed().map((receipt, at) => rowOf(receipt, at, t));
  const totals: Record<string, Cell> = { service: t(receiptWords.sums), phi, lePhi, dong };
  return [
    columns.map((name) => t(statementColumns[name])),
    ...[...rows, totals].map((row) => columns.map((name) => row[name] ?? '')),
  ];
};
