import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import type { QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { tailOf } from '#shared/dossier/code.ts';
import type { CodeTail } from '#shared/dossier/code.ts';
import { dossierKey, markKey, nameKey, namesKey, tailKey } from './keys.ts';
import type { Key } from './keys.ts';
import { getItem, queryPage } from './table.ts';
import type { Item, Table } from './table.ts';
import { transact } from './transact.ts';

const Found = lazily(() => z.object({ dossierId: z.string() }));
const Names = lazily(() => z.object({ keys: z.array(z.object({ PK: z.string(), SK: z.string() })) }));
/** So many are found at once; whoever finds as many must say more. */
export const mostFound = 25;

export type Findable = {
  folded: readonly string[];
  codes: readonly string[];
  /** What stands for identity and telephone numbers (see `look-up-marks`), and when it was handed in. */
  marks: readonly string[];
  submittedAt: string;
};

export type Search = {
  /** Dossier items of an agency where a word of the name, and what follows it, starts like this folded text; at most 25. */
  byName: (agencyId: string, folded: string) => Promise<Item[]>;
  /** Dossier items of an agency whose code ends like this, newest day first; at most 25. */
  byTail: (agencyId: string, tail: CodeTail) => Promise<Item[]>;
  /** Dossier items of an agency that bear a number, by its mark, newest first; at most 25. */
  byMark: (agencyId: string, mark: string) => Promise<Item[]>;
  /** Dossier items in the order of their ids. */
  dossierItems: (ids: readonly string[]) => Promise<Item[]>;
  /** Makes the dossier findable by exactly these folded names and codes in these agencies; repeating it changes nothing. */
  keep: (dossierId: string, agencyIds: readonly string[], by: Findable) => Promise<void>;
};

/** `lò thị mai` is found by `lo thi`, by `thi mai` and by `mai`: every word starts an entry. At most six words count. */
const startingsOf = (name: string): string[] => {
  const words = name.split(' ').filter((word) => word !== '');
  return words.slice(0, 6).map((_, index) => words.slice(index).join(' ').slice(0, 120));
};

const same = (a: Key) => (b: Key) => a.PK === b.PK && a.SK === b.SK;

/** The names, numbers and ends of codes officers search by; what a dossier is found by is noted beside it, so that it goes when the dossier goes. */
export const search = (table: Table, random: () => number): Search => {
  const dossierItems = async (ids: readonly string[]): Promise<Item[]> => {
    if (ids.length === 0) return [];
    const Keys = ids.map(dossierKey);
    const { Responses } = await table.db.send(new BatchGetCommand({ RequestItems: { [table.name]: { Keys } } }));
    const found: Item[] = Responses?.[table.name] ?? [];
    const items = new Map<unknown, Item>(found.map((item) => [item.id, item]));
    return ids.map((id) => items.get(id)).filter((item) => item !== undefined);
  };
  const foundIn = async (query: Omit<QueryCommandInput, 'TableName'>): Promise<Item[]> => {
    const { items } = await queryPage(table, { ...query, Limit: mostFound });
    return dossierItems([...new Set(items.map((item) => Found.parse(item).dossierId))]);
  };
  return {
    dossierItems,
    byName: (agencyId, folded) =>
      foundIn({
        KeyConditionExpression: 'PK = :names AND begins_with(SK, :start)',
        ExpressionAttributeValues: { ':names': nameKey(agencyId, folded, '').PK, ':start': folded },
      }),
    byTail: (agencyId, tail) =>
      foundIn({
        KeyConditionExpression: tail.date === undefined ? 'PK = :tail' : 'PK = :tail AND begins_with(SK, :date)',
        ExpressionAttributeValues: {
          ':tail': tailKey(agencyId, tail, '').PK,
          ...(tail.date !== undefined && { ':date': tail.date }),
        },
        ScanIndexForward: false,
      }),
    byMark: (agencyId, mark) =>
      foundIn({
        KeyConditionExpression: 'PK = :mark',
        ExpressionAttributeValues: { ':mark': markKey(agencyId, mark, '', '').PK },
        ScanIndexForward: false,
      }),
    async keep(dossierId, agencyIds, { folded, codes, marks, submittedAt }) {
      const starts = [...new Set(folded.flatMap(startingsOf))];
      const wanted = agencyIds.flatMap((agencyId) => [
        ...starts.map((start) => nameKey(agencyId, start, dossierId)),
        ...codes.map((code) => tailKey(agencyId, tailOf(code), dossierId)),
        ...marks.map((mark) => markKey(agencyId, mark, submittedAt, dossierId)),
      ]);
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
