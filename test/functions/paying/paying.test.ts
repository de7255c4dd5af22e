import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFiled, atDesk, begun, done, viewOf } from './steps.ts';
import { startMoneyWorld } from './world.ts';
import type { MoneyWorld } from './world.ts';

let world: MoneyWorld;
beforeAll(async () => {
  world = await startMoneyWorld();
});
afterAll(() => world.close());

const codeOf = ({ body }: { body: unknown }) => (body as { code?: string }).code;

describe('paying a fee', () => {
  it('before acceptance: accepted only once the provider said that it was paid, with one receipt', async () => {
    const dossierId = await aFiled(world, 'thu-khi-nop');
    expect((await viewOf(world, dossierId)).payments).toMatchObject([{ no: 1, status: 'due', dong: 24_000 }]);
    expect(codeOf(await atDesk(world, 'reception', dossierId, { type: 'accept' }))).toBe('fee-unpaid');

    const { redirect = '', reference } = await done(begun(world, [dossierId]));
    expect(await world.choose(redirect, 'success')).toBe(303);
    const { payments, dossier, events } = await viewOf(world, dossierId);
    expect(payments).toMatchObject([{ status: 'paid', way: 'vnpay', reference }]);
    expect(dossier.status).toBe('submitted');
    expect(events.map(({ action }) => action)).toEqual(['open', 'submit', 'confirm-payment']);

    await world.later(2);
    const { payments: after } = await viewOf(world, dossierId);
    expect(after[0]?.receipt).toMatchObject({ serial: '01BLP0-001/26E', year: 2026 });
    expect((await atDesk(world, 'reception', dossierId, { type: 'accept' })).status).toBe(200);
  });

  it('before submission: it counts as submitted, and its intake clock begins, when it is paid', async () => {
    const dossierId = await aFiled(world, 'thu-truoc', 2);
    const unpaid = await viewOf(world, dossierId);
    expect(unpaid.dossier).toMatchObject({ status: 'payment-before-acceptance' });
    expect(unpaid.dossier.due).toBeUndefined();
    const { redirect = '' } = await done(begun(world, [dossierId]));
    await world.choose(redirect, 'success');
    const { dossier } = await viewOf(world, dossierId);
    expect(dossier.status).toBe('submitted');
    expect(dossier.due?.at).toBeDefined();
  });

  it('heals a lost callback within five minutes, by asking', async () => {
    const dossierId = await aFiled(world, 'thu-khi-nop');
    const { redirect = '' } = await done(begun(world, [dossierId]));
    await world.choose(redirect, 'silence');
    await world.later(4);
    expect((await viewOf(world, dossierId)).payments[0]?.status).toBe('pending');
    await world.later(1);
    expect((await viewOf(world, dossierId)).payments[0]?.status).toBe('paid');
  });

  it('owes back what comes for a dossier that was withdrawn', async () => {
    const dossierId = await aFiled(world, 'thu-khi-nop');
    const { redirect = '' } = await done(begun(world, [dossierId]));
    const params = { dossierId };
    await done(world.call('actOnDossier', { as: 'citizen', params, body: { type: 'withdraw', version: 2 } }));
    await world.choose(redirect, 'success');
    const refunds = (await world.all('refund')).filter((refund) => refund.dossierId === dossierId);
    expect(refunds).toMatchObject([{ status: 'due', dong: 24_000, reason: 'not-owed-any-more' }]);
  });
});
