import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { receiptKey, refundKey } from '#functions/store/keys.ts';
import { aFiled, done } from '../paying/steps.ts';
import { startMoneyWorld } from '../paying/world.ts';
import type { MoneyWorld } from '../paying/world.ts';
import { aTransfer, dayOf, receiptsIssued, sendLines, take } from './cash-steps.ts';

let world: MoneyWorld;
beforeAll(async () => {
  world = await startMoneyWorld();
});
afterAll(() => world.close());

const night = async (time: string) => {
  world.clock.at = time;
  expect(await world.consume('money-night', { time })).toHaveProperty('reply');
};

describe('the night after', () => {
  it('finds that a day adds up: money, receipts, refunds, and what is listed', async () => {
    const transfer = await aTransfer(world);
    await done(take(world, await aFiled(world, 'thu-khi-nop')));
    await done(take(world, transfer.dossierId));
    await done(sendLines(world, [{ purpose: 'la', dong: 9000 }, { purpose: transfer.reference }]));
    await receiptsIssued(world);
    await night('2026-11-23T18:00:00.000Z');
    expect((await dayOf(world)).reconciled).toEqual({
      at: '2026-11-23T18:00:00.000Z',
      // The transfer came for what was paid at the counter, so that it is owed back.
      came: { count: 3, dong: 72_000 },
      receipted: { count: 2, dong: 48_000 },
      refunds: { count: 1, dong: 24_000 },
      listed: { count: 1, dong: 9000 },
      differences: [],
    });
  });

  it('names what does not: a receipt of another amount, a refund that is gone', async () => {
    const [receipt] = await world.all('receipt');
    const [refund] = await world.all('refund');
    const set = (Key: Record<string, unknown>) =>
      world.table.db.send(
        new UpdateCommand({
          TableName: world.table.name,
          Key,
          UpdateExpression: 'SET dong = :dong',
          ExpressionAttributeValues: { ':dong': 1000 },
        }),
      );
    await set(receiptKey(receipt as never));
    await set(refundKey(String(refund?.id)));
    await night('2026-11-23T18:30:00.000Z');
    const { differences } = (await dayOf(world)).reconciled!;
    expect(differences).toEqual([
      { kind: 'sums-differ', about: '2026-11-23', wanted: 72_000, found: 26_000 },
      { kind: 'refund-missing', about: refund?.reference, wanted: 24_000, found: 1000 },
      { kind: 'receipt-differs', about: receipt?.reference, wanted: 24_000, found: 1000 },
    ]);
  });

  it('looks at what is still open of days before: a refund whose payment says something else', async () => {
    const [refund] = await world.all('refund');
    const [receipt] = await world.all('receipt');
    const set = (Key: Record<string, unknown>, name: string, value: number) =>
      world.table.db.send(
        new UpdateCommand({
          TableName: world.table.name,
          Key,
          UpdateExpression: 'SET #name = :value',
          ExpressionAttributeNames: { '#name': name },
          ExpressionAttributeValues: { ':value': value },
        }),
      );
    await set(receiptKey(receipt as never), 'dong', 24_000);
    await set(refundKey(String(refund?.id)), 'dong', 24_000);
    world.clock.at = '2026-11-24T02:00:00.000Z';
    const dossierId = await aFiled(world, 'thu-khi-nop');
    await done(take(world, dossierId));
    await receiptsIssued(world);
    await done(
      world.call('actOnDossier', { as: 'citizen', params: { dossierId }, body: { type: 'withdraw', version: 3 } }),
    );
    await receiptsIssued(world);
    await night('2026-11-26T18:00:00.000Z');
    expect((await dayOf(world, '2026-11-26')).reconciled?.differences).toEqual([]);

    const payment = (await world.partition(`D#${dossierId}`)).find(({ type }) => type === 'payment');
    const key = { PK: payment?.PK, SK: payment?.SK };
    await set(key, 'owedBack', 20_000);
    await night('2026-11-26T18:30:00.000Z');
    const { reference } = payment?.paidBy as { reference: string };
    expect((await dayOf(world, '2026-11-26')).reconciled?.differences).toEqual([
      { kind: 'receipt-missing', about: reference, wanted: 4000, found: 0 },
      { kind: 'refund-differs', about: reference, wanted: 20_000, found: 24_000 },
    ]);
  });
});
