import { randomUUID } from 'node:crypto';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refundKey } from '#functions/store/keys.ts';
import { aFiled, begun, done, viewOf } from '../paying/steps.ts';
import { startMoneyWorld } from '../paying/world.ts';
import type { MoneyWorld } from '../paying/world.ts';
import {
  codeOf,
  dayOf,
  detailOf,
  onRefund,
  receiptsIssued,
  openLines,
  refundsOf,
  rulesOf,
  sendLines,
  take,
  toldOfAll,
  whatDiffers,
} from './cash-steps.ts';

let world: MoneyWorld;
beforeAll(async () => {
  world = await startMoneyWorld();
});
afterAll(() => world.close());

const propose = (dossierId: string, body: Record<string, unknown>, as = 'cashier', key?: string) =>
  world.call<{ refundId: string }>('proposeRefund', {
    as,
    params: { dossierId, no: '1' },
    body: { dong: 8000, method: 'transfer', note: 'Thu thừa một bản', ...body },
    ...(key !== undefined && { key }),
  });
const aPaid = async () => {
  const dossierId = await aFiled(world, 'thu-khi-nop');
  await done(take(world, dossierId));
  return dossierId;
};
const paidOnline = async () => {
  const dossierId = await aFiled(world, 'thu-khi-nop');
  const { redirect = '', reference } = await done(begun(world, [dossierId]));
  await world.choose(redirect, 'success');
  return { dossierId, reference };
};
const statusOf = async (refundId: string): Promise<string | undefined> =>
  (await world.all('refund')).find(({ id }) => id === refundId)?.status as string | undefined;
const refundedOf = async (dossierId: string) =>
  (await world.all('payment')).find((payment) => payment.dossierId === dossierId)?.refunded;
const withdraw = async (dossierId: string) => {
  const { dossier } = await viewOf(world, dossierId);
  const body = { type: 'withdraw', version: dossier.version };
  await done(world.call('actOnDossier', { as: 'citizen', params: { dossierId }, body }));
};

describe('a refund that is proposed', () => {
  it('moves nothing before a second person approved it; then the receipt stands for what is left', async () => {
    const dossierId = await aPaid();
    await receiptsIssued(world);
    const { refundId } = await done(propose(dossierId, {}));
    expect((await viewOf(world, dossierId)).payments).toMatchObject([{ owedBack: 0 }]);
    expect(codeOf(await onRefund(world, 'cashier', refundId, { type: 'approve' }))).toBe('own-work');
    expect(codeOf(await onRefund(world, 'cashier', refundId, { type: 'reject', reason: 'x' }))).toBe('own-work');
    expect(codeOf(await onRefund(world, 'cashier-b', refundId, { type: 'approve' }))).toBe('not-found');
    expect((await done(onRefund(world, 'cashier-2', refundId, { type: 'approve' }))).status).toBe('approved');
    expect((await viewOf(world, dossierId)).payments).toMatchObject([{ status: 'paid', owedBack: 8000 }]);
    expect(await whatDiffers(world)).toEqual([]);
    await done(onRefund(world, 'cashier', refundId, { type: 'finish', document: 'UNC 12' }));
    expect((await refundsOf(world)).map(({ id }) => id)).not.toContain(refundId);
    const again = await onRefund(world, 'cashier', refundId, { type: 'finish', document: 'UNC 12' });
    expect(codeOf(again)).toBe('refund-moved-on');
    expect(detailOf(again)?.vi).toContain('đã hoàn trả xong');
    await receiptsIssued(world);
    expect(await whatDiffers(world)).toEqual([]);
  });

  it('above what was paid and not owed back is refused, also when two were proposed', async () => {
    const dossierId = await aPaid();
    expect(codeOf(await propose(dossierId, { dong: 24_001 }))).toBe('refund-above-paid');
    const first = await done(propose(dossierId, { dong: 16_000 }));
    const second = await done(propose(dossierId, { dong: 16_000 }));
    await done(onRefund(world, 'leader', first.refundId, { type: 'approve' }));
    expect(codeOf(await onRefund(world, 'leader', second.refundId, { type: 'approve' }))).toBe('refund-above-paid');
    expect(codeOf(await propose(dossierId, { dong: 8001 }))).toBe('refund-above-paid');
    await done(onRefund(world, 'leader', second.refundId, { type: 'reject', reason: 'Đã đề nghị' }));
    await done(onRefund(world, 'cashier', first.refundId, { type: 'finish', document: 'UNC 13' }));
    await receiptsIssued(world);
    expect(await whatDiffers(world)).toEqual([]);
  });

  it('is one, however often it is asked for; of what was never paid it is none', async () => {
    const dossierId = await aPaid();
    const key = randomUUID();
    const both = await Promise.all([propose(dossierId, {}, 'cashier', key), propose(dossierId, {}, 'cashier', key)]);
    expect(both[0].body).toEqual(both[1].body);
    expect((await refundsOf(world)).filter(({ about }) => about?.dossierId === dossierId)).toHaveLength(1);
    expect(codeOf(await propose(await aFiled(world, 'thu-khi-nop'), {}))).toBe('no-payable-fee');
    expect(codeOf(await propose(dossierId, {}, 'leader'))).toBe('wrong-role');
  });

  it('approved by two people at once owes its money back once', async () => {
    const dossierId = await aPaid();
    const { refundId } = await done(propose(dossierId, { dong: 24_000 }));
    const both = await Promise.all(
      ['leader', 'cashier-2'].map((as) => onRefund(world, as, refundId, { type: 'approve' })),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await viewOf(world, dossierId)).payments).toMatchObject([{ status: 'refund-due', owedBack: 24_000 }]);
  });
});

