import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { codeKey, counterKey } from './keys.ts';
import { getItem, getItems } from './table.ts';
import type { Table } from './table.ts';

const Counter = lazily(() => z.object({ last: z.int().min(1) }));
const Code = lazily(() => z.object({ dossierId: z.string() }));

export type Codes = {
  /** The next number of a unit's local day, from 1. Given for ever: an acceptance that fails afterwards leaves a gap. */
  next: (unit: string, localDate: string) => Promise<number>;
  /** The dossier an official or temporary code belongs to. */
  dossierOf: (code: string) => Promise<string | undefined>;
  /** The dossiers that some codes belong to, at most a hundred, in one read. */
  dossiersOf: (codes: readonly string[]) => Promise<string[]>;
};

/** The counter is one atomic addition before the transaction: no two acceptances wait for each other, and no number comes twice. */
export const codes = (table: Table): Codes => ({
  async next(unit, localDate) {
    const { Attributes } = await table.db.send(
      new UpdateCommand({
        TableName: table.name,
        Key: counterKey(unit, localDate),
        UpdateExpression: 'ADD #last :one',
        ExpressionAttributeNames: { '#last': 'last' },
        ExpressionAttributeValues: { ':one': 1 },
        ReturnValues: 'UPDATED_NEW',
      }),
    );
    return Counter.parse(Attributes).last;
  },
  async dossierOf(code) {
    const item = await getItem(table, codeKey(code));
    return item && Code.parse(item).dossierId;
  },
  async dossiersOf(codes) {
    const items = await getItems(table, [...new Set(codes)].map(codeKey));
    return items.map((item) => Code.parse(item).dossierId);
  },
});
