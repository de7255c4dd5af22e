import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Receipt } from '#shared/payment/receipt.ts';
import { onRefund, receiptsIssued, take, whatDiffers } from '../cashier/cash-steps.ts';
import { aFiled, done } from './steps.ts';
import { startMoneyWorld } from './world.ts';
import type { MoneyWorld } from './world.ts';

let world: MoneyWorld;
beforeAll(async () => {
  world = await startMoneyWorld();
});
afterAll(() => world.close());

it.each([
  ['in its own year names it', '2026-12-21', '2026-12-22', true],
  ['in the next year’s book does not: that number is somebody else’s there', '2026-12-30', '2027-01-02', false],
])('a receipt that another replaces %s', async (_, paidAt, changedAt, isNamed) => {
  world.clock.at = new Date(paidAt).toISOString();
  const dossierId = await aFiled(world, 'thu-khi-nop');
  await done(take(world, dossierId));
  await receiptsIssued(world);
  world.clock.at = new Date(changedAt).toISOString();
  const { refundId } = await done(
    world.call<{ refundId: string }>('proposeRefund', {
      as: 'cashier',
      params: { dossierId, no: '1' },
      body: { dong: 8000, method: 'transfer', note: 'Thu thừa một bản' },
    }),
  );
  await done(onRefund(world, 'leader', refundId, { type: 'approve' }));
  await receiptsIssued(world);

  const own = ((await world.all('receipt')) as unknown as Receipt[]).filter((each) => each.dossierId === dossierId);
  const [old, now] = ['void', 'standing'].map((status) => own.find((each) => each.status === status));
  expect([old?.dong, now?.dong, now?.year]).toEqual([24_000, 16_000, Number(changedAt.slice(0, 4))]);
  expect(old?.void?.replacedBy).toBe(isNamed ? now?.number : undefined);
  expect(now?.replaces).toBe(isNamed ? old?.number : undefined);
  // Whenever it is made, it says when the money came.
  const collected = new Date(paidAt).toISOString();
  expect([old?.at, old?.paidAt, now?.paidAt]).toEqual([collected, collected, collected]);
  expect(now?.at.slice(0, 10)).toBe(changedAt);
  const { serial, number, verification } = now!;
  const asked = { serial, number, verification };
  expect(await done(world.call('checkReceipt', { body: asked }))).toMatchObject({ at: now?.at, paidAt: collected });
  expect(await whatDiffers(world)).toEqual([]);
});
