import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { CashEntry, Closing } from '#shared/payment/cash-book.ts';
import type { Staff } from '#shared/person/actor.ts';
import { replyPart } from './idempotency.ts';
import { cashBook, closingKey } from './keys.ts';
import { stillOnDuty } from './staff.ts';
import { getItem, queryAll } from './table.ts';
import type { Item, Table } from './table.ts';
import { freshPart, transact } from './transact.ts';

const StoredEntry = lazily(() => z.object(CashEntry.shape));
const StoredClosing = lazily(() => z.object(Closing.shape));

/** A collector's local day at its counters: in order, and closed or not yet. */
export type CashBook = { entries: CashEntry[]; closing: Closing | undefined };

export type CashBooks = {
  /** The book of a day, strongly consistent: what was closed is read whole. */
  of: (collectorId: string, date: string) => Promise<CashBook>;
  /** Whether a day is closed already. */
  isClosed: (collectorId: string, date: string) => Promise<boolean>;
  /** Closes a day, once; answers what did not hold. */
  close: (closing: Closing, cashier: Staff, reply: Item) => Promise<readonly ('closing' | 'duty' | 'reply')[]>;
};

export const cashBooks = (table: Table, random: () => number): CashBooks => ({
  async of(collectorId, date) {
    const items = await queryAll(table, {
      ConsistentRead: true,
      KeyConditionExpression: 'PK = :book',
      ExpressionAttributeValues: { ':book': cashBook(collectorId, date) },
    });
    const closing = items.find(({ type }) => type === 'cash-closing');
    return {
      entries: items.filter(({ type }) => type === 'cash-entry').map((item) => StoredEntry.parse(item)),
      closing: closing && StoredClosing.parse(closing),
    };
  },
  async isClosed(collectorId, date) {
    return (await getItem(table, closingKey(collectorId, date))) !== undefined;
  },
  close: (closing, cashier, reply) =>
    transact<'closing' | 'duty' | 'reply'>(
      table,
      [
        freshPart(table, 'closing', {
          ...closingKey(closing.collectorId, closing.date),
          type: 'cash-closing',
          ...closing,
        }),
        stillOnDuty(table, 'duty', { staff: cashier, duty: 'cashier', at: closing.at }),
        replyPart(table, 'reply', reply),
      ],
      random,
    ),
});
