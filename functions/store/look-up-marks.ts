import { createHmac, randomBytes } from 'node:crypto';
import * as z from 'zod';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { lazily } from '#shared/lazily.ts';
import { lookUpKey } from './keys.ts';
import { getItem } from './table.ts';
import type { Table } from './table.ts';

const Kept = lazily(() => z.object({ key: z.string() }));

export type LookUpMarks = {
  /** 32 hexadecimal digits that stand for an identity or telephone number in a key: keyed, so that nobody can try all numbers. */
  of: (kind: 'identity' | 'phone', value: string) => Promise<string>;
};

/** The key is made by whoever needs it first, and is the same for ever; a container reads it once. */
export const lookUpMarks = (table: Table): LookUpMarks => {
  const readOrMade = async (): Promise<string> => {
    const found = await getItem(table, lookUpKey);
    if (found) return Kept.parse(found).key;
    const key = randomBytes(32).toString('hex');
    const Item = { ...lookUpKey, type: 'look-up-key', key };
    try {
      const ConditionExpression = 'attribute_not_exists(PK)';
      await table.db.send(new PutCommand({ TableName: table.name, Item, ConditionExpression }));
      return key;
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      return Kept.parse(await getItem(table, lookUpKey)).key;
    }
  };
  let reading: Promise<string> | undefined;
  return {
    async of(kind, value) {
      reading ??= readOrMade();
      const key = await reading.catch((error: unknown) => {
        reading = undefined;
        throw error;
      });
      return createHmac('sha256', key).update(`${kind}|${value}`).digest('hex').slice(0, 32);
    },
  };
};
