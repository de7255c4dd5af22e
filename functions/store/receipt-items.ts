import { localDate } from '#shared/calendar/local-time.ts';
import type { Duty } from '#shared/person/duty.ts';
import type { Staff } from '#shared/person/actor.ts';
import type { Payment } from '#shared/payment/payment.ts';
import type { Receipt } from '#shared/payment/receipt.ts';
import { replyPart } from './idempotency.ts';
import { receiptCheckKey, receiptCounterKey, receiptKey } from './keys.ts';
import { paymentPart } from './payment-items.ts';
import type { PaymentFacts } from './payment-items.ts';
import { stillOnDuty } from './staff.ts';
import type { Item, Table } from './table.ts';
import type { Part } from './transact.ts';

/** A book of receipts: one collector's of one serial and year, numbered from 1 without a gap. */
export type Book = { collectorId: string; serial: string; year: number };
export type ReceiptName = Book & { number: number };

/** What is written into a book at once: all of it, or nothing. `last` is the number as read. */
export type BookWrite = {
  book: Book;
  last: number;
  issued: readonly { receipt: Receipt; ownerId: string; organisation?: string | undefined }[];
  /** Receipts that must not stand any more, as they are to read. */
  voided: readonly Receipt[];
  payments: readonly { payment: Payment; facts: PaymentFacts }[];
  /** Where a person asked for it: who must still hold their duty, and the reply kept for a repetition of the request. */
  onDuty?: { staff: Staff; duty: Duty; at: string };
  reply?: Item;
};

/** Receipts of a collector's local day, and those of one who paid, or of their organisation. */
export const receiptsOfDay = (collectorId: string, date: string): string => `RECEIPTS#${collectorId}#${date}`;
export const receiptsOfOwner = (ownerId: string): string => `RECEIPTS#${ownerId}`;

/** A receipt's place in the list of whose it is: by when it was made, and no two have the same. */
export const ownedSort = ({ at, serial, number }: Pick<Receipt, 'at' | 'serial' | 'number'>): string =>
  `${at}#${serial}#${number}`;

const place = (receipt: Receipt, ownerId: string, organisation: string | undefined): Item => ({
  ownerId,
  ownerKey: receiptsOfOwner(ownerId),
  ownerSort: ownedSort(receipt),
  ...(organisation !== undefined && {
    organisation,
    holderKey: receiptsOfOwner(organisation),
    holderSort: ownedSort(receipt),
  }),
  queueKey: receiptsOfDay(receipt.collectorId, localDate(receipt.at)),
  queueSort: `${receipt.serial}#${String(receipt.number).padStart(8, '0')}`,
});

/** What of a write into a book may not hold. */
export type ReceiptPart = 'counter' | 'receipt' | 'void' | 'payment' | 'duty' | 'reply';

/** Finds a receipt for whoever has its paper. */
const pointer = (
  TableName: string,
  { collectorId, serial, year, number, verification }: Receipt,
): Part<ReceiptPart> => ({
  name: 'receipt',
  write: {
    Put: {
      TableName,
      Item: { ...receiptCheckKey(verification), type: 'receipt-check', collectorId, serial, year, number },
      ConditionExpression: 'attribute_not_exists(PK)',
    },
  },
});

/** The parts of one transaction. */
export const receiptParts = (table: Table, write: BookWrite): Part<ReceiptPart>[] => {
  const { book, last, issued, voided, payments, onDuty, reply } = write;
  const TableName = table.name;
  const counter: Part<ReceiptPart> = {
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
    ...issued.map(({ receipt, ownerId, organisation }): Part<ReceiptPart> => ({
      name: 'receipt',
      write: {
        Put: {
          TableName,
          Item: { ...receiptKey(receipt), type: 'receipt', ...receipt, ...place(receipt, ownerId, organisation) },
          ConditionExpression: 'attribute_not_exists(PK)',
        },
      },
    })),
    ...voided.map((receipt): Part<ReceiptPart> => ({
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
    ...payments.map(({ payment, facts }) => paymentPart(table, payment, facts) as Part<ReceiptPart>),
    ...(onDuty ? [stillOnDuty<ReceiptPart>(table, 'duty', onDuty)] : []),
    ...(reply ? [replyPart<ReceiptPart>(table, 'reply', reply)] : []),
  ];
};
