import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { Access } from '#shared/api/views.ts';
import { accessKey, dossierPartition } from './keys.ts';
import { cursorAt, placeIn } from './cursor.ts';
import { queryPage } from './table.ts';
import type { Table } from './table.ts';

const StoredAccess = lazily(() => z.object(Access.shape));
const pageSize = 50;

export type Accesses = {
  /** Notes an opening, before anything of the dossier is shown. */
  note: (dossierId: string, access: Access, id: string) => Promise<void>;
  /** Newest first. */
  list: (dossierId: string, cursor?: string) => Promise<{ accesses: Access[]; next?: string }>;
};

/** Who of the staff opened a dossier: beside it, outside its version. */
export const accesses = (table: Table): Accesses => ({
  async note(dossierId, access, id) {
    const Item = { ...accessKey(dossierId, access.at, id), type: 'access', ...access };
    await table.db.send(new PutCommand({ TableName: table.name, Item }));
  },
  async list(dossierId, cursor) {
    const { items } = await queryPage(table, {
      KeyConditionExpression: 'PK = :dossier AND SK BETWEEN :from AND :before',
      ExpressionAttributeValues: {
        ':dossier': dossierPartition(dossierId),
        ':from': 'L#',
        ':before': cursor === undefined ? 'L#~' : placeIn(cursor, 'L#'),
      },
      ScanIndexForward: false,
      Limit: pageSize + 1,
    });
    const shown = items.slice(0, pageSize);
    const following = items[pageSize];
    return {
      accesses: shown.map((item) => StoredAccess.parse(item)),
      ...(following && { next: cursorAt(String(following.SK)) }),
    };
  },
});
