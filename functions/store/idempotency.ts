import { createHash } from 'node:crypto';
import { Refusal } from '#shared/errors.ts';
import { StoredReply } from './folder.ts';
import { adminReplyKey, hallDay, hallReplyKey, personReplyKey, replyKey } from './keys.ts';
import type { AdminPartition, Key } from './keys.ts';
import { expiry, getItem, isExpired } from './table.ts';
import type { Item, Table } from './table.ts';
import type { Part } from './transact.ts';

/** A request that may arrive more than once: its key and what it asks, both as hashes. */
export type Repeatable = { keyHash: string; requestHash: string };

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** The same caller, route, path, key and body make the same request. */
export const repeatable = (
  key: string,
  asked: { who: string; route: string; path: string; body: string },
): Repeatable => ({
  keyHash: sha256(`${asked.who}|${key}`),
  requestHash: sha256(JSON.stringify([asked.route, asked.path, asked.body])),
});

/** Three days: longer than any client of ours goes on trying. */
const keptSeconds = 3 * 24 * 60 * 60;

const item = (asked: Repeatable, reply: unknown, at: string): Item => ({
  type: 'reply',
  ...asked,
  reply: JSON.stringify(reply),
  expiresAt: expiry(at, keptSeconds),
});

export const dossierReplyItem = (dossierId: string, asked: Repeatable, reply: unknown, at: string): Item => ({
  ...replyKey(dossierId, asked.keyHash),
  ...item(asked, reply, at),
});

export const personReplyItem = (personId: string, asked: Repeatable, reply: unknown, at: string): Item => ({
  ...personReplyKey(personId, asked.keyHash),
  ...item(asked, reply, at),
});

/** What those who keep the portal asked for: kept with the draft, service or decision, or with who opened one. */
export const adminReplyItem = (partition: AdminPartition, asked: Repeatable, reply: unknown, at: string): Item => ({
  ...adminReplyKey(partition, asked.keyHash),
  ...item(asked, reply, at),
});

/** What a kiosk asked for on a hall's day. */
export const hallReplyItem = (agencyId: string, date: string, asked: Repeatable, reply: unknown, at: string): Item => ({
  ...hallReplyKey(hallDay(agencyId, date), asked.keyHash),
  ...item(asked, reply, at),
});

/** Keeps a reply; one kept for this key before stands only until it expires, whether or not it was deleted since. */
export const replyPart = <Name extends string>(table: Table, name: Name, reply: Item): Part<Name> => ({
  name,
  write: {
    Put: {
      TableName: table.name,
      Item: reply,
      ConditionExpression: 'attribute_not_exists(PK) OR expiresAt <= :now',
      ExpressionAttributeValues: { ':now': Number(reply.expiresAt) - keptSeconds },
    },
  },
});

/** The reply given before to this very request, if any. Refuses 'idempotency-key-reused' if its key came with another request. */
export const replyGiven = (asked: Repeatable, stored: readonly StoredReply[]): unknown => {
  const given = stored.find((each) => each.keyHash === asked.keyHash);
  if (!given) return undefined;
  if (given.requestHash !== asked.requestHash) throw new Refusal('idempotency-key-reused');
  const reply: unknown = JSON.parse(given.reply);
  return reply;
};

export type Replies = {
  /** What a person's request was answered before any dossier existed. */
  ofPerson: (personId: string, asked: Repeatable) => Promise<unknown>;
  /** What a member of staff's request was answered before any draft or decision existed. */
  ofStaff: (staffId: string, asked: Repeatable) => Promise<unknown>;
  /** What a kiosk's request was answered on a hall's day. */
  ofHall: (agencyId: string, date: string, asked: Repeatable) => Promise<unknown>;
};

export const replies = (table: Table, now: () => string): Replies => {
  const givenAt = async (key: Key, asked: Repeatable): Promise<unknown> => {
    const found = await getItem(table, key);
    return found && !isExpired(found, now()) ? replyGiven(asked, [StoredReply.parse(found)]) : undefined;
  };
  return {
    ofPerson: (personId, asked) => givenAt(personReplyKey(personId, asked.keyHash), asked),
    ofHall: (agencyId, date, asked) => givenAt(hallReplyKey(hallDay(agencyId, date), asked.keyHash), asked),
    ofStaff: (staffId, asked) => givenAt(adminReplyKey(`STAFF#${staffId}`, asked.keyHash), asked),
  };
};
