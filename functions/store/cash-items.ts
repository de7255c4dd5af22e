import type { BankLine } from '#shared/payment/bank-line.ts';
import type { CashEntry } from '#shared/payment/cash-book.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { bankLineKey, cashEntryKey, closingKey } from './keys.ts';
import { nextVersion } from './payment-items.ts';
import type { Table } from './table.ts';
import { freshPart } from './transact.ts';
import type { Part } from './transact.ts';

/** What of a transaction is a cashier's: the line of a statement, an entry of the day's book, and that the day is not closed. */
export type CashPartName = 'line' | 'cash' | 'closed';

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
