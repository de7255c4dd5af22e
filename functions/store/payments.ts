import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { Attempt, Money } from '#shared/payment/attempt.ts';
import type { Payment } from '#shared/payment/payment.ts';
import type { Refund } from '#shared/payment/refund.ts';
import { TextSchema } from '#shared/words/text-schema.ts';
import { attemptKey, attemptPartition, paymentKey, refundKey } from './keys.ts';
import {
  attemptQueue,
  attemptShards,
  doubtQueue,
  moneyOfDay,
  owes,
  readPayment,
  readRefund,
  refundQueue,
  refundsToSend,
} from './payment-items.ts';
import { paymentParts } from './payment-write.ts';
import type { PaymentPartName, PaymentWrite } from './payment-write.ts';
import { getItem, getItems, queryAll, queryPage, queryUpTo, together } from './table.ts';
import type { Item, Table, UpTo } from './table.ts';
import { transact } from './transact.ts';

const StoredAttempt = lazily(() => z.object(Attempt.shape));
const StoredMoney = lazily(() => z.object(Money.shape));

const StoredFacts = lazily(() => z.object({ serviceName: TextSchema, code: z.string().optional() }));
/** A payment as a list of what one owes has it. */
export type Owed = { payment: Payment } & z.infer<typeof StoredFacts>;

/** An attempt and all money that came for it. */
export type Tried = { attempt: Attempt; monies: Money[] };

export type Payments = {
  /** Writes in one transaction; answers what did not hold. */
  write: (write: PaymentWrite) => Promise<readonly PaymentPartName[]>;
  attempt: (reference: string) => Promise<Tried | undefined>;
  /** What a person has to pay, oldest first. */
  owedBy: (personId: string) => Promise<Owed[]>;
  /** The same of what was filed for an organisation, whoever filed it. */
  owedByOrganisation: (organisation: string) => Promise<Owed[]>;
  /** Open attempts whose turn to be asked about has come, a few of each shard. */
  toAsk: (at: string) => Promise<Attempt[]>;
  /** All of every unit, for who looks at all of it at night. */
  allToAsk: (at: string) => Promise<UpTo<Attempt>>;
  /** Attempts of a collector that a person must look into: as many as a page shows. */
  inDoubt: (collectorId: string) => Promise<Attempt[]>;
  allInDoubt: (collectorId: string) => Promise<UpTo<Attempt>>;
  refund: (refundId: string) => Promise<Refund | undefined>;
  /** Refunds of a collector that are not over, oldest first: as many as a page shows, or all. */
  openRefunds: (collectorId: string, which?: 'all') => Promise<Refund[]>;
  /** Refunds that wait for a provider, untouched since `before`. */
  refundsToSend: (before: string) => Promise<Refund[]>;
  /** All money a collector received on a local date. */
  moneyOf: (collectorId: string, date: string) => Promise<Money[]>;
  /** Payments by their names, as lists have them, in no order; what is not there is left out. */
  named: (names: readonly PaymentName[]) => Promise<Owed[]>;
  refundsNamed: (refundIds: readonly string[]) => Promise<Refund[]>;
};
/** Which payment of which dossier. */
export type PaymentName = Pick<Payment, 'dossierId' | 'no'>;

/** More than a minute's work; what is left has its turn a minute later. */
const perShard = 25;
/** More than anybody looks through; what is beyond shows as the first ones go. */
const listed = 200;
/** Far more than a province has open of a shard, and what a night reads within its time. */
const mostAtNight = 5000;
const ofQueue = (key: string, before = '~') => ({
  IndexName: 'byQueue',
  KeyConditionExpression: 'queueKey = :key AND queueSort < :before',
  ExpressionAttributeValues: { ':key': key, ':before': before },
});

