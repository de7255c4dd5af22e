import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DoubtfulAttempt, OpenLine } from '#shared/api/cash-views.ts';
import { aFiled, begun, done, viewOf } from '../paying/steps.ts';
import { signedQuery } from '#infra/local/payment-sandbox/signature.ts';
import { sandboxSecretOf, startMoneyWorld } from '../paying/world.ts';
import type { MoneyWorld } from '../paying/world.ts';
import {
  aTransfer,
  codeOf,
  receiptsIssued,
  refundsOf,
  rulesOf,
  sendLines,
  take,
  whatDiffers,
  toldOfAll,
} from './cash-steps.ts';

let world: MoneyWorld;
beforeAll(async () => {
  world = await startMoneyWorld();
});
afterAll(() => world.close());

const unmatched = (as = 'cashier') =>
  done(world.call<{ lines: OpenLine[]; attempts: DoubtfulAttempt[] }>('listUnmatched', { as }));
const settle = (lineId: string, body: Record<string, unknown>, as = 'cashier', key?: string) =>
  world.call<{ reference: string; dong: number; refundId?: string }>('settleLine', {
    as,
    params: { lineId },
    body,
    ...(key !== undefined && { key }),
  });
const lineOf = async (purpose: string) => {
  const { lines } = await unmatched();
  const line = lines.find((each) => each.purpose === purpose);
  if (!line) throw new Error(`${purpose} is not listed`);
  return line;
};
const codeOfDossier = async (dossierId: string) => (await viewOf(world, dossierId)).dossier.temporaryCode ?? '';

