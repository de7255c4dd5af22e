import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import type { Payment } from '#shared/payment/payment.ts';
import { Receipt } from '#shared/payment/receipt.ts';
import { receiptBook, receiptCheckKey, receiptCounterKey, receiptKey } from './keys.ts';
import { attemptShards, readPayment, receiptsDue } from './payment-items.ts';
import { ownedSort, receiptParts, receiptsOfDay, receiptsOfOwner } from './receipt-items.ts';
import type { Book, BookWrite, ReceiptName, ReceiptPart } from './receipt-items.ts';
import { getItem, getItems, queryAll, queryPage, queryUpTo, together } from './table.ts';
import type { Table, UpTo } from './table.ts';
import { transact } from './transact.ts';

const StoredReceipt = lazily(() => z.object(Receipt.shape));
const Pointer = lazily(() => z.object({ collectorId: z.string(), serial: z.string(), year: z.int(), number: z.int() }));
const Counter = lazily(() => z.object({ last: z.int().min(0) }));

/** A receipt in a list of whose it is, with the organisation whose fee it was. */
export type OwnedReceipt = Receipt & { organisation?: string | undefined };
const StoredOwned = lazily(() => z.object({ ...Receipt.shape, organisation: z.string().optional() }));

export type Receipts = {
  /** Writes into a book in one transaction; answers what did not hold. */
  write: (write: BookWrite) => Promise<readonly ReceiptPart[]>;
  /** The last number given in a book; 0 where it has none. */
  last: (book: Book) => Promise<number>;
  get: (name: ReceiptName) => Promise<Receipt | undefined>;
  /** The receipt that bears this verification code. */
  checked: (verification: string) => Promise<Receipt | undefined>;
  /** Receipts by their names, in no order; what is not there is left out. */
  named: (names: readonly ReceiptName[]) => Promise<Receipt[]>;
  /** Payments whose receipt is to be issued, replaced or voided, untouched since `before`: a few of each shard. */
  due: (before: string) => Promise<Payment[]>;
  /** The same of every unit, for who looks at all of it at night. */
  allDue: (before: string) => Promise<UpTo<Payment>>;
  /** All receipts of a collector's local day. */
  ofDay: (collectorId: string, date: string) => Promise<Receipt[]>;
  /** Receipts of one who paid, from an instant on and before a place (an instant, or `ownedSort` of a receipt), newest first: a page of them. */
  ofOwner: (ownerId: string, from: string, before: string) => Promise<UpTo<OwnedReceipt>>;
  /** The same of an organisation, whoever filed for it. */
  ofOrganisation: (organisation: string, from: string, before: string) => Promise<UpTo<OwnedReceipt>>;
};

const perShard = 20;
/** Far more than a province has waiting of a shard, and what a night reads within its time. */
const mostAtNight = 5000;
const dueIn = (shard: number, before: string) => ({
  IndexName: 'byQueue',
  KeyConditionExpression: 'queueKey = :key AND queueSort < :before',
  ExpressionAttributeValues: { ':key': receiptsDue(shard), ':before': before },
});
/** So many are shown at once. */
const onePage = 200;

export const receiptsStore = (table: Table, random: () => number): Receipts => {
  const owned = async (by: 'owner' | 'holder', whose: string, from: string, before: string) => {
    const { found, isWhole } = await queryUpTo(
      table,
      {
        IndexName: by === 'owner' ? 'byOwner' : 'byHolder',
        KeyConditionExpression: `${by}Key = :whose AND ${by}Sort BETWEEN :from AND :before`,
        ExpressionAttributeValues: { ':whose': receiptsOfOwner(whose), ':from': from, ':before': before },
        ScanIndexForward: false,
        Limit: onePage + 1,
      },
      onePage + 1,
    );
    const receipts = found.map((item) => StoredOwned.parse(item)).filter((receipt) => ownedSort(receipt) !== before);
    return { found: receipts.slice(0, onePage), isWhole: isWhole && receipts.length <= onePage };
  };
  return {
    write: (write) => transact<ReceiptPart>(table, receiptParts(table, write), random),
    async last(book) {
      const item = await getItem(table, receiptCounterKey(book));
      return item ? Counter.parse(item).last : 0;
    },
    async get(name) {
      const item = await getItem(table, receiptKey(name));
      return item && StoredReceipt.parse(item);
    },
    async checked(verification) {
      const pointed = await getItem(table, receiptCheckKey(verification));
      const item = pointed && (await getItem(table, receiptKey(Pointer.parse(pointed))));
      return item && StoredReceipt.parse(item);
    },
    async named(names) {
      const keys = new Map(names.map((name) => [`${receiptBook(name)}#${name.number}`, receiptKey(name)]));
      return (await getItems(table, [...keys.values()])).map((item) => StoredReceipt.parse(item));
    },
    async due(before) {
      const found = await Promise.all(
        attemptShards.map((shard) => queryPage(table, { ...dueIn(shard, before), Limit: perShard })),
      );
      return found.flatMap(({ items }) => items.map(readPayment));
    },
    async allDue(before) {
      const shards = attemptShards.map((shard) => queryUpTo(table, dueIn(shard, before), mostAtNight));
      const { found, isWhole } = together(await Promise.all(shards));
      return { found: found.map(readPayment), isWhole };
    },
    async ofDay(collectorId, date) {
      const items = await queryAll(table, {
        IndexName: 'byQueue',
        KeyConditionExpression: 'queueKey = :day',
        ExpressionAttributeValues: { ':day': receiptsOfDay(collectorId, date) },
      });
      return items.map((item) => StoredReceipt.parse(item));
    },
    ofOwner: (ownerId, from, before) => owned('owner', ownerId, from, before),
    ofOrganisation: (organisation, from, before) => owned('holder', organisation, from, before),
  };
};
