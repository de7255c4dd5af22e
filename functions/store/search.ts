import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import { dossierKey, nameKey, namesKey } from './keys.ts';
import type { Key } from './keys.ts';
import { getItem, queryPage } from './table.ts';
import type { Item, Table } from './table.ts';
import { transact } from './transact.ts';

const Found = lazily(() => z.object({ dossierId: z.string() }));
const Names = lazily(() => z.object({ keys: z.array(z.object({ PK: z.string(), SK: z.string() })) }));
const most = 25;

export type Search = {
  /** Dossier items of an agency where a word of the name, and what follows it, starts like this folded text; at most 25. */
  byName: (agencyId: string, folded: string) => Promise<Item[]>;
  dossierItems: (ids: readonly string[]) => Promise<Item[]>;
  /** Makes the dossier findable by exactly these folded names in these agencies; repeating it changes nothing. */
  keep: (dossierId: string, agencyIds: readonly string[], folded: readonly string[]) => Promise<void>;
};

/** `lò thị mai` is found by `lo thi`, by `thi mai` and by `mai`: every word starts an entry. At most six words count. */
const startingsOf = (name: string): string[] => {
  const words = name.split(' ').filter((word) => word !== '');
  return words.slice(0, 6).map((_, index) => words.slice(index).join(' ').slice(0, 120));
};

const same = (a: Key) => (b: Key) => a.PK === b.PK && a.SK === b.SK;

/** The names officers search by; what a dossier is found by is noted beside it, so that it goes when the dossier goes. */
export const search = (table: Table, random: () => number): Search => {
  const dossierItems = async (ids: readonly string[]): Promise<Item[]> => {
    if (ids.length === 0) return [];
    const Keys = ids.map(dossierKey);
    const { Responses } = await table.db.send(new BatchGetCommand({ RequestItems: { [table.name]: { Keys } } }));
    return Responses?.[table.name] ?? [];
  };
  return {
    dossierItems,
    async byName(agencyId, folded) {
      const { items } = await queryPage(table, {
        KeyConditionExpression: 'PK = :names AND begins_with(SK, :start)',
        ExpressionAttributeValues: { ':names': nameKey(agencyId, folded, '').PK, ':start': folded },
        Limit: most,
      });
      return dossierItems([...new Set(items.map((item) => Found.parse(item).dossierId))]);
    },
    async keep(dossierId, agencyIds, folded) {
      const starts = [...new Set(folded.flatMap(startingsOf))];
      const wanted = agencyIds.flatMap((agencyId) => starts.map((start) => nameKey(agencyId, start, dossierId)));
      const found = await getItem(table, namesKey(dossierId));
      const kept = found ? Names.parse(found).keys : [];
      const TableName = table.name;
      const added = wanted.filter((key) => !kept.some(same(key)));
      const gone = kept.filter((key) => !wanted.some(same(key)));
      if (added.length === 0 && gone.length === 0) return;
      await transact(
        table,
        [
          {
            name: 'names',
            write: { Put: { TableName, Item: { ...namesKey(dossierId), type: 'names', keys: wanted } } },
          },
          ...added.map((key) => ({
            name: 'names',
            write: { Put: { TableName, Item: { ...key, type: 'name', dossierId } } },
          })),
          ...gone.map((key) => ({ name: 'names', write: { Delete: { TableName, Key: key } } })),
        ],
        random,
      );
    },
  };
};
