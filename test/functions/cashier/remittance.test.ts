import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RemittanceView } from '#shared/api/cash-views.ts';
import { aFiled, done, viewOf } from '../paying/steps.ts';
import { startMoneyWorld } from '../paying/world.ts';
import type { MoneyWorld } from '../paying/world.ts';
import { codeOf, onRefund, receiptsIssued, refundsOf, rulesOf, sendLines, take, whatDiffers } from './cash-steps.ts';

let world: MoneyWorld;
beforeAll(async () => {
  world = await startMoneyWorld();
});
afterAll(() => world.close());

const report = (query: Record<string, string> = {}) =>
  world.call<RemittanceView>('getRemittance', { as: 'leader', query });
const remit = (from: string, to: string, dong: number, as = 'cashier') =>
  world.call('makeRemittance', { as, body: { from, to, dong, document: 'UNC 112' } });
const aPaidAt = async (at: string) => {
  world.clock.at = at;
  const dossierId = await aFiled(world, 'thu-khi-nop');
  await done(take(world, dossierId));
  await receiptsIssued(world);
  return dossierId;
};
const withdraw = async (dossierId: string) => {
  const { dossier } = await viewOf(world, dossierId);
  const body = { type: 'withdraw', version: dossier.version };
  await done(world.call('actOnDossier', { as: 'citizen', params: { dossierId }, body }));
  return (await refundsOf(world)).find(({ about }) => about?.dossierId === dossierId)?.id ?? '';
};

