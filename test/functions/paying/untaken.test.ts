import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DoubtfulAttempt } from '#shared/api/cash-views.ts';
import { onRefund, receiptsIssued, refundsOf, rulesOf, toldOfAll, whatDiffers } from '../cashier/cash-steps.ts';
import { rspOf, saying, signed, told } from './ipn.ts';
import { aFiled, begun, done, viewOf } from './steps.ts';
import { startMoneyWorld } from './world.ts';
import type { MoneyWorld } from './world.ts';

let world: MoneyWorld;
beforeAll(async () => {
  world = await startMoneyWorld();
});
afterAll(() => world.close());

type Line = { level: string; of: string; refusal?: string };
/** What callbacks logged since, once all of it was written. */
const loggedBy = async (work: () => Promise<unknown>): Promise<{ lines: Line[]; text: string }> => {
  const before = world.workers.logged().length;
  await work();
  await new Promise((written) => setTimeout(written, 200));
  const text = world.workers.logged().slice(before);
  const lines = text.map((line) => JSON.parse(line) as Line).filter(({ of }) => of === 'callback');
  return { lines, text: text.join('\n') };
};

const doubts = async (as = 'cashier') =>
  (await done(world.call<{ attempts: DoubtfulAttempt[] }>('listUnmatched', { as }))).attempts;
const settle = (reference: string, verdict: string) =>
  world.call('settleAttempt', { as: 'leader', params: { reference }, body: { verdict, evidence: 'VNPay trả lời' } });

/** Money the provider took for no order of the portal, which its ledger here knows nothing of. */
const strays: { reference: string; dong: number }[] = [];
const differing = async () =>
  whatDiffers(world, [
    ...(await toldOfAll(world)),
    ...strays.map((stray) => ({
      ...{ ...stray, terminal: 'DEMOTMN1', outcome: 'success', ipns: [] },
      ...{ debited: stray.dong, refunded: 0 },
    })),
  ]);

const anAttempt = async () => {
  const dossierId = await aFiled(world, 'thu-khi-nop');
  const { reference, redirect = '' } = await done(begun(world, [dossierId]));
  return { dossierId, reference, redirect };
};
const aPaid = async () => {
  const attempt = await anAttempt();
  await world.choose(attempt.redirect, 'success');
  await receiptsIssued(world);
  return attempt;
};
const standing = async (dossierId: string) => {
  const [payment] = (await viewOf(world, dossierId)).payments;
  return { status: payment?.status, hasReceipt: payment?.receipt !== undefined };
};

