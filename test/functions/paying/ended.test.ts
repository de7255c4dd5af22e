import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFiled, begun, done, viewOf } from './steps.ts';
import { startMoneyWorld } from './world.ts';
import type { MoneyWorld } from './world.ts';

let world: MoneyWorld;
beforeAll(async () => {
  world = await startMoneyWorld();
});
afterAll(() => world.close());

/** From today on no account of the ward is in force. */
const endAccounts = () =>
  world.table.db.send(
    new UpdateCommand({
      TableName: world.table.name,
      Key: { PK: 'COLLECTORS', SK: 'phuong-a' },
      UpdateExpression: 'SET #collector.#accounts[0].#validTo = :past',
      ExpressionAttributeNames: { '#collector': 'collector', '#accounts': 'accounts', '#validTo': 'validTo' },
      ExpressionAttributeValues: { ':past': '2026-11-22' },
    }),
  );

const withdraw = (dossierId: string, version: number) =>
  done(world.call('actOnDossier', { as: 'citizen', params: { dossierId }, body: { type: 'withdraw', version } }));

describe('a dossier that ends when nobody may collect for its unit any more', () => {
  it('gives back what was paid, asks for nothing, and owes back what comes all the same', async () => {
    const paid = await aFiled(world, 'thu-khi-nop');
    const { redirect = '' } = await done(begun(world, [paid]));
    await world.choose(redirect, 'success');
    const open = await aFiled(world, 'thu-khi-nop');
    const late = await done(begun(world, [open]));
    await endAccounts();
    // A process that never read the collector before.
    await world.workers.kill();
    await withdraw(paid, 3);
    await withdraw(open, 2);
    expect((await viewOf(world, paid)).refunds).toMatchObject([{ dong: 24_000, reason: 'ended', status: 'due' }]);
    expect((await viewOf(world, open)).payments).toEqual([]);
    await world.choose(late.redirect ?? '', 'success');
    expect((await viewOf(world, open)).refunds).toMatchObject([{ dong: 24_000, reason: 'not-owed-any-more' }]);
  });
});
