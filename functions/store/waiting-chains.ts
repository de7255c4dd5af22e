import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { waitingChainKey, waitingChains as list } from './keys.ts';
import { queryAll } from './table.ts';
import type { Table } from './table.ts';

const Waiting = lazily(() => z.object({ dossierId: z.string() }));

export type WaitingChains = {
  put: (firstId: string) => Promise<void>;
  end: (firstId: string) => Promise<void>;
  all: () => Promise<string[]>;
};

/** Chains whose next part could not begin on its day, by the dossier of the one filing: until it does. */
export const waitingChains = (table: Table): WaitingChains => ({
  async put(dossierId) {
    const Item = { ...waitingChainKey(dossierId), type: 'waiting-chain', dossierId };
    await table.db.send(new PutCommand({ TableName: table.name, Item }));
  },
  async end(dossierId) {
    await table.db.send(new DeleteCommand({ TableName: table.name, Key: waitingChainKey(dossierId) }));
  },
  async all() {
    const items = await queryAll(table, {
      KeyConditionExpression: 'PK = :list',
      ExpressionAttributeValues: { ':list': list },
    });
    return items.map((item) => Waiting.parse(item).dossierId);
  },
});
