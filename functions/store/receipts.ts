import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import type { Duty } from '#shared/person/duty.ts';
import type { Staff } from '#shared/person/actor.ts';
import type { Payment } from '#shared/payment/payment.ts';
import { Receipt } from '#shared/payment/receipt.ts';
import { replyPart } from './idempotency.ts';
import { receiptBook, receiptCheckKey, receiptCounterKey, receiptKey } from './keys.ts';
import { attemptShards, paymentPart, readPayment, receiptsDue } from './payment-items.ts';
import type { PaymentFacts } from './payment-items.ts';
import { stillOnDuty } from './staff.ts';
import { getItem, getItems, queryAll, queryPage } from './table.ts';
import type { Item, Table } from './table.ts';
import { transact } from './transact.ts';
import type { Part } from './transact.ts';

/** A book of receipts: one collector's of one serial and year, numbered from 1 without a gap. */
export type Book = { collectorId: string; serial: string; year: number };
export type ReceiptName = Book & { number: number };

/** What is written into a book at once: all of it, or nothing. `last` is the number as read. */
export type BookWrite = {
  book: Book;
  last: number;
  issued: readonly { receipt: Receipt; ownerId: string }[];
  /** Receipts that must not stand any more, as they are to read. */
  voided: readonly Receipt[];
  payments: readonly { payment: Payment; facts: PaymentFacts }[];
  /** Where a person asked for it: who must still hold their duty, and the reply kept for a repetition of the request. */
  onDuty?: { staff: Staff; duty: Duty; at: string };
  reply?: Item;
};

const StoredReceipt = lazily(() => z.object(Receipt.shape));
const Pointer = lazily(() => z.object({ collectorId: z.string(), serial: z.string(), year: z.int(), number: z.int() }));
const Counter = lazily(() => z.object({ last: z.int().min(0) }));

/** Receipts of a collector's local day, and those of one who paid. */
export const receiptsOfDay = (collectorId: string, date: string): string => `RECEIPTS#${collectorId}#${date}`;
export const receiptsOfOwner = (ownerId: string): string => `RECEIPTS#${ownerId}`;

const place = (receipt: Receipt, ownerId: string): Item => ({
  ownerId,
  ownerKey: receiptsOfOwner(ownerId),
  ownerSort: `${receipt.at}#${receipt.serial}#${receipt.number}`,
  queueKey: receiptsOfDay(receipt.collectorId, localDate(receipt.at)),
  queueSort: `${receipt.serial}#${String(receipt.number).padStart(8, '0')}`,
});

type PartName = 'counter' | 'receipt' | 'void' | 'payment' | 'duty' | 'reply';

/** Finds a receipt for whoever has its paper. */
const pointer = (TableName: string, { collectorId, serial, year, number, verification }: Receipt): Part<PartName> => ({
  name: 'receipt',
  write: {
    Put: {
      TableName,
      Item: { ...receiptCheckKey(verification), type: 'receipt-check', collectorId, serial, year, number },
      ConditionExpression: 'attribute_not_exists(PK)',
    },
  },
});