export const paymentsStore = (table: Table, random: () => number): Payments => {
  const queue = async (key: string, before = '~', limit = listed): Promise<Item[]> => {
    const { items } = await queryPage(table, { ...ofQueue(key, before), Limit: limit });
    return items;
  };
  const wholeQueues = async (keys: readonly string[], before?: string): Promise<UpTo<Attempt>> => {
    const queues = keys.map((key) => queryUpTo(table, ofQueue(key, before), mostAtNight));
    const { found, isWhole } = together(await Promise.all(queues));
    return { found: found.map((item) => StoredAttempt.parse(item)), isWhole };
  };
  return {
    write: (write) => transact<PaymentPartName>(table, paymentParts(table, write), random),
    async attempt(reference) {
      const items = await queryAll(table, {
        ConsistentRead: true,
        KeyConditionExpression: 'PK = :attempt',
        ExpressionAttributeValues: { ':attempt': attemptPartition(reference) },
      });
      const found = items.find(({ SK }) => SK === attemptKey(reference).SK);
      const monies = items.filter(({ type }) => type === 'money').map((item) => StoredMoney.parse(item));
      return found && { attempt: StoredAttempt.parse(found), monies };
    },
    async owedBy(personId) {
      const { items } = await queryPage(table, {
        IndexName: 'byOwner',
        KeyConditionExpression: 'ownerKey = :owes',
        ExpressionAttributeValues: { ':owes': owes(personId) },
        Limit: listed,
      });
      return items.map((item) => ({ payment: readPayment(item), ...StoredFacts.parse(item) }));
    },
    async owedByOrganisation(organisation) {
      const { items } = await queryPage(table, {
        IndexName: 'byHolder',
        KeyConditionExpression: 'holderKey = :owes',
        ExpressionAttributeValues: { ':owes': owes(organisation) },
        Limit: listed,
      });
      return items.map((item) => ({ payment: readPayment(item), ...StoredFacts.parse(item) }));
    },
    async toAsk(at) {
      const found = await Promise.all(attemptShards.map((shard) => queue(attemptQueue(shard), `${at}~`, perShard)));
      return found.flat().map((item) => StoredAttempt.parse(item));
    },
    allToAsk: (at) => wholeQueues(attemptShards.map(attemptQueue), `${at}~`),
    allInDoubt: (collectorId) => wholeQueues([doubtQueue(collectorId)]),
    inDoubt: async (collectorId) => (await queue(doubtQueue(collectorId))).map((item) => StoredAttempt.parse(item)),
    async refund(refundId) {
      const item = await getItem(table, refundKey(refundId));
      return item && readRefund(item);
    },
    async openRefunds(collectorId, which) {
      const key = refundQueue(collectorId);
      const asked = {
        IndexName: 'byQueue',
        KeyConditionExpression: 'queueKey = :key',
        ExpressionAttributeValues: { ':key': key },
      };
      const items = which === 'all' ? await queryAll(table, asked) : await queue(key);
      return items.map(readRefund);
    },
    async refundsToSend(before) {
      const { items } = await queryPage(table, {
        IndexName: 'byHolder',
        KeyConditionExpression: 'holderKey = :key AND holderSort < :before',
        ExpressionAttributeValues: { ':key': refundsToSend, ':before': before },
        Limit: listed,
      });
      return items.map((item) => readRefund(item));
    },
    async moneyOf(collectorId, date) {
      const items = await queryAll(table, {
        IndexName: 'byQueue',
        KeyConditionExpression: 'queueKey = :day',
        ExpressionAttributeValues: { ':day': moneyOfDay(collectorId, date) },
      });
      return items.map((item) => StoredMoney.parse(item));
    },
    async named(names) {
      const keys = new Map(names.map(({ dossierId, no }) => [`${dossierId}#${no}`, paymentKey(dossierId, no)]));
      const items = await getItems(table, [...keys.values()]);
      return items.map((item) => ({ payment: readPayment(item), ...StoredFacts.parse(item) }));
    },
    async refundsNamed(refundIds) {
      const items = await getItems(table, [...new Set(refundIds)].map(refundKey));
      return items.map(readRefund);
    },
  };
};
