import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Receipt } from '#shared/payment/receipt.ts';
import { aFiled, done, viewOf } from '../paying/steps.ts';
import { startMoneyWorld } from '../paying/world.ts';
import type { MoneyWorld } from '../paying/world.ts';
import { codeOf, dayOf, receiptsIssued, take, whatDiffers } from './cash-steps.ts';

let world: MoneyWorld;
beforeAll(async () => {
  world = await startMoneyWorld();
});
afterAll(() => world.close());

const aReceipted = async () => {
  const dossierId = await aFiled(world, 'thu-khi-nop');
  await done(take(world, dossierId));
  await receiptsIssued(world);
  const { receipt } = (await viewOf(world, dossierId)).payments[0]!;
  return { dossierId, receipt: receipt! };
};
const voided = (
  receipt: { serial: string; year: number; number: number },
  { as = 'cashier', key = randomUUID() } = {},
) =>
  world.call<{ number: number }>('voidReceipt', {
    as,
    key,
    params: { year: String(receipt.year), number: String(receipt.number) },
    body: { serial: receipt.serial, reason: 'Sai tên người nộp' },
  });

describe('a receipt with a mistake', () => {
  it('is void with its reason, and the next number stands in its place with the same content', async () => {
    const { dossierId, receipt } = await aReceipted();
    world.clock.at = '2026-11-23T06:00:00.000Z';
    const { number } = await done(voided(receipt));
    expect(number).toBeGreaterThan(receipt.number);
    expect((await viewOf(world, dossierId)).payments[0]?.receipt).toMatchObject({ number });
    const receipts = (await world.all('receipt')) as unknown as Receipt[];
    const [old, now] = [receipt.number, number].map((each) => receipts.find((one) => one.number === each));
    expect(old).toMatchObject({ status: 'void', void: { reason: 'Sai tên người nộp', replacedBy: number } });
    expect(now).toMatchObject({ status: 'standing', replaces: receipt.number, dong: 24_000, lines: old?.lines });
    expect([now?.paidAt, now?.at]).toEqual([old?.at, '2026-11-23T06:00:00.000Z']);
    expect(now?.verification).not.toBe(old?.verification);
    expect(codeOf(await voided(receipt))).toBe('not-allowed-now');
    const { receipts: sums, rows } = await dayOf(world);
    expect(sums).toEqual({ standing: { count: 1, dong: 24_000 }, void: { count: 1, dong: 24_000 } });
    expect(rows.map(({ status }) => status)).toEqual(['standing', 'void']);
    expect(await whatDiffers(world)).toEqual([]);
  });

  it('is replaced once, however often it is asked for, while other numbers are given', async () => {
    const { receipt } = await aReceipted();
    const others = [await aFiled(world, 'thu-khi-nop'), await aFiled(world, 'thu-khi-nop')];
    for (const dossierId of others) await done(take(world, dossierId));
    const key = randomUUID();
    const [first, second] = await Promise.all([
      voided(receipt, { key }),
      voided(receipt, { key }),
      receiptsIssued(world),
    ]);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.body).toEqual(first.body);
    await receiptsIssued(world);
    expect(await whatDiffers(world)).toEqual([]);
  });

  it('of another unit, or that never was, is not found', async () => {
    const { receipt } = await aReceipted();
    expect(codeOf(await voided(receipt, { as: 'cashier-b' }))).toBe('not-found');
    expect(codeOf(await voided({ ...receipt, number: 99_999 }))).toBe('not-found');
    expect(codeOf(await voided({ ...receipt, number: 0.5 }))).toBe('not-found');
    expect(codeOf(await voided(receipt, { as: 'reception' }))).toBe('wrong-role');
  });
});