describe('a callback that is not taken in', () => {
  it('wakes somebody where it is signed by another, and is kept nowhere', async () => {
    const { reference } = await anAttempt();
    const forged = signed(saying(reference, 24_000), 'OTHERTM1');
    const { lines, text } = await loggedBy(async () => expect(rspOf(await world.callback(forged))).toBe('97'));
    expect(lines).toMatchObject([{ level: 'error', refusal: 'wrong-signature' }]);
    expect(text).not.toMatch(new RegExp(`${reference}|${forged.vnp_SecureHash ?? ''}`));
    expect(await doubts()).toEqual([]);
  });

  it('wakes nobody where it is not signed at all', async () => {
    const { lines } = await loggedBy(() => world.callback({}));
    expect(lines).toMatchObject([{ level: 'info', refusal: 'wrong-signature' }]);
  });

  it('of another amount for an open attempt wakes somebody; what came is asked for within minutes', async () => {
    const { reference } = await anAttempt();
    const { lines } = await loggedBy(async () => expect(await told(world, reference, 1000)).toBe('04'));
    expect(lines).toMatchObject([{ level: 'error', refusal: 'wrong-amount' }]);
  });

  it.each([
    ['a reference nobody gave', 'MC222222222W', {}, 30_000],
    ['what is no reference of the portal at all', 'ORDER 17/2026 của ai', {}, 31_000],
  ])('of a success for %s is a leader’s to look into, once', async (_, named, changes, dong) => {
    const { lines } = await loggedBy(async () => {
      for (let times = 0; times < 3; times += 1) expect(await told(world, named, dong, changes)).toBe('01');
    });
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatchObject({ level: 'error', refusal: 'unknown-reference' });
    const [listed, ...more] = await doubts();
    expect(more).toEqual([]);
    expect(listed).toMatchObject({ named, dong, code: '00/00', status: 'in-doubt', about: [] });

    // It came: it goes back whole, and the same word again changes nothing.
    await done(settle(listed?.reference ?? '', 'paid'));
    expect(await told(world, named, dong, changes)).toBe('01');
    expect(await doubts()).toEqual([]);
    expect((await refundsOf(world)).filter((refund) => refund.dong === dong)).toMatchObject([
      { reason: 'not-matched', status: 'due' },
    ]);
    strays.push({ reference: listed?.reference ?? '', dong });
    expect(await differing()).toEqual([]);
  });

  it('of a success at another terminal is a leader’s, and the attempt it names stays as it is', async () => {
    const { dossierId, reference } = await anAttempt();
    expect(await told(world, reference, 24_000, { vnp_TmnCode: 'OTHERTM1' })).toBe('01');
    const [listed] = await doubts();
    expect(listed).toMatchObject({ named: reference, dong: 24_000 });
    await done(settle(listed?.reference ?? '', 'not-paid'));
    expect(await doubts()).toEqual([]);
    expect(await standing(dossierId)).toEqual({ status: 'pending', hasReceipt: false });
  });

  it('of a failure for an unknown reference is kept nowhere: no money moved', async () => {
    expect(await told(world, 'MC333333333X', 5000, { response: '24', status: '02' })).toBe('01');
    expect(await doubts()).toEqual([]);
  });
});

describe('a word against what was paid', () => {
  it.each([
    ['that it was reversed', '00', '04', 24_000, '00'],
    ['of another amount', '00', '00', 25_000, '04'],
  ])(
    '%s is a leader’s to look into, once, and changes nothing by itself',
    async (_, response, status, dong, answered) => {
      const { dossierId, reference } = await aPaid();
      const { lines } = await loggedBy(async () => {
        expect(await told(world, reference, dong, { response, status })).toBe(answered);
        expect(await told(world, reference, dong, { response, status })).toBe(answered === '00' ? '02' : '04');
      });
      expect(lines[0]).toMatchObject({ level: 'error', refusal: 'against-paid' });
      expect(await doubts()).toMatchObject([
        { reference, status: 'paid', contradicted: { code: `${response}/${status}`, dong }, about: [{ dossierId }] },
      ]);
      expect(await standing(dossierId)).toEqual({ status: 'paid', hasReceipt: true });

      await done(settle(reference, 'paid'));
      expect(await told(world, reference, dong, { response, status })).toBe(answered === '00' ? '02' : '04');
      expect(await doubts()).toEqual([]);
      expect(await standing(dossierId)).toEqual({ status: 'paid', hasReceipt: true });
    },
  );

  it('that is true is settled once two people gave the fee back, so that its receipt is void', async () => {
    const { dossierId, reference } = await aPaid();
    await told(world, reference, 24_000, { status: '04' });
    const early = await settle(reference, 'not-paid');
    expect(rulesOf(early)).toEqual(['counts-as-paid']);
    expect(await doubts()).toHaveLength(1);
    const { refundId } = await done(
      world.call<{ refundId: string }>('proposeRefund', {
        as: 'cashier',
        params: { dossierId, no: '1' },
        body: { dong: 24_000, method: 'transfer', note: 'VNPay đã thu hồi' },
      }),
    );
    await done(onRefund(world, 'leader', refundId, { type: 'approve' }));
    await done(settle(reference, 'not-paid'));
    await receiptsIssued(world);
    expect(await doubts()).toEqual([]);
    expect(await standing(dossierId)).toEqual({ status: 'refund-due', hasReceipt: false });
    expect(await differing()).toEqual([]);
  });
});
