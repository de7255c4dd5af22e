import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AttemptView } from '#shared/api/payment-views.ts';
import { told } from './ipn.ts';
import { aFiled, begun, done, supplemented, viewOf } from './steps.ts';
import { startMoneyWorld } from './world.ts';
import type { MoneyWorld } from './world.ts';

let world: MoneyWorld;
beforeAll(async () => {
  world = await startMoneyWorld();
});
afterAll(() => world.close());

/** What anybody reads who holds the reference, and has no other page of it. */
const followed = (reference: string) => done(world.call<AttemptView>('followPayment', { params: { reference } }));

const anAttempt = async () => {
  const dossierId = await aFiled(world, 'thu-khi-nop');
  const { reference, redirect = '' } = await done(begun(world, [dossierId]));
  return { dossierId, reference, redirect };
};

describe('whoever paid is told how much of it goes back', () => {
  it('nothing, where it paid what it was for', async () => {
    const { reference, redirect } = await anAttempt();
    await world.choose(redirect, 'success');
    const view = await followed(reference);
    expect(view).toMatchObject({ status: 'paid', dong: 24_000 });
    expect(view).not.toHaveProperty('goesBack');
  });

  it('all, where the fee was asked for anew at another amount meanwhile', async () => {
    const { dossierId, reference, redirect } = await anAttempt();
    await supplemented(world, dossierId, 4);
    await world.choose(redirect, 'success');
    expect(await followed(reference)).toMatchObject({ status: 'paid', goesBack: { came: 24_000, dong: 24_000 } });
    expect((await viewOf(world, dossierId)).payments).toMatchObject([{ no: 2, status: 'due', dong: 32_000 }]);
  });

  it('all of the second, where two attempts were both paid', async () => {
    const { dossierId, reference, redirect } = await anAttempt();
    const second = await done(begun(world, [dossierId]));
    await world.choose(redirect, 'success');
    await world.choose(second.redirect ?? '', 'success');
    expect(await followed(reference)).not.toHaveProperty('goesBack');
    expect((await followed(second.reference)).goesBack).toEqual({ came: 24_000, dong: 24_000 });
  });

  it('all, where the dossier was withdrawn before the money came', async () => {
    const { dossierId, reference, redirect } = await anAttempt();
    const body = { type: 'withdraw', version: 2 };
    await done(world.call('actOnDossier', { as: 'citizen', params: { dossierId }, body }));
    await world.choose(redirect, 'success');
    expect((await followed(reference)).goesBack).toEqual({ came: 24_000, dong: 24_000 });
  });

  it('all, where less came than was asked for and a leader says that it did', async () => {
    const { dossierId, reference } = await anAttempt();
    await world.later(30);
    expect(await told(world, reference, 20_000)).toBe('04');
    const body = { verdict: 'paid', evidence: 'VNPay xác nhận 20.000 đ' };
    await done(world.call('settleAttempt', { as: 'leader', params: { reference }, body }));
    expect(await followed(reference)).toMatchObject({ status: 'failed', goesBack: { came: 20_000, dong: 20_000 } });
    expect((await viewOf(world, dossierId)).refunds).toMatchObject([{ dong: 20_000, reason: 'underpaid' }]);
  });
});
