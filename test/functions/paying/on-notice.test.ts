import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, take } from '../cashier/cash-steps.ts';
import { aFiled, atDesk, done, viewOf } from './steps.ts';
import { startMoneyWorld } from './world.ts';
import type { MoneyWorld } from './world.ts';

let world: MoneyWorld;
beforeAll(async () => {
  world = await startMoneyWorld();
});
afterAll(() => world.close());

const handing = { type: 'return-result', to: 'Lò Thị Hoa', method: 'counter' };
const desk = (as: string, dossierId: string, body: Record<string, unknown>) => atDesk(world, as, dossierId, body);
const claimed = async (): Promise<string> => {
  const dossierId = await aFiled(world, 'thu-khi-xu-ly');
  await done(desk('reception', dossierId, { type: 'accept' }));
  await done(desk('processor', dossierId, { type: 'claim' }));
  expect((await viewOf(world, dossierId)).payments).toEqual([]);
  return dossierId;
};

describe('a fee that is asked for while a dossier is processed', () => {
  it('falls due with the result where nobody asked for it, which is not handed over before', async () => {
    const dossierId = await claimed();
    await done(desk('leader', dossierId, { type: 'resolve' }));
    expect((await viewOf(world, dossierId)).payments).toMatchObject([{ status: 'due', dong: 24_000 }]);
    expect(codeOf(await desk('reception', dossierId, handing))).toBe('fee-unpaid');
    await done(take(world, dossierId));
    await done(desk('reception', dossierId, handing));
  });

  it('is not asked for again where it was paid on notice', async () => {
    const dossierId = await claimed();
    await done(desk('processor', dossierId, { type: 'request-payment' }));
    await done(take(world, dossierId));
    await done(desk('leader', dossierId, { type: 'resolve' }));
    expect((await viewOf(world, dossierId)).payments).toMatchObject([{ status: 'paid', dong: 24_000 }]);
    await done(desk('reception', dossierId, handing));
  });
});
