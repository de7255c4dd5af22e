import type { IssuedResult } from '#shared/result/issued-result.ts';
import { sha256hex } from '../sha256hex.ts';
import { outgoingKey, resultCheckKey } from './keys.ts';
import type { StoredDocument } from './folder.ts';
import type { Table } from './table.ts';
import { freshPart } from './transact.ts';
import type { Part } from './transact.ts';

/** What finds a result by its QR code: a digest of what the code says, which only its paper tells. */
export const checkOf = (token: string): string => sha256hex(token.split('.')[0] ?? '').slice(0, 40);

type Results = { issued: readonly IssuedResult[]; changed: readonly IssuedResult[] };

const issuedParts = (
  table: Table,
  dossierId: string,
  result: IssuedResult,
  documents: readonly StoredDocument[],
): Part<'result'>[] => [
  freshPart(table, 'result', {
    ...outgoingKey(result, result.number),
    type: 'registered-result',
    dossierId,
    at: result.at,
    signerName: result.signerName,
    registrarName: result.registrarName,
  }),
  ...result.files.map(({ token, documentId }) =>
    freshPart<'result'>(table, 'result', {
      ...resultCheckKey(checkOf(token)),
      type: 'result-check',
      standing: result.standing,
      sha256: documents.find(({ id }) => id === documentId)?.sha256,
    }),
  ),
];

const changedParts = (table: Table, { files, standing, correctedBy }: IssuedResult): Part<'result'>[] =>
  files.map(({ token }) => ({
    name: 'result',
    write: {
      Update: {
        TableName: table.name,
        Key: resultCheckKey(checkOf(token)),
        UpdateExpression: `SET standing = :standing${correctedBy === undefined ? '' : ', correctedBy = :by'}`,
        ConditionExpression: 'attribute_exists(PK)',
        ExpressionAttributeValues: {
          ':standing': standing,
          ...(correctedBy !== undefined && { ':by': correctedBy }),
        },
      },
    },
  }));

/** Results that were issued, each in its register and for whoever checks it, and those that stand otherwise now. */
export const resultParts = (
  table: Table,
  dossierId: string,
  { issued, changed }: Results,
  documents: readonly StoredDocument[],
): Part<'result'>[] => [
  ...issued.flatMap((each) => issuedParts(table, dossierId, each, documents)),
  ...changed.flatMap((each) => changedParts(table, each)),
];
