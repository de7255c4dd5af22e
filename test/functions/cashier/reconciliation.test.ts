import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paymentKey, receiptKey, refundKey } from '#functions/store/keys.ts';
import { queryUpTo } from '#functions/store/table.ts';
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

describe('a night that was missed', () => {
  it('is made up by the next one, the oldest first, and no more at once than a night takes', async () => {
    world.clock.at = '2026-11-29T02:00:00.000Z';
    const reconciledOn = async (date: string) => (await dayOf(world, date)).reconciled !== undefined;
    expect(await reconciledOn('2026-11-26')).toBe(true);
    await night('2026-11-29T18:00:00.000Z');
    expect(await Promise.all(['2026-11-27', '2026-11-28', '2026-11-29'].map(reconciledOn))).toEqual([true, true, true]);

    world.clock.at = '2026-12-10T18:00:00.000Z';
    const before = world.workers.logged().length;
    await night('2026-12-10T18:00:00.000Z');
    expect(await Promise.all(['2026-12-06', '2026-12-07', '2026-12-10'].map(reconciledOn))).toEqual([
      true,
      false,
      false,
    ]);
    await new Promise((written) => setTimeout(written, 200));
    const told = world.workers
      .logged()
      .slice(before)
      .map((line) => JSON.parse(line) as { error?: string; where?: string[] });
    expect(told.filter(({ error }) => error === 'behind').map(({ where }) => where)).toContainEqual(['phuong-a']);

    await night('2026-12-10T18:30:00.000Z');
    expect(await Promise.all(['2026-12-07', '2026-12-10'].map(reconciledOn))).toEqual([true, true]);
  });
});

describe('a backlog at one unit', () => {
  it('hides nothing of another’s: a receipt that is missing behind a hundred others, an attempt that is open behind them', async () => {
    const dossierId = await aFiled(world, 'thu-khi-nop');
    await done(take(world, dossierId));
    const open = await aTransfer(world);
    const put = (Item: Record<string, unknown>) =>
      world.table.db.send(new PutCommand({ TableName: world.table.name, Item }));
    const [payment] = (await world.partition(`D#${dossierId}`)).filter(({ type }) => type === 'payment');
    const [attempt] = (await world.partition(`ATTEMPT#${open.reference}`)).filter(({ type }) => type === 'attempt');
    const longAgo = '2026-11-01T00:00:00.000Z';
    await put({
      ...attempt,
      expiresAt: longAgo,
      nextQueryAt: '2026-12-11T18:00:00.000Z',
      queueSort: '2026-12-11T18:00:00.000Z#',
    });
    for (let each = 0; each < 60; each += 1) {
      const id = randomUUID();
      const named = { dossierId: id, collectorId: 'phuong-b' };
      await put({ ...payment, ...named, ...paymentKey(id, 1), queueSort: `${longAgo}#${id}#1` });
      const reference = `MC${id}`;
      await put({
        ...attempt,
        reference,
        collectorId: 'phuong-b',
        PK: `ATTEMPT#${reference}`,
        queueSort: `${longAgo}#${reference}`,
      });
    }
    await night('2026-12-11T18:00:00.000Z');
    const { differences } = (await dayOf(world, '2026-12-11')).reconciled!;
    const { reference } = payment?.paidBy as { reference: string };
    expect(differences).toContainEqual({ kind: 'receipt-missing', about: reference, wanted: 24_000, found: 0 });
    expect(differences).toContainEqual({ kind: 'attempt-open', about: open.reference, wanted: 0, found: 24_000 });
  });

  it('is read to its end, or it is said that it was not', async () => {
    const [waiting] = (await world.all('payment')).filter(({ queueKey }) => queueKey !== undefined);
    const ofLine = {
      IndexName: 'byQueue',
      KeyConditionExpression: 'queueKey = :key',
      ExpressionAttributeValues: { ':key': waiting?.queueKey },
      Limit: 2,
    };
    const whole = await queryUpTo(world.table, ofLine, 1000);
    expect(whole.isWhole).toBe(true);
    expect(whole.found.length).toBeGreaterThan(4);
    expect(await queryUpTo(world.table, ofLine, 3)).toMatchObject({ isWhole: false, found: { length: 4 } });
  });
});
