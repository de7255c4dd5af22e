import * as z from 'zod';
import { createHash } from 'node:crypto';
import { lazily } from '#shared/lazily.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import type { Dossier } from '#shared/dossier/dossier.ts';
import { isContradicted } from '#shared/payment/attempt.ts';
import type { Attempt, Money } from '#shared/payment/attempt.ts';
import { isPayable } from '#shared/payment/payment-lifecycle.ts';
import { Payment, receiptIsDue } from '#shared/payment/payment.ts';
import { Refund } from '#shared/payment/refund.ts';
import type { Text } from '#shared/words/text.ts';
import { attemptKey, moneyKey, paymentKey, refundKey } from './keys.ts';
import type { Item, Table } from './table.ts';
import type { Part } from './transact.ts';

/** What a list says of a payment beside itself, and whose it is. */
export type PaymentFacts = { ownerId: string; serviceName: Text; code?: string | undefined };

/** What a list says of a payment of this dossier; until it has its official code, the temporary one, which finds it as well. */
export const factsOf = (
  { ownerId, code, temporaryCode }: Pick<Dossier, 'ownerId' | 'code' | 'temporaryCode'>,
  serviceName: Text,
): PaymentFacts => ({ ownerId, serviceName, code: code ?? temporaryCode });

const StoredPayment = lazily(() => z.object(Payment.shape));
const StoredRefund = lazily(() => z.object(Refund.shape));
export const readRefund = (item: Item): Refund => StoredRefund.parse(item);
export const readPayment = (item: Item): Payment => StoredPayment.parse(item);

/** Attempts still asked about lie in four partitions by when, so that no key is hot; those in doubt with their collector. */
export const attemptShards = [0, 1, 2, 3] as const;
export const attemptQueue = (shard: number): string => `ATTEMPTS#${shard}`;
export const doubtQueue = (collectorId: string): string => `DOUBTS#${collectorId}`;
export const refundQueue = (collectorId: string): string => `REFUNDS#${collectorId}`;
export const moneyOfDay = (collectorId: string, date: string): string => `MONEY#${collectorId}#${date}`;
/** Where payments lie whose receipt is to be issued, replaced or voided. */
export const receiptsDue = (shard: number): string => `RECEIPTS_DUE#${shard}`;
/** Refunds a provider is to send. */
export const refundsToSend = 'REFUNDS_TO_SEND';
export const owes = (ownerId: string): string => `OWES#${ownerId}`;

const owedSort = ({ createdAt, dossierId, no }: Payment): string => `${createdAt}#${dossierId}#${no}`;
/** Among what its payer owes, and their organisation, while it is payable. */
const owedPlace = (payment: Payment, ownerId: string): Item =>
  isPayable(payment.status)
    ? {
        ownerKey: owes(ownerId),
        ownerSort: owedSort(payment),
        ...(payment.organisation !== undefined && {
          holderKey: owes(payment.organisation),
          holderSort: owedSort(payment),
        }),
      }
    : {};

const shardOf = (id: string): number => (createHash('sha256').update(id).digest()[0] ?? 0) % attemptShards.length;

const fresh = { ConditionExpression: 'attribute_not_exists(PK)' };
/** One version on from what was read; the first must not be there yet. */
export const nextVersion = (version: number) =>
  version === 1
    ? fresh
    : {
        ConditionExpression: '#version = :read',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':read': version - 1 },
      };

const put = <Name extends string>(table: Table, name: Name, Item: Item, condition: object): Part<Name> => ({
  name,
  write: { Put: { TableName: table.name, Item, ...condition } },
});

/** The payment as it is to stand, one version on; lies among what its payer owes while it is payable. */
export const paymentPart = (table: Table, payment: Payment, { ownerId, serviceName, code }: PaymentFacts) =>
  put(
    table,
    'payment',
    {
      ...paymentKey(payment.dossierId, payment.no),
      type: 'payment',
      ...payment,
      serviceName,
      ...(code !== undefined && { code }),
      ...owedPlace(payment, ownerId),
      ...(receiptIsDue(payment) && {
        queueKey: receiptsDue(shardOf(payment.dossierId)),
        queueSort: `${payment.updatedAt}#${payment.dossierId}#${payment.no}`,
      }),
    },
    nextVersion(payment.version),
  );

const attemptPlace = (attempt: Attempt): Item => {
  const { status, nextQueryAt, reference, collectorId, createdAt } = attempt;
  if (status === 'in-doubt' || isContradicted(attempt))
    return { queueKey: doubtQueue(collectorId), queueSort: `${createdAt}#${reference}` };
  if (status !== 'open' || nextQueryAt === undefined) return {};
  return { queueKey: attemptQueue(shardOf(reference)), queueSort: `${nextQueryAt}#${reference}` };
};

/** The attempt one version on, in the queue of those asked about while it is open. */
export const attemptPart = (table: Table, attempt: Attempt) =>
  put(
    table,
    'attempt',
    { ...attemptKey(attempt.reference), type: 'attempt', ...attempt, ...attemptPlace(attempt) },
    nextVersion(attempt.version),
  );

/** Money, once for what brought it: whoever comes second finds it there. */
export const moneyPart = (table: Table, money: Money) =>
  put(
    table,
    'money',
    {
      ...moneyKey(money.reference, money.key),
      type: 'money',
      ...money,
      queueKey: moneyOfDay(money.collectorId, localDate(money.at)),
      queueSort: `${money.at}#${money.reference}#${money.key}`,
    },
    fresh,
  );

const refundPlace = (refund: Refund): Item => {
  const { id, status, method, collectorId, createdAt } = refund;
  if (status === 'done' || status === 'rejected') return {};
  const toSend = method === 'provider' && status === 'approved';
  return {
    queueKey: refundQueue(collectorId),
    queueSort: `${createdAt}#${id}`,
    ...(toSend && { holderKey: refundsToSend, holderSort: `${refund.updatedAt}#${id}` }),
  };
};

export const refundPart = (table: Table, refund: Refund) =>
  put(
    table,
    'refund',
    { ...refundKey(refund.id), type: 'refund', ...refund, ...refundPlace(refund) },
    nextVersion(refund.version),
  );
