import { DynamoDBClient, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { transact } from '#functions/store/transact.ts';

const db = mockClient(DynamoDBDocumentClient);
const table = { db: DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'local' })), name: 'portal' };
beforeEach(() => db.reset());

const cancelled = (...codes: string[]) =>
  new TransactionCanceledException({
    message: 'cancelled',
    $metadata: {},
    CancellationReasons: codes.map((Code) => ({ Code })),
  });
const parts = [
  { name: 'dossier', write: { Put: { TableName: 'portal', Item: { PK: 'a', SK: 'b' } } } },
  { name: 'event', write: { Put: { TableName: 'portal', Item: { PK: 'a', SK: 'c' } } } },
];
const now = () => 0;

describe('writing all or nothing', () => {
  it('says which condition did not hold', async () => {
    db.on(TransactWriteCommand).rejects(cancelled('None', 'ConditionalCheckFailed'));
    expect(await transact(table, parts, now)).toEqual(['event']);
    expect(db.calls()).toHaveLength(1);
  });

  it('tries again after a conflict with another transaction', async () => {
    db.on(TransactWriteCommand)
      .rejectsOnce(cancelled('TransactionConflict', 'None'))
      .rejectsOnce(cancelled('None', 'TransactionConflict'))
      .resolves({});
    expect(await transact(table, parts, now)).toEqual([]);
    expect(db.calls()).toHaveLength(3);
  });

  it.each([
    ['too-busy', 'TransactionConflict'],
    ['try-again-later', 'ThrottlingError'],
    ['try-again-later', 'ProvisionedThroughputExceeded'],
  ])('gives up as %s after six tries that end in %s', async (code, reason) => {
    db.on(TransactWriteCommand).rejects(cancelled(reason, 'None'));
    await expect(transact(table, parts, now)).rejects.toMatchObject({ code, detail: { retryAfter: 1 } });
    expect(db.calls()).toHaveLength(6);
  });

  it('lets a bug be a bug', async () => {
    db.on(TransactWriteCommand).rejects(cancelled('ValidationError', 'None'));
    await expect(transact(table, parts, now)).rejects.toBeInstanceOf(TransactionCanceledException);
    expect(db.calls()).toHaveLength(1);
  });
});
