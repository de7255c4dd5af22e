import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import type { PublicKey } from '#shared/result/public-key.ts';
import { publicKeyKey, publicKeyList } from './keys.ts';
import { queryAll } from './table.ts';
import type { Item, Table } from './table.ts';

const Kept = lazily(() =>
  z.object({
    id: z.string(),
    signs: z.enum(['qr', 'seal']),
    spki: z.string(),
    from: z.iso.date(),
    to: z.iso.date().optional(),
  }),
);

export const readPublicKey = (item: Item): PublicKey => Kept.parse(item);

/** The day before there were any keys: what the first one signed may bear any date the clock was set to. */
const everBefore = '2020-01-01';

/**
 * Keeps the public half of a key from its first deployment on; what it takes over from stays, with its last day, for what it signed stays
 * genuine. Again, it changes nothing.
 */
export const keepPublicKey = async (
  table: Table,
  key: Pick<PublicKey, 'id' | 'signs' | 'spki'>,
  today: string,
): Promise<void> => {
  const known = await queryAll(table, {
    KeyConditionExpression: 'PK = :list',
    ExpressionAttributeValues: { ':list': publicKeyList },
    ConsistentRead: true,
  });
  const before = known.map(readPublicKey).filter(({ signs }) => signs === key.signs);
  if (before.some(({ id }) => id === key.id)) return;
  const from = before.length === 0 ? everBefore : today;
  const Item = { ...publicKeyKey(key.id), type: 'public-key', ...key, from };
  await table.db.send(new PutCommand({ TableName: table.name, Item }));
  for (const { id } of before.filter(({ to }) => to === undefined)) {
    try {
      await table.db.send(
        new UpdateCommand({
          TableName: table.name,
          Key: publicKeyKey(id),
          UpdateExpression: 'SET #to = :today',
          ConditionExpression: 'attribute_exists(PK)',
          ExpressionAttributeNames: { '#to': 'to' },
          ExpressionAttributeValues: { ':today': today },
        }),
      );
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  }
};
