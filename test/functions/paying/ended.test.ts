import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BegunPayment } from '#shared/api/payment-views.ts';
import {
  aTransfer,
  codeOf,
  detailOf,
  receiptsIssued,
  sendLines,
  toldOfAll,
  whatDiffers,
} from '../cashier/cash-steps.ts';
import { aCollector } from './fees.ts';
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

/** Another account is used from today on. */
const addAccount = () =>
  world.table.db.send(
    new UpdateCommand({
      TableName: world.table.name,
      Key: { PK: 'COLLECTORS', SK: 'phuong-a' },
      UpdateExpression: 'SET #collector.#accounts[1] = :account',
      ExpressionAttributeNames: { '#collector': 'collector', '#accounts': 'accounts' },
      ExpressionAttributeValues: {
        ':account': { ...aCollector().accounts[0], id: 'thu-phi-moi', number: '1900000777', validFrom: '2026-11-23' },
      },
    }),
  );

const begin = (dossierId: string, way: 'vnpay' | 'vietqr') =>
  world.call<BegunPayment>('beginPayment', {
    as: 'citizen',
    body: { payments: [{ dossierId, no: 1 }], way, locale: 'vi' },
  });

const withdraw = (dossierId: string, version: number) =>
  done(world.call('actOnDossier', { as: 'citizen', params: { dossierId }, body: { type: 'withdraw', version } }));

/** Two fees for which a transfer was begun while the first account was in use. */
const waiting: { dossierId: string; reference: string }[] = [];

describe('a dossier that ends when nobody may collect for its unit any more', () => {
  it('gives back what was paid, asks for nothing, and owes back what comes all the same', async () => {
    const paid = await aFiled(world, 'thu-khi-nop');
    const { redirect = '' } = await done(begun(world, [paid]));
    await world.choose(redirect, 'success');
    const open = await aFiled(world, 'thu-khi-nop');
    const late = await done(begun(world, [open]));
    waiting.push(await aTransfer(world), await aTransfer(world));
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

describe('a fee assessed when another account was in use', () => {
  it('is refused with words while the unit has no account at all', async () => {
    const { dossierId } = waiting[0]!;
    for (const way of ['vnpay', 'vietqr'] as const) {
      const refused = await begin(dossierId, way);
      expect(codeOf(refused)).toBe('provider-not-configured');
      expect(detailOf(refused)?.vi).toContain('không có tài khoản nào đang dùng');
    }
  });

  it('is paid to the account in use now; money that comes to the old one pays it as well', async () => {
    const [{ dossierId, reference }] = [waiting.shift()!];
    const other = waiting.shift()!;
    await addAccount();
    await world.workers.kill();
    const { reference: anew, qr } = await done(begin(dossierId, 'vietqr'));
    expect(qr).toMatchObject({ number: '1900000777' });
    expect(anew).not.toBe(reference);

    // To the old account by the old reference, and to the old one by a new reference.
    const again = await done(begin(other.dossierId, 'vietqr'));
    const lines = [{ purpose: reference }, { purpose: again.reference }];
    const { lines: read } = await done(sendLines(world, lines));
    expect(read.map(({ outcome }) => outcome)).toEqual(['matched', 'matched']);
    for (const id of [dossierId, other.dossierId]) {
      const payment = (await world.partition(`D#${id}`)).find(({ type }) => type === 'payment');
      expect(payment).toMatchObject({ status: 'paid', accountId: 'thu-phi' });
    }
    await receiptsIssued(world);
    expect(await whatDiffers(world, await toldOfAll(world))).toEqual([]);
  });
});
