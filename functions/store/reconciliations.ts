import * as z from 'zod';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { lazily } from '#shared/lazily.ts';
import { differenceKinds } from '#shared/payment/day-differences.ts';
import type { Difference } from '#shared/payment/day-differences.ts';
import type { Reconciled } from '#shared/payment/reconcile.ts';
import { reconciledDays, reconciledKey } from './keys.ts';
import { getItem, queryAll, queryPage } from './table.ts';
import type { Table } from './table.ts';

const Sum = lazily(() => z.object({ count: z.int(), dong: z.int() }));
const Stored = lazily(() =>
  z.object({
    at: z.iso.datetime(),
    came: Sum,
    receipted: Sum,
    refunds: Sum,
    listed: Sum,
    differences: z.array(
      z.object({ kind: z.enum(differenceKinds), about: z.string(), wanted: z.int(), found: z.int() }),
    ),
  }),
);
type Kept = Reconciled & { at: string };

export type Reconciliations = {
  get: (collectorId: string, date: string) => Promise<Kept | undefined>;
  /** Keeps what was found; found again, the newest counts. */
  put: (collectorId: string, date: string, found: Kept) => Promise<void>;
  /** The newest day of a collector that a night told of; undefined where none did. */
  lastDay: (collectorId: string) => Promise<string | undefined>;
  /** The days of a collector that nights told of, oldest first, with how many sums came on each. */
  days: (collectorId: string) => Promise<{ date: string; came: number }[]>;
};

const StoredDay = lazily(() => z.object({ SK: z.iso.date(), came: Sum }));
/** So many are kept; a day with more is looked into by other means. */
const mostKept = 500;
const unkept: Difference = { kind: 'not-all-seen', about: 'differences', wanted: 0, found: 0 };

export const reconciliations = (table: Table): Reconciliations => ({
  async get(collectorId, date) {
    const item = await getItem(table, reconciledKey(collectorId, date));
    return item && Stored.parse(item);
  },
  async put(collectorId, date, { differences, ...found }) {
    const Item = {
      ...reconciledKey(collectorId, date),
      type: 'reconciliation',
      ...found,
      differences: differences.length > mostKept ? [...differences.slice(0, mostKept - 1), unkept] : differences,
    };
    await table.db.send(new PutCommand({ TableName: table.name, Item }));
  },
  async lastDay(collectorId) {
    const { items } = await queryPage(table, {
      KeyConditionExpression: 'PK = :days',
      ExpressionAttributeValues: { ':days': reconciledDays(collectorId) },
      ScanIndexForward: false,
      Limit: 1,
    });
    return items.map((item) => StoredDay.parse(item).SK)[0];
  },
  async days(collectorId) {
    const items = await queryAll(table, {
      KeyConditionExpression: 'PK = :days',
      ExpressionAttributeValues: { ':days': reconciledDays(collectorId) },
      ProjectionExpression: 'SK, came',
    });
    return items.map((item) => StoredDay.parse(item)).map(({ SK, came }) => ({ date: SK, came: came.count }));
  },
});
