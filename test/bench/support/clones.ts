import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { TextSchema } from '#shared/words/text-schema.ts';
import { deskRowItem, dossierItem, serviceRowItems } from '#functions/store/dossier-item.ts';
import { readDossier } from '#functions/store/folder.ts';
import { dossierPartition } from '#functions/store/keys.ts';
import { queryAll } from '#functions/store/table.ts';
import type { Item, Table } from '#functions/store/table.ts';

const Named = z.object({ serviceName: TextSchema });

/** Everything stored of one dossier, as the functions wrote it. */
export const itemsOf = (table: Table, dossierId: string): Promise<Item[]> =>
  queryAll(table, {
    KeyConditionExpression: 'PK = :dossier',
    ExpressionAttributeValues: { ':dossier': dossierPartition(dossierId) },
  });

/** The id of the n-th clone of a batch (0–255): a UUIDv7, as long as any other. */
export const cloneId = (batch: number, n: number): string =>
  `0193a5c0-7d5e-7000-80${batch.toString(16).padStart(2, '0')}-${n.toString(16).padStart(12, '0')}`;

/** The same value with every occurrence of some words replaced by others. */
export const replaced = <T>(value: T, words: Readonly<Record<string, string>>): T =>
  JSON.parse(Object.entries(words).reduce((text, [from, to]) => text.replaceAll(from, to), JSON.stringify(value))) as T;

/** A dossier like another, in its own place of every list. */
export const cloneOf = (items: readonly Item[], words: Readonly<Record<string, string>>): Item[] =>
  replaced(items, words).flatMap((item) => {
    if (item.type !== 'dossier') return item.type === 'desk-row' || item.type === 'service-row' ? [] : [item];
    const { serviceName } = Named.parse(item);
    const dossier = readDossier(item);
    const row = deskRowItem(dossier, serviceName);
    return [dossierItem(dossier, serviceName), ...(row ? [row] : []), ...serviceRowItems(dossier, serviceName)];
  });

const perBatch = 25;
const sideBySide = 6;

/** Writes many items, a few batches side by side; answers how many there were. */
export const load = async (table: Table, items: Iterable<Item>): Promise<number> => {
  let count = 0;
  const source = items[Symbol.iterator]();
  const nextBatch = (): Item[] => {
    const batch: Item[] = [];
    while (batch.length < perBatch) {
      const { value, done } = source.next();
      if (done === true) break;
      batch.push(value);
    }
    count += batch.length;
    return batch;
  };
  const worker = async (): Promise<void> => {
    for (let batch = nextBatch(); batch.length > 0; batch = nextBatch()) {
      const puts = batch.map((Item) => ({ PutRequest: { Item } }));
      const { UnprocessedItems } = await table.db.send(new BatchWriteCommand({ RequestItems: { [table.name]: puts } }));
      if (Object.keys(UnprocessedItems ?? {}).length > 0) throw new Error('the engine left items unwritten');
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, worker));
  return count;
};
