import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RemittanceView } from '#shared/api/cash-views.ts';
import { aFiled, done } from '../paying/steps.ts';
import { startMoneyWorld } from '../paying/world.ts';
import type { MoneyWorld } from '../paying/world.ts';
import { receiptsIssued, rulesOf, take, violationsOf } from './cash-steps.ts';

let world: MoneyWorld;
beforeAll(async () => {
  world = await startMoneyWorld();
});
afterAll(() => world.close());

const report = (query: Record<string, string> = {}) =>
  done(world.call<RemittanceView>('getRemittance', { as: 'leader', query }));
const remit = (from: string, to: string, dong: number) =>
  world.call('makeRemittance', { as: 'cashier', body: { from, to, dong, document: 'UNC 1' } });
const aPaidAt = async (at: string) => {
  world.clock.at = at;
  await done(take(world, await aFiled(world, 'thu-khi-nop')));
  await receiptsIssued(world);
};

describe('the first period that is remitted', () => {
  it('is where nothing came yet the last week that is over', async () => {
    world.clock.at = '2026-11-02T01:00:00.000Z';
    expect(await report()).toMatchObject({ from: '2026-10-26', to: '2026-11-01', isNext: true, sums: [] });
  });

  it('begins with the first money, and no later one leaves that out', async () => {
    await aPaidAt('2026-11-03T02:00:00.000Z');
    await aPaidAt('2026-11-18T02:00:00.000Z');
    world.clock.at = '2026-11-25T02:00:00.000Z';
    const first = { from: '2026-11-02', to: '2026-11-08', isNext: true, isOver: true, dong: 24_000 };
    expect(await report()).toMatchObject(first);
    expect((await report({ from: '2026-11-16', to: '2026-11-22' })).isNext).toBe(false);
    const late = await remit('2026-11-16', '2026-11-22', 24_000);
    expect([late.status, rulesOf(late)]).toEqual([422, ['money-before']]);
    expect(violationsOf(late)).toMatchObject([{ path: 'from', message: { vi: expect.stringContaining('3/11/2026') } }]);
    expect(rulesOf(await remit('2026-11-04', '2026-11-08', 0))).toEqual(['money-before']);

    // Long after, the nights still tell of the first day; one of a day without money spares asking for it.
    for (const night of ['2026-11-03', '2026-11-04'])
      await world.consume('money-night', { time: `${night}T18:05:00.000Z` });
    world.clock.at = '2027-02-10T02:00:00.000Z';
    expect(await report()).toMatchObject(first);
    await done(remit('2026-11-02', '2026-11-08', 24_000));
    await done(remit('2026-11-09', '2026-11-15', 0));
    expect(await report()).toMatchObject({ from: '2026-11-16', to: '2026-11-22', isNext: true, dong: 24_000 });
  });
});