describe('a line of a statement that a person settles', () => {
  it('pays the fee of the dossier they name, of just that amount, once', async () => {
    const dossierId = await aFiled(world, 'thu-khi-nop');
    const code = await codeOfDossier(dossierId);
    await done(sendLines(world, [{ purpose: 'Lo Thi Hoa nop phi' }, { purpose: 'Mot phan', dong: 10_000 }]));
    const { id, message } = await lineOf('Lo Thi Hoa nop phi');
    expect(message.vi).toContain('không có mã');
    const part = await lineOf('Mot phan');
    expect(rulesOf(await settle(part.id, { to: 'payment', code }))).toEqual(['other-amount']);
    expect(rulesOf(await settle(id, { to: 'payment', code: 'H52.1-261123-9999' }))).toEqual(['no-such-dossier']);
    expect(codeOf(await settle(id, { to: 'payment', code }, 'cashier-b'))).toBe('not-found');

    const both = await Promise.all([
      settle(id, { to: 'payment', code: ` ${code.toLowerCase()} ` }, 'cashier', 'k1'),
      settle(id, { to: 'payment', code: ` ${code.toLowerCase()} ` }, 'cashier', 'k1'),
      settle(id, { to: 'refund', note: 'tra lai' }, 'leader'),
    ]);
    const settled = both.filter(({ status }) => status === 200).map(({ body }) => body);
    expect(new Set(settled.map(({ reference }) => reference)).size).toBe(1);
    expect(codeOf(await settle(id, { to: 'refund', note: 'tra lai' }))).toBe('settled-already');
    expect((await unmatched()).lines.map((line) => line.id)).not.toContain(id);
    await receiptsIssued(world);
    expect(await whatDiffers(world)).toEqual([]);
  });

  it('pays a fee of less than it brought, and what is beyond goes back', async () => {
    const dossierId = await aFiled(world, 'thu-khi-nop');
    await done(sendLines(world, [{ purpose: 'Nop thua khong ma', dong: 31_000 }]));
    const { id } = await lineOf('Nop thua khong ma');
    const settled = await done(settle(id, { to: 'payment', code: await codeOfDossier(dossierId) }));
    expect(settled.dong).toBe(24_000);
    const { payments, refunds } = await viewOf(world, dossierId);
    expect(payments).toMatchObject([{ status: 'paid', way: 'vietqr' }]);
    expect(refunds).toMatchObject([{ id: settled.refundId, status: 'due', reason: 'overpaid', dong: 7000 }]);
    await receiptsIssued(world);
    expect(await whatDiffers(world)).toEqual([]);
  });

  it('and names two requests pays one of these, or another’s fee by a leader’s word alone', async () => {
    const [one, two, third] = [await aTransfer(world), await aTransfer(world), await aFiled(world, 'thu-khi-nop')];
    const purposes = ['nop ca hai', 'nop them'].map((words) => `${words} ${one.reference} ${two.reference}`);
    await done(
      sendLines(
        world,
        purposes.map((purpose) => ({ purpose })),
      ),
    );
    const [first, second] = [await lineOf(purposes[0]!), await lineOf(purposes[1]!)];
    const code = await codeOfDossier(third);
    const refused = await settle(first.id, { to: 'payment', code });
    expect([refused.status, codeOf(refused)]).toEqual([403, 'wrong-role']);
    const paid = await done(settle(first.id, { to: 'payment', code: await codeOfDossier(one.dossierId) }));
    expect(paid.dong).toBe(24_000);
    expect((await settle(second.id, { to: 'payment', code }, 'leader')).status).toBe(200);
    await receiptsIssued(world);
    expect(await whatDiffers(world, await toldOfAll(world))).toEqual([]);
  });

  it('goes back to whoever sent it: with the request it names, or on its own', async () => {
    const { dossierId, reference } = await aTransfer(world);
    await done(sendLines(world, [{ purpose: reference }, { purpose: `lai ${reference}`, at: '2026-11-22' }]));
    await done(sendLines(world, [{ purpose: 'Nham tai khoan', dong: 700_000 }]));
    const twice = await done(settle((await lineOf(`lai ${reference}`)).id, { to: 'refund', note: 'Nộp hai lần' }));
    expect(twice).toMatchObject({ reference, dong: 24_000 });
    const stray = await done(settle((await lineOf('Nham tai khoan')).id, { to: 'refund', note: 'Chuyển nhầm' }));
    const refunds = await refundsOf(world);
    const about = (refundId: string | undefined) => refunds.find(({ id }) => id === refundId);
    expect(about(twice.refundId)).toMatchObject({ status: 'due', reason: 'paid-twice', about: { dossierId, no: 1 } });
    expect(about(stray.refundId)).toMatchObject({ status: 'due', reason: 'not-matched', dong: 700_000 });
    expect(about(stray.refundId)?.about).toBeUndefined();
    await receiptsIssued(world);
    expect(await whatDiffers(world)).toEqual([]);
  });

  it('cannot pay what was paid at the counter meanwhile', async () => {
    const { dossierId } = await aTransfer(world);
    await done(sendLines(world, [{ purpose: 'khong ma', at: '2026-11-21' }]));
    await done(take(world, dossierId));
    const { id } = await lineOf('khong ma');
    expect(codeOf(await settle(id, { to: 'payment', code: await codeOfDossier(dossierId) }))).toBe('fee-already-paid');
    expect((await lineOf('khong ma')).id).toBe(id);
  });
});

