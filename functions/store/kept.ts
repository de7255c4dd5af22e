import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import type { AdminEvent, UnsealedAdminEvent } from '#shared/admin/admin-event.ts';
import { sealEvent } from '#shared/dossier/seal.ts';
import { sha256hex } from '../sha256hex.ts';
import type { Key } from './keys.ts';
import type { Item, Table } from './table.ts';
import type { Part } from './transact.ts';

/**
 * What is stored beside a record that administrators keep: how many acts made it what it is, and the hash of the last. What the seed
 * brought has none, and may be brought again by another seed until somebody acts on it.
 */
export const Chain = lazily(() => z.object({ events: z.int().default(0), lastHash: z.string().default('') }));
export type Chain = z.infer<typeof Chain>;

const unbegun: Chain = { events: 0, lastHash: '' };

/** An act chained to what was done to the record before. */
export const chained = (read: Chain = unbegun, event: Omit<UnsealedAdminEvent, 'seq'>): AdminEvent =>
  sealEvent({ ...event, seq: read.events + 1 }, read.lastHash, sha256hex);

/** Was nothing done to it since it was read? `undefined`: it was not there. */
const asRead = (read: Chain | undefined) => {
  if (read === undefined) return { ConditionExpression: 'attribute_not_exists(PK)' };
  const ExpressionAttributeNames = { '#events': 'events' };
  return read.events === 0
    ? { ConditionExpression: 'attribute_exists(PK) AND attribute_not_exists(#events)', ExpressionAttributeNames }
    : {
        ConditionExpression: '#events = :read',
        ExpressionAttributeNames,
        ExpressionAttributeValues: { ':read': read.events },
      };
};

/** The record as this act leaves it, if it is still as it was read. */
export const keptPart = <Name extends string>(
  table: Table,
  name: Name,
  item: Item,
  { read, event }: { read: Chain | undefined; event: AdminEvent },
): Part<Name> => ({
  name,
  write: {
    Put: { TableName: table.name, Item: { ...item, events: event.seq, lastHash: event.hash }, ...asRead(read) },
  },
});

/** Refuses the transaction where somebody acted on a record since it was read. */
export const unchangedPart = <Name extends string>(table: Table, name: Name, Key: Key, read: Chain): Part<Name> => ({
  name,
  write: { ConditionCheck: { TableName: table.name, Key, ...asRead(read) } },
});
