import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, detailOf, take } from '../cashier/cash-steps.ts';
import { aCollector } from './fees.ts';
import { aFiled, atDesk, begun, done, viewOf } from './steps.ts';
import { startMoneyWorld } from './world.ts';
import type { MoneyWorld } from './world.ts';

let world: MoneyWorld;
beforeAll(async () => {
  world = await startMoneyWorld();
});
afterAll(() => world.close());

/** The ward's accounts from now on, as known to a process that never read them before. */
const setAccounts = async (...accounts: { id: string; validFrom: string; validTo?: string }[]) => {
  const [first] = aCollector().accounts;
  await world.table.db.send(
    new UpdateCommand({
      TableName: world.table.name,
      Key: { PK: 'COLLECTORS', SK: 'phuong-a' },
      UpdateExpression: 'SET #collector.#accounts = :accounts',
      ExpressionAttributeNames: { '#collector': 'collector', '#accounts': 'accounts' },
      ExpressionAttributeValues: { ':accounts': accounts.map((each) => ({ ...first, ...each })) },
    }),
  );
  await world.workers.kill();
};

const ended = { id: 'thu-phi', validFrom: '2025-07-01', validTo: '2026-11-22' };

describe('a fee that falls due while the unit that collects has no account in use', () => {
  const ids = { first: '', filed: '', result: '' };
  beforeAll(async () => {
    await setAccounts(ended);
    ids.first = await aFiled(world, 'thu-truoc');
    ids.filed = await aFiled(world, 'thu-khi-nop');
    ids.result = await aFiled(world, 'thu-khi-tra');
    await done(atDesk(world, 'reception', ids.result, { type: 'accept' }));
    await done(atDesk(world, 'leader', ids.result, { type: 'resolve' }));
  });

  it('is asked for all the same, by the last account there was', async () => {
    for (const id of Object.values(ids))
      expect((await viewOf(world, id)).payments).toMatchObject([{ status: 'due', dong: 24_000 }]);
    const kept = (await world.partition(`D#${ids.filed}`)).find(({ type }) => type === 'payment');
    expect(kept).toMatchObject({ collectorId: 'phuong-a', accountId: 'thu-phi' });
  });

  it('stays as it is, and nothing goes on without it', async () => {
    const refused = await begun(world, [ids.filed]);
    expect(codeOf(refused)).toBe('provider-not-configured');
    expect(detailOf(refused)?.vi).toContain('không có tài khoản nào đang dùng');
    expect(codeOf(await take(world, ids.filed))).toBe('provider-not-configured');
    expect(codeOf(await atDesk(world, 'reception', ids.filed, { type: 'accept' }))).toBe('fee-unpaid');
    const handed = { type: 'return-result', to: 'Lò Thị Hoa', method: 'counter' };
    expect(codeOf(await atDesk(world, 'reception', ids.result, handed))).toBe('fee-unpaid');
  });

  it('goes to the account of the day it is paid on, online or at the counter', async () => {
    await setAccounts(ended, { id: 'thu-phi-moi', validFrom: '2026-11-23' });
    const { redirect = '' } = await done(begun(world, [ids.first]));
    await world.choose(redirect, 'success');
    await done(take(world, ids.filed));
    for (const id of [ids.first, ids.filed]) {
      const kept = (await world.partition(`D#${id}`)).find(({ type }) => type === 'payment');
      expect(kept).toMatchObject({ status: 'paid', accountId: 'thu-phi-moi' });
      await done(atDesk(world, 'reception', id, { type: 'accept' }));
    }
  });

  it('names the first account there will be, where none was in use yet', async () => {
    await setAccounts({ id: 'sau', validFrom: '2027-02-01' }, { id: 'truoc', validFrom: '2027-01-01' });
    const id = await aFiled(world, 'thu-khi-nop');
    const kept = (await world.partition(`D#${id}`)).find(({ type }) => type === 'payment');
    expect(kept).toMatchObject({ status: 'due', accountId: 'truoc' });
  });
});