const partsOf = (table: Table, write: BookWrite): Part<PartName>[] => {
  const { book, last, issued, voided, payments, onDuty, reply } = write;
  const TableName = table.name;
  const counter: Part<PartName> = {
    name: 'counter',
    write: {
      Put: {
        TableName,
        Item: { ...receiptCounterKey(book), type: 'receipt-counter', last: last + issued.length },
        ...(last === 0
          ? { ConditionExpression: 'attribute_not_exists(PK)' }
          : {
              ConditionExpression: '#last = :last',
              ExpressionAttributeNames: { '#last': 'last' },
              ExpressionAttributeValues: { ':last': last },
            }),
      },
    },
  };
  return [
    ...(issued.length > 0 ? [counter] : []),
    ...issued.map(({ receipt }) => pointer(TableName, receipt)),
    ...issued.map(({ receipt, ownerId }): Part<PartName> => ({
      name: 'receipt',
      write: {
        Put: {
          TableName,
          Item: { ...receiptKey(receipt), type: 'receipt', ...receipt, ...place(receipt, ownerId) },
          ConditionExpression: 'attribute_not_exists(PK)',
        },
      },
    })),
    ...voided.map((receipt): Part<PartName> => ({
      name: 'void',
      write: {
        Update: {
          TableName,
          Key: receiptKey(receipt),
          UpdateExpression: 'SET #status = :void, #void = :why',
          ConditionExpression: '#status = :standing',
          ExpressionAttributeNames: { '#status': 'status', '#void': 'void' },
          ExpressionAttributeValues: { ':void': 'void', ':standing': 'standing', ':why': receipt.void },
        },
      },
    })),
    ...payments.map(({ payment, facts }) => paymentPart(table, payment, facts) as Part<PartName>),
    ...(onDuty ? [stillOnDuty<PartName>(table, 'duty', onDuty)] : []),
    ...(reply ? [replyPart<PartName>(table, 'reply', reply)] : []),
  ];
};

export type Receipts = {
  /** Writes into a book in one transaction; answers what did not hold. */
  write: (write: BookWrite) => Promise<readonly PartName[]>;
  /** The last number given in a book; 0 where it has none. */
  last: (book: Book) => Promise<number>;
  get: (name: ReceiptName) => Promise<Receipt | undefined>;
  /** The receipt that bears this verification code. */
  checked: (verification: string) => Promise<Receipt | undefined>;
  /** Receipts by their names, in no order; what is not there is left out. */
  named: (names: readonly ReceiptName[]) => Promise<Receipt[]>;
  /** Payments whose receipt is to be issued, replaced or voided, untouched since `before`: a few of each shard. */
  due: (before: string) => Promise<Payment[]>;
  /** All receipts of a collector's local day. */
  ofDay: (collectorId: string, date: string) => Promise<Receipt[]>;
  /** Receipts of one who paid, between two instants, newest first. */
  ofOwner: (ownerId: string, from: string, to: string) => Promise<Receipt[]>;
};

const perShard = 20;
/** More than a household or a business has in a quarter; a longer period is asked for in parts. */
const mostListed = 1000;

export const receiptsStore = (table: Table, random: () => number): Receipts => {
  const query = async (input: Parameters<typeof queryPage>[1]): Promise<Item[]> => {
    const found: Item[] = [];
    for (let start: Item | undefined, first = true; (first || start) && found.length < mostListed; first = false) {
      const { items, next } = await queryPage(table, { ...input, ...(start && { ExclusiveStartKey: start }) });
      found.push(...items);
      start = next;
    }
    return found;
  };
  return {
    write: (write) => transact<PartName>(table, partsOf(table, write), random),
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
        attemptShards.map((shard) =>
          queryPage(table, {
            IndexName: 'byQueue',
            KeyConditionExpression: 'queueKey = :key AND queueSort < :before',
            ExpressionAttributeValues: { ':key': receiptsDue(shard), ':before': before },
            Limit: perShard,
          }),
        ),
      );
      return found.flatMap(({ items }) => items.map(readPayment));
    },
    async ofDay(collectorId, date) {
      const items = await queryAll(table, {
        IndexName: 'byQueue',
        KeyConditionExpression: 'queueKey = :day',
        ExpressionAttributeValues: { ':day': receiptsOfDay(collectorId, date) },
      });
      return items.map((item) => StoredReceipt.parse(item));
    },
    async ofOwner(ownerId, from, to) {
      const items = await query({
        IndexName: 'byOwner',
        KeyConditionExpression: 'ownerKey = :owner AND ownerSort BETWEEN :from AND :to',
        ExpressionAttributeValues: { ':owner': receiptsOfOwner(ownerId), ':from': from, ':to': `${to}~` },
        ScanIndexForward: false,
      });
      return items.map((item) => StoredReceipt.parse(item));
    },
  };
};
