import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BegunPayment, PayLinkView } from '#shared/api/payment-views.ts';
import { codeOf, receiptsIssued, sendLines, take } from '../cashier/cash-steps.ts';
import { aFiled, done, supplemented } from './steps.ts';
import { startMoneyWorld } from './world.ts';
import type { MoneyWorld } from './world.ts';

let world: MoneyWorld;
beforeAll(async () => {
  world = await startMoneyWorld();
});
afterAll(() => world.close());

const day = 24 * 60;

const aLink = async () => {
  const dossierId = await aFiled(world, 'thu-khi-nop');
  const { url } = await done(
    world.call<{ url: string }>('linkPayment', { as: 'citizen', params: { dossierId, no: '1' } }),
  );
  return { dossierId, token: url.split('#')[1] ?? '' };
};
const opened = (token: string) => world.call<PayLinkView>('getPayLink', { params: { token } });
const paying = (token: string) =>
  world.call<BegunPayment>('payByLink', { params: { token }, body: { way: 'vietqr', locale: 'vi' } });

it('a link that expired while a transfer by it is on its way does not say that no money was taken, nor begins another', async () => {
  const { token } = await aLink();
  const { reference } = await done(paying(token));
  await world.later(8 * day);
  const late = await opened(token);
  expect(codeOf(late)).toBe('link-expired');
  expect(codeOf(await paying(token))).toBe('link-expired');
  expect(late.text).not.toMatch(/Chưa có khoản tiền nào bị trừ|No money was taken/);
  expect(late.text).toContain('đừng nộp lại');

  // The statement tells of it: from now on the same link says so.
  await done(sendLines(world, [{ purpose: reference }]));
  expect(await done(opened(token))).toMatchObject({ status: 'paid' });
  expect(codeOf(await paying(token))).toBe('fee-already-paid');
});

it('says that its fee was paid, also after it expired', async () => {
  const { dossierId, token } = await aLink();
  await done(take(world, dossierId));
  await receiptsIssued(world);
  await world.later(8 * day);
  expect(await done(opened(token))).toMatchObject({ status: 'paid', dong: 24_000 });
});

it('says that the fee is asked for anew where it is, and that it is no longer due only where it is not', async () => {
  const { dossierId, token } = await aLink();
  await supplemented(world, dossierId, 4);
  expect(await done(opened(token))).toMatchObject({ status: 'cancelled', isAskedAnew: true });
  expect(codeOf(await paying(token))).toBe('no-payable-fee');
  await world.later(8 * day);
  expect(await done(opened(token))).toMatchObject({ status: 'cancelled', isAskedAnew: true });

  const other = await aLink();
  const body = { type: 'withdraw', version: 2 };
  await done(world.call('actOnDossier', { as: 'citizen', params: { dossierId: other.dossierId }, body }));
  const ended = await done(opened(other.token));
  expect(ended).toMatchObject({ status: 'cancelled' });
  expect(ended).not.toHaveProperty('isAskedAnew');
});

it('that nobody ever gave is refused', async () => {
  expect(codeOf(await opened('AAAAAAAAAAAAAAAAAAAAAAAA'))).toBe('link-expired');
});
