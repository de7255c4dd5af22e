import { createHash } from 'node:crypto';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { Grant } from '#shared/person/grant.ts';
import { grantKey, grantLinkKey, organisationPartition } from './keys.ts';
import type { Key } from './keys.ts';
import { expiry, getItem, getItems, queryAll, queryPage } from './table.ts';
import type { Item, Table } from './table.ts';
import { freshPart, transact } from './transact.ts';

const StoredGrant = lazily(() => z.object(Grant.shape));
const GrantLink = lazily(() => z.object({ organisation: z.string(), grantId: z.uuid(), expiresOn: z.iso.datetime() }));
export type GrantLink = z.infer<typeof GrantLink>;

/** Kept only as the hash of the link: whoever reads the table cannot accept by it. */
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Nobody works for more organisations at once. */
const most = 100;

export type Grants = {
  /** All grants of an organisation, as they are written just now. */
  of: (organisation: string) => Promise<Grant[]>;
  one: (organisation: string, grantId: string) => Promise<Grant | undefined>;
  /** The grants one holds and that were not taken back, as they are written just now; one accepted a moment ago may be missing. */
  heldBy: (personId: string) => Promise<Grant[]>;
  /** A grant that begins, with the link it is accepted by. */
  invite: (grant: Grant, token: string, expiresOn: string) => Promise<void>;
  linked: (token: string) => Promise<GrantLink | undefined>;
  /** The grant one version on; answers whether it was still as read. */
  write: (grant: Grant) => Promise<boolean>;
};

/** In the list of who holds it, until it is taken back. */
const itemOf = (grant: Grant): Item => ({
  ...grantKey(grant.organisation, grant.id),
  type: 'grant',
  ...grant,
  ...(grant.holder &&
    grant.revokedAt === undefined && {
      ownerKey: `GRANTS#${grant.holder.personId}`,
      ownerSort: `${grant.grantedAt}#${grant.id}`,
    }),
});

/** Rights within organisations; links are gone a month after they expired. */
export const grantsStore = (table: Table, random: () => number): Grants => ({
  async of(organisation) {
    const items = await queryAll(table, {
      ConsistentRead: true,
      KeyConditionExpression: 'PK = :organisation AND begins_with(SK, :grant)',
      ExpressionAttributeValues: { ':organisation': organisationPartition(organisation), ':grant': 'GRANT#' },
    });
    return items.map((item) => StoredGrant.parse(item));
  },
  async one(organisation, grantId) {
    const item = await getItem(table, grantKey(organisation, grantId));
    return item && StoredGrant.parse(item);
  },
  async heldBy(personId) {
    const { items } = await queryPage(table, {
      IndexName: 'byOwner',
      KeyConditionExpression: 'ownerKey = :held',
      ExpressionAttributeValues: { ':held': `GRANTS#${personId}` },
      ScanIndexForward: false,
      Limit: most,
    });
    if (items.length === 0) return [];
    const keys = items.map((item): Key => ({ PK: String(item.PK), SK: String(item.SK) }));
    return (await getItems(table, keys)).map((item) => StoredGrant.parse(item));
  },
  async invite(grant, token, expiresOn) {
    const { organisation, id } = grant;
    const link = {
      ...grantLinkKey(hashOf(token)),
      ...{ type: 'grant-link', organisation, grantId: id, expiresOn },
      expiresAt: expiry(expiresOn, 30 * 24 * 60 * 60),
    };
    const parts = [freshPart(table, 'grant', itemOf(grant)), freshPart(table, 'link', link)];
    const failing = await transact(table, parts, random);
    if (failing.length > 0) throw new Error('a new grant was there already');
  },
  async linked(token) {
    const item = await getItem(table, grantLinkKey(hashOf(token)));
    return item && GrantLink.parse(item);
  },
  async write(grant) {
    try {
      await table.db.send(
        new PutCommand({
          TableName: table.name,
          Item: itemOf(grant),
          ConditionExpression: '#version = :read',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':read': grant.version - 1 },
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  },
});