describe('a refund that is owed', () => {
  it('goes back through the provider once a second person approved it', async () => {
    const { dossierId, reference } = await paidOnline();
    await withdraw(dossierId);
    const owed = (await refundsOf(world)).find((refund) => refund.reference === reference);
    const refundId = owed?.id ?? '';
    expect(owed).toMatchObject({ status: 'due', reason: 'ended', dong: 24_000 });
    expect(codeOf(await onRefund(world, 'leader', refundId, { type: 'ask', method: 'provider' }))).toBe('wrong-role');
    await done(onRefund(world, 'cashier', refundId, { type: 'ask', method: 'provider' }));
    expect((await refundsOf(world)).find(({ id }) => id === refundId)).toMatchObject({ status: 'asked', isOwn: true });
    expect(codeOf(await onRefund(world, 'cashier', refundId, { type: 'approve' }))).toBe('own-work');
    await done(onRefund(world, 'leader', refundId, { type: 'approve' }));
    expect(await statusOf(refundId)).toBe('done');
    expect((await world.transaction(reference))?.refunded).toBe(24_000);
    expect((await viewOf(world, dossierId)).payments).toMatchObject([{ status: 'refunded' }]);
    await receiptsIssued(world);
    expect(await whatDiffers(world, [(await world.transaction(reference))!])).toEqual([]);
  });

  it('at the counter leaves the book of the day, and never one that is closed', async () => {
    const dossierId = await aPaid();
    await withdraw(dossierId);
    const refundId = (await refundsOf(world)).find(({ about }) => about?.dossierId === dossierId)?.id ?? '';
    const wrong = await onRefund(world, 'cashier', refundId, { type: 'ask', method: 'provider' });
    expect(rulesOf(wrong)).toEqual(['not-by-provider']);
    await done(onRefund(world, 'cashier', refundId, { type: 'ask', method: 'counter' }));
    await done(onRefund(world, 'leader', refundId, { type: 'approve' }));
    const before = await dayOf(world);
    await done(onRefund(world, 'cashier', refundId, { type: 'finish', document: 'PC 7' }));
    const { booked } = await dayOf(world);
    expect(booked).toBe(before.booked - 24_000);

    world.clock.at = '2026-11-24T02:00:00.000Z';
    const other = await aPaid();
    await withdraw(other);
    const next = (await refundsOf(world)).find(({ about }) => about?.dossierId === other)?.id ?? '';
    await done(onRefund(world, 'cashier', next, { type: 'ask', method: 'counter' }));
    await done(onRefund(world, 'leader', next, { type: 'approve' }));
    await done(
      world.call('closeDay', { as: 'cashier', params: { date: '2026-11-24' }, body: { cash: 24_000, booked: 24_000 } }),
    );
    expect(codeOf(await onRefund(world, 'cashier', next, { type: 'finish', document: 'PC 8' }))).toBe('day-closed');
    expect(await statusOf(next)).toBe('approved');
  });

  const asked = async () => {
    const { dossierId, reference } = await paidOnline();
    await withdraw(dossierId);
    const refundId = (await refundsOf(world)).find((refund) => refund.reference === reference)?.id ?? '';
    await done(onRefund(world, 'cashier', refundId, { type: 'ask', method: 'provider' }));
    return { dossierId, reference, refundId };
  };

  it('and was not remitted never goes back by the Treasury, which has none of it', async () => {
    world.clock.at = '2026-11-25T01:00:00.000Z';
    const dossierId = await aPaid();
    expect(rulesOf(await propose(dossierId, { method: 'treasury' }))).toEqual(['not-remitted']);
    await withdraw(dossierId);
    const other = await aFiled(world, 'thu-khi-nop');
    const { redirect = '', reference } = await done(begun(world, [other]));
    await done(take(world, other));
    await world.choose(redirect, 'success');
    const refunds = await refundsOf(world);
    const ended = refunds.find(({ about }) => about?.dossierId === dossierId);
    const twice = refunds.find((refund) => refund.reference === reference);
    expect([ended, twice]).toMatchObject([
      { reason: 'ended', isRemitted: false },
      { reason: 'paid-twice', isRemitted: false },
    ]);
    for (const refund of [ended, twice]) {
      const reply = await onRefund(world, 'cashier', refund?.id ?? '', { type: 'ask', method: 'treasury' });
      expect([reply.status, rulesOf(reply)]).toEqual([422, ['not-remitted']]);
    }
  });

  it('turned down by the provider is owed again', async () => {
    world.clock.at = '2026-11-25T02:00:00.000Z';
    const { reference, refundId } = await asked();
    await world.control('/control/plan', { reference, refund: '09' });
    await done(onRefund(world, 'leader', refundId, { type: 'approve' }));
    expect(await statusOf(refundId)).toBe('due');
    await done(onRefund(world, 'cashier', refundId, { type: 'ask', method: 'transfer' }));
    await done(onRefund(world, 'leader', refundId, { type: 'approve' }));
    await done(onRefund(world, 'cashier', refundId, { type: 'finish', document: 'UNC 20' }));
    expect(await statusOf(refundId)).toBe('done');
  });

  it('of which nobody knows whether it went waits for a person, and is never sent again by itself', async () => {
    const { reference, refundId } = await asked();
    await world.control('/control/plan', { outage: { requests: 1, answer: '503' } });
    await done(onRefund(world, 'leader', refundId, { type: 'approve' }));
    expect(await statusOf(refundId)).toBe('in-doubt');
    await world.later(3);
    expect((await world.transaction(reference))?.refunded).toBe(0);
    await done(onRefund(world, 'leader', refundId, { type: 'turned-down' }));
    expect(await statusOf(refundId)).toBe('due');
    const again = await onRefund(world, 'leader', refundId, { type: 'turned-down' });
    expect(codeOf(again)).toBe('refund-moved-on');
    expect(detailOf(again)).toEqual({
      vi: 'Khoản này chưa có ai đề nghị cách trả, hoặc đề nghị trước không được duyệt. Chưa có gì được ghi; kế toán chọn “Đề nghị hoàn” trước.',
      en: 'Nobody has asked for it yet, or what was asked was not approved. Nothing was written; a cashier chooses “Ask” first.',
    });
  });

  it('taken by the provider and refused days later is owed again, by the word of who did not ask for it', async () => {
    const { dossierId, reference, refundId } = await asked();
    await world.control('/control/plan', { reference, refund: '05' });
    await done(onRefund(world, 'leader', refundId, { type: 'approve' }));
    expect(await statusOf(refundId)).toBe('sent');
    expect(codeOf(await onRefund(world, 'cashier', refundId, { type: 'turned-down' }))).toBe('own-work');
    expect((await done(onRefund(world, 'cashier-2', refundId, { type: 'turned-down' }))).status).toBe('due');
    expect((await viewOf(world, dossierId)).payments).toMatchObject([{ status: 'refund-due', owedBack: 24_000 }]);
    expect(await refundedOf(dossierId)).toBe(0);
    await receiptsIssued(world);
    expect(await whatDiffers(world, await toldOfAll(world))).toEqual([]);
  });

  it('that was approved and could not be given goes back another way; one a provider is to send is not taken from it', async () => {
    const { dossierId, refundId } = await asked();
    const ask = (method: string) => done(onRefund(world, 'cashier', refundId, { type: 'ask', method }));
    await done(onRefund(world, 'leader', refundId, { type: 'reject', reason: 'Hỏi lại người nộp' }));
    await ask('transfer');
    await done(onRefund(world, 'leader', refundId, { type: 'approve' }));
    expect(codeOf(await onRefund(world, 'cashier', refundId, { type: 'turned-down' }))).toBe('own-work');
    await done(onRefund(world, 'leader', refundId, { type: 'turned-down' }));
    expect(await statusOf(refundId)).toBe('due');
    expect([(await viewOf(world, dossierId)).payments[0]?.owedBack, await refundedOf(dossierId)]).toEqual([24_000, 0]);
    await ask('counter');
    const again = (await refundsOf(world)).find(({ id }) => id === refundId);
    expect([again?.status, again?.approvedBy]).toEqual(['asked', undefined]);
    await done(onRefund(world, 'leader', refundId, { type: 'reject', reason: 'Trả qua cổng' }));
    await ask('provider');
    // As where a crash came between the approval and the provider.
    await world.table.db.send(
      new UpdateCommand({
        TableName: world.table.name,
        Key: refundKey(refundId),
        UpdateExpression: 'SET #status = :approved',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: { ':approved': 'approved' },
      }),
    );
    const early = await onRefund(world, 'leader', refundId, { type: 'turned-down' });
    expect([codeOf(early), detailOf(early)?.vi]).toEqual([
      'refund-moved-on',
      expect.stringContaining('cổng tự gửi trong vài phút'),
    ]);
  });

  it('keeps how to reach who sent the money beside the reason why it was not approved', async () => {
    await done(sendLines(world, [{ purpose: 'Chuyen nham so tien', dong: 90_000 }]));
    const lineId = (await openLines(world)).find(({ purpose }) => purpose === 'Chuyen nham so tien')?.id ?? '';
    const note = 'Chuyển nhầm; gọi bà Lò Thị Hoa, 0912 345 678';
    const settled = await done(
      world.call<{ refundId: string }>('settleLine', {
        as: 'cashier',
        params: { lineId },
        body: { to: 'refund', note },
      }),
    );
    const { refundId } = settled;
    await done(onRefund(world, 'cashier', refundId, { type: 'ask', method: 'transfer' }));
    await done(onRefund(world, 'leader', refundId, { type: 'reject', reason: 'Chưa có số tài khoản' }));
    expect((await refundsOf(world)).find(({ id }) => id === refundId)).toMatchObject({
      status: 'due',
      note,
      rejected: { by: 'Cán bộ leader', at: world.clock.at, reason: 'Chưa có số tài khoản' },
    });
  });
});
