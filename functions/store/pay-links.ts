import * as z from 'zod';
import { createHash } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { lazily } from '#shared/lazily.ts';
import { payLinkKey } from './keys.ts';
import { expiry, getItem } from './table.ts';
import type { Table } from './table.ts';

const PayLink = lazily(() => z.object({ dossierId: z.uuid(), no: z.int().min(1), expiresOn: z.iso.datetime() }));
export type PayLink = z.infer<typeof PayLink>;

/** Kept only as the hash of the link: whoever reads the table cannot pay by it. */
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

export type PayLinks = {
  put: (token: string, link: PayLink) => Promise<void>;
  /** What a link is for, also once it has expired; undefined where nobody gave it. */
  get: (token: string) => Promise<PayLink | undefined>;
};

/** Links by which someone else may pay; gone a month after they expired. */
export const payLinks = (table: Table): PayLinks => ({
  async put(token, link) {
    const Item = {
      ...payLinkKey(hashOf(token)),
      type: 'pay-link',
      ...link,
      expiresAt: expiry(link.expiresOn, 30 * 24 * 60 * 60),
    };
    await table.db.send(new PutCommand({ TableName: table.name, Item }));
  },
  async get(token) {
    const item = await getItem(table, payLinkKey(hashOf(token)));
    return item && PayLink.parse(item);
  },
});