describe('what is remitted to the Treasury', () => {
  it('is a week, by Thursday: what was paid in it and not owed back, by account and kind, each payment once', async () => {
    await aPaidAt('2026-11-23T02:00:00.000Z');
    const back = await aPaidAt('2026-11-29T16:00:00.000Z');
    const kept = await aPaidAt('2026-11-27T02:00:00.000Z');
    await aPaidAt('2026-11-29T17:30:00.000Z');
    // Money that paid nothing is the payer's, not the Treasury's.
    await done(sendLines(world, [{ purpose: 'nham', dong: 500_000 }]));

    world.clock.at = '2026-12-01T02:00:00.000Z';
    const owedBefore = await withdraw(back);
    await receiptsIssued(world);
    const seen = await done(report());
    expect(seen).toMatchObject({ from: '2026-11-23', to: '2026-11-29', dueOn: '2026-12-03', isNext: true, waiting: 0 });
    expect(seen.sums).toEqual([
      { accountId: 'thu-phi', count: 3, phi: 48_000, lePhi: 0, refunded: 24_000, dong: 48_000 },
    ]);
    expect(seen.rows).toHaveLength(2);

    expect(codeOf(await remit('2026-11-23', '2026-11-29', 47_000))).toBe('changed-meanwhile');
    expect(rulesOf(await remit('2026-11-30', '2026-12-06', 24_000))).toEqual(['period-runs']);
    const both = await Promise.all([
      remit('2026-11-23', '2026-11-29', 48_000),
      remit('2026-11-23', '2026-11-29', 48_000, 'cashier-2'),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(await done(report({ from: '2026-11-23', to: '2026-11-29' }))).toMatchObject({
      isNext: false,
      remitted: { document: 'UNC 112', dong: 48_000 },
    });
    expect(await done(report())).toMatchObject({ from: '2026-11-30', to: '2026-12-06', dong: 24_000, isOver: false });

    // What was taken off goes back as it came; what was remitted only by the Treasury.
    expect(rulesOf(await onRefund(world, 'cashier', owedBefore, { type: 'ask', method: 'treasury' }))).toEqual([
      'not-remitted',
    ]);
    await done(onRefund(world, 'cashier', owedBefore, { type: 'ask', method: 'counter' }));
    world.clock.at = '2026-12-02T02:00:00.000Z';
    const owedAfter = await withdraw(kept);
    const byCounter = await onRefund(world, 'cashier', owedAfter, { type: 'ask', method: 'counter' });
    expect(rulesOf(byCounter)).toEqual(['treasury-only']);
    await done(onRefund(world, 'cashier', owedAfter, { type: 'ask', method: 'treasury' }));
    const shown = new Map((await refundsOf(world)).map(({ id, isRemitted }) => [id, isRemitted]));
    expect([shown.get(owedBefore), shown.get(owedAfter)]).toEqual([false, true]);
    expect(await done(report({ from: '2026-11-23', to: '2026-11-29' }))).toMatchObject({ dong: 48_000 });
  });

  it('follows the week before, and is not made while a receipt is missing', async () => {
    world.clock.at = '2026-12-08T02:00:00.000Z';
    expect(rulesOf(await remit('2026-11-29', '2026-12-06', 24_000))).toEqual(['not-next-period']);
    expect(rulesOf(await remit('2026-12-01', '2026-12-06', 24_000))).toEqual(['not-next-period']);
    expect(rulesOf(await remit('2026-11-30', '2027-12-06', 24_000))).toEqual(['period-runs']);
    world.clock.at = '2026-12-06T02:00:00.000Z';
    const dossierId = await aFiled(world, 'thu-khi-nop');
    await done(take(world, dossierId));
    world.clock.at = '2026-12-08T02:00:00.000Z';
    expect((await done(report())).waiting).toBe(1);
    expect(rulesOf(await remit('2026-11-30', '2026-12-06', 48_000))).toEqual(['receipts-missing']);
    await receiptsIssued(world);
    await done(remit('2026-11-30', '2026-12-06', 48_000));
    expect(codeOf(await world.call('getRemittance', { as: 'reception', query: {} }))).toBe('wrong-role');
  });

  it('knows what it took off, though a refund’s moment lies before its own, or after', async () => {
    // A refund whose request came before that of the remittance is written after its sums, and one that came later before them.
    const [late, early] = [await aPaidAt('2026-12-09T02:00:00.000Z'), await aPaidAt('2026-12-09T03:00:00.000Z')];
    world.clock.at = '2026-12-14T02:00:00.500Z';
    const takenOff = await withdraw(early);
    await receiptsIssued(world);
    world.clock.at = '2026-12-14T02:00:00.100Z';
    await done(remit('2026-12-07', '2026-12-13', 24_000));
    world.clock.at = '2026-12-14T02:00:00.000Z';
    const owed = await withdraw(late);
    world.clock.at = '2026-12-14T02:10:00.000Z';
    expect(rulesOf(await onRefund(world, 'cashier', owed, { type: 'ask', method: 'counter' }))).toEqual([
      'treasury-only',
    ]);
    await done(onRefund(world, 'cashier', takenOff, { type: 'ask', method: 'counter' }));
  });

  it('and a refund that is approved at the same moment never both have the money', async () => {
    for (const monday of [14, 21, 28]) {
      const dossierId = await aPaidAt(`2026-12-${monday + 1}T02:00:00.000Z`);
      world.clock.at = new Date(Date.parse(`2026-12-${monday}T02:00:00.000Z`) + 8 * 24 * 3_600_000).toISOString();
      const { refundId } = await done(
        world.call<{ refundId: string }>('proposeRefund', {
          as: 'cashier',
          params: { dossierId, no: '1' },
          body: { dong: 8000, method: 'transfer', note: 'Thu thừa một bản' },
        }),
      );
      const { from, to } = await done(report());
      const [remitted, approved] = await Promise.all([
        remit(from, to, 24_000),
        onRefund(world, 'leader', refundId, { type: 'approve' }),
      ]);
      expect([remitted.status, approved.status].filter((status) => status === 200)).toHaveLength(1);
      await receiptsIssued(world);
      if (remitted.status !== 200) await done(remit(from, to, 16_000));
    }
    expect(await whatDiffers(world)).toEqual([]);
  });
});