describe('an attempt in doubt', () => {
  const doubted = async () => {
    const dossierId = await aFiled(world, 'thu-khi-nop');
    const { redirect = '', reference } = await done(begun(world, [dossierId]));
    await world.choose(redirect, 'fraud');
    return { dossierId, reference };
  };
  const verdict = (reference: string, body: Record<string, unknown>, as = 'leader') =>
    world.call('settleAttempt', { as, params: { reference }, body: { evidence: 'VNPay xác nhận', ...body } });

  it('is decided by a leader alone, by evidence: paid takes the money in, once', async () => {
    const { dossierId, reference } = await doubted();
    expect((await unmatched()).attempts).toMatchObject([{ reference, dong: 24_000, about: [{ dossierId, no: 1 }] }]);
    expect(codeOf(await verdict(reference, { verdict: 'paid' }, 'cashier'))).toBe('wrong-role');
    expect((await verdict(reference, { verdict: 'paid', evidence: '' })).status).toBe(422);
    await done(verdict(reference, { verdict: 'paid' }));
    expect((await viewOf(world, dossierId)).payments[0]?.status).toBe('paid');
    expect(codeOf(await verdict(reference, { verdict: 'not-paid' }))).toBe('settled-already');
    expect((await unmatched()).attempts).toEqual([]);
    const [attempt] = (await world.all('attempt')).filter((each) => each.reference === reference);
    expect(attempt).toMatchObject({ decided: { by: 'leader', evidence: 'VNPay xác nhận' } });
    // What the provider says of it later brings nothing again.
    await world.later(10);
    expect((await world.all('money')).filter((money) => money.reference === reference)).toHaveLength(1);
    expect(await whatDiffers(world, [(await world.transaction(reference))!])).toEqual([]);
  });

  it.each([
    ['more than was asked pays the fee, and what is beyond goes back', 30_000, 'paid', 'overpaid', 6000],
    ['less than was asked pays nothing and goes back whole', 20_000, 'failed', 'underpaid', 20_000],
  ])('keeps the amount that came: %s', async (_, took, status, reason, dong) => {
    const dossierId = await aFiled(world, 'thu-khi-nop');
    const { redirect = '', reference } = await done(begun(world, [dossierId]));
    await world.control('/control/plan', { reference, took });
    await world.choose(redirect, 'silence');
    await world.later(6);
    expect((await unmatched()).attempts).toMatchObject([{ reference, dong: 24_000, came: took }]);
    expect(await whatDiffers(world, await toldOfAll(world))).toEqual([]);
    await done(verdict(reference, { verdict: 'paid' }));
    const { payments, refunds } = await viewOf(world, dossierId);
    expect(payments).toMatchObject([{ status }]);
    expect(refunds).toMatchObject([{ status: 'due', reason, dong }]);
    await receiptsIssued(world);
    expect(await whatDiffers(world, await toldOfAll(world))).toEqual([]);
  });

  it('is in doubt again where the provider tells of another amount after it had ended', async () => {
    const dossierId = await aFiled(world, 'thu-khi-nop');
    const { redirect = '', reference } = await done(begun(world, [dossierId]));
    await world.choose(redirect, 'cancel');
    expect((await viewOf(world, dossierId)).payments[0]?.status).toBe('failed');
    const said = Object.fromEntries(new URLSearchParams((await world.transaction(reference))?.ipns[0]?.query));
    const { vnp_SecureHash: _, ...told } = said;
    const codes = { vnp_ResponseCode: '00', vnp_TransactionStatus: '00' };
    const signed = signedQuery(sandboxSecretOf('DEMOTMN1'), { ...told, ...codes, vnp_Amount: '1000000' });
    const { body } = await world.callback(Object.fromEntries(new URLSearchParams(signed)));
    expect(JSON.parse(body)).toMatchObject({ RspCode: '04' });
    expect((await unmatched()).attempts).toMatchObject([{ reference, came: 10_000 }]);
    await done(verdict(reference, { verdict: 'not-paid' }));
  });

  it.each(['paid', 'not-paid'])(
    'stays decided as %s, however often its provider repeats the same word',
    async (said) => {
      const dossierId = await aFiled(world, 'thu-khi-nop');
      const { redirect = '', reference } = await done(begun(world, [dossierId]));
      await world.control('/control/plan', { reference, took: 1000 });
      await world.choose(redirect, 'close');
      await world.later(6);
      expect((await unmatched()).attempts).toMatchObject([{ reference, came: 1000 }]);
      await done(verdict(reference, { verdict: said }));
      const asked = (await world.transaction(reference))?.ipns[0]?.attempts.length ?? 0;
      await world.later(180);
      expect((await world.transaction(reference))?.ipns[0]?.attempts.length).toBeGreaterThan(asked);
      expect((await unmatched()).attempts).toEqual([]);
    },
  );

  it('that brought no money leaves the fee to be paid', async () => {
    const { dossierId, reference } = await doubted();
    await done(verdict(reference, { verdict: 'not-paid' }));
    expect((await viewOf(world, dossierId)).payments[0]?.status).toBe('failed');
    await done(take(world, dossierId));
  });
});
