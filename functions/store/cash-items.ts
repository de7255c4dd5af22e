import type { BankLine } from '#shared/payment/bank-line.ts';
import type { AlikeTransfers } from '#shared/payment/statement/same-transfer.ts';
import type { CashEntry } from '#shared/payment/cash-book.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { bankLineKey, cashEntryKey, closingKey, lastRemittanceKey, lineMarkKey } from './keys.ts';
import { nextVersion } from './payment-items.ts';
import type { Table } from './table.ts';
import { freshPart } from './transact.ts';
import type { Part } from './transact.ts';

/** What of a transaction is a cashier's: the line of a statement, an entry of the day's book, and that the day is not closed. */
export type CashPartName = 'line' | 'alike' | 'cash' | 'closed' | 'given-out';

/** Where lines lie that a person must settle. */
export const openLines = (collectorId: string): string => `LINES#${collectorId}`;

/** A line one version on; the first must not be there yet, whichever file had it. */
export const bankLinePart = (table: Table, line: BankLine): Part<'line'> => ({
  name: 'line',
  write: {
    Put: {
      TableName: table.name,
      Item: {
        ...bankLineKey(line.id),
        type: 'bank-line',
        ...line,
        ...(line.status === 'open' && { queueKey: openLines(line.collectorId), queueSort: `${line.at}#${line.id}` }),
      },
      ...nextVersion(line.version),
    },
  },
});

/** The last day that was remitted, and how often money of payments was given out of a collector's own account so far. */
export type LastRemittance = { to: string | undefined; givenOut: number };

/** The condition under which the last remittance is as read. */
export const remittedAs = ({ to, givenOut }: LastRemittance) => ({
  ConditionExpression: [
    to === undefined ? 'attribute_not_exists(#to)' : '#to = :last',
    givenOut === 0 ? 'attribute_not_exists(#givenOut)' : '#givenOut = :givenOut',
  ].join(' AND '),
  ExpressionAttributeNames: { '#to': 'to', '#givenOut': 'givenOut' },
  ...((to !== undefined || givenOut > 0) && {
    ExpressionAttributeValues: {
      ...(to !== undefined && { ':last': to }),
      ...(givenOut > 0 && { ':givenOut': givenOut }),
    },
  }),
});

/** Counts one more that is given out, while no other period was remitted. */
export const givenOutPart = (
  table: Table,
  { collectorId, last: { to } }: { collectorId: string; last: LastRemittance },
): Part<'given-out'> => ({
  name: 'given-out',
  write: {
    Update: {
      TableName: table.name,
      Key: lastRemittanceKey(collectorId),
      UpdateExpression: 'SET #type = :type ADD #givenOut :one',
      ConditionExpression: to === undefined ? 'attribute_not_exists(#to)' : '#to = :last',
      ExpressionAttributeNames: { '#to': 'to', '#type': 'type', '#givenOut': 'givenOut' },
      ExpressionAttributeValues: { ':type': 'last-remittance', ':one': 1, ...(to !== undefined && { ':last': to }) },
    },
  },
});

/** What transfers are alike, one version on. */
export const alikePart = (table: Table, alike: AlikeTransfers): Part<'alike'> => ({
  name: 'alike',
  write: {
    Put: {
      TableName: table.name,
      Item: { ...lineMarkKey(alike.mark), type: 'line-mark', ...alike },
      ...nextVersion(alike.version),
    },
  },
});

/** An entry of the book of its local day, and the check that the day is open. */
export const cashParts = (
  table: Table,
  { collectorId, ...entry }: CashEntry & { collectorId: string },
): Part<CashPartName>[] => {
  const date = localDate(entry.at);
  return [
    freshPart(table, 'cash', { ...cashEntryKey(collectorId, date, entry), type: 'cash-entry', ...entry }),
    {
      name: 'closed',
      write: {
        ConditionCheck: {
          TableName: table.name,
          Key: closingKey(collectorId, date),
          ConditionExpression: 'attribute_not_exists(PK)',
        },
      },
    },
  ];
};
