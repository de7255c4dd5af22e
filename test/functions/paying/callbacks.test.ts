import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rspOf as codeOf, saying, signed } from './ipn.ts';
import { aFiled, atDesk, begun, done, supplemented, viewOf } from './steps.ts';
import { startMoneyWorld } from './world.ts';
import type { MoneyWorld } from './world.ts';

let world: MoneyWorld;
beforeAll(async () => {
  world = await startMoneyWorld();
});
afterAll(() => world.close());

const anAttempt = async (copies = 3) => {
  const dossierId = await aFiled(world, 'thu-khi-nop', copies);
  const { reference, redirect = '' } = await done(begun(world, [dossierId]));
  return { dossierId, reference, redirect };
};
const paymentsOf = async (dossierId: string) => (await viewOf(world, dossierId)).payments;
const refundsOf = async (dossierId: string) => (await viewOf(world, dossierId)).refunds;

describe('a callback is answered in the provider’s own form', () => {
  it.each<[what: string, code: string, query: (reference: string) => Record<string, string>]>([
    ['whose signature is of another secret', '97', (reference) => signed(saying(reference, 24_000), 'OTHERTM1')],
    ['without a signature', '97', (reference) => saying(reference, 24_000)],
    [
      'whose amount was changed on the way',
      '97',
      (reference) => ({ ...signed(saying(reference, 24_000)), vnp_Amount: '100' }),
    ],
    ['of another amount, signed by the provider', '04', (reference) => signed(saying(reference, 1000))],
    ['of a reference nobody gave', '01', () => signed(saying('MC222222222W', 24_000))],
    [
      'of another terminal, signed with that one’s secret',
      '01',
      (reference) => signed(saying(reference, 24_000, { vnp_TmnCode: 'OTHERTM1' }), 'OTHERTM1'),
    ],
    ['that says nothing', '97', () => ({})],
    [
      'with an amount that is no whole đồng',
      '97',
      (reference) => signed(saying(reference, 24_000, { vnp_Amount: '2400050' })),
    ],
  ])('%s: %s, and nothing is written', async (_, code, query) => {
    const { dossierId, reference } = await anAttempt();
    const before = await world.partition(`ATTEMPT#${reference}`);
    expect(codeOf(await world.callback(query(reference)))).toBe(code);
    expect(await world.partition(`ATTEMPT#${reference}`)).toEqual(before);
    expect(await paymentsOf(dossierId)).toMatchObject([{ status: 'pending' }]);
  });

  it('that is the very address the payer was sent to is nobody’s word: 97, and nothing is written', async () => {
    const { reference, redirect } = await anAttempt();
    const before = await world.partition(`ATTEMPT#${reference}`);
    expect(codeOf(await world.callback(Object.fromEntries(new URL(redirect).searchParams)))).toBe('97');
    expect(await world.partition(`ATTEMPT#${reference}`)).toEqual(before);
  });

  it('a success with one code only is nobody’s success: a person looks into it', async () => {
    const { dossierId, reference } = await anAttempt();
    const half = signed(saying(reference, 24_000, { vnp_TransactionStatus: '02' }));
    expect(codeOf(await world.callback(half))).toBe('00');
    expect(await paymentsOf(dossierId)).toMatchObject([{ status: 'awaiting-reconciliation' }]);
  });

  it('a failure is recorded, and the success that follows it all the same is taken in', async () => {
    const { dossierId, reference } = await anAttempt();
    const cancelled = { vnp_ResponseCode: '24', vnp_TransactionStatus: '02' };
    expect(codeOf(await world.callback(signed(saying(reference, 24_000, cancelled))))).toBe('00');
    expect(await paymentsOf(dossierId)).toMatchObject([{ status: 'failed' }]);
    expect(codeOf(await world.callback(signed(saying(reference, 24_000))))).toBe('00');
    expect(await paymentsOf(dossierId)).toMatchObject([{ status: 'paid' }]);
    expect(codeOf(await world.callback(signed(saying(reference, 24_000, cancelled))))).toBe('02');
    expect(await paymentsOf(dossierId)).toMatchObject([{ status: 'paid' }]);
  });
});

describe('money that comes at a bad moment', () => {
  it('for two attempts is kept once and owed back once', async () => {
    const { dossierId, redirect } = await anAttempt();
    const second = await done(begun(world, [dossierId]));
    await world.choose(redirect, 'success');
    await world.choose(second.redirect ?? '', 'success');
    expect(await paymentsOf(dossierId)).toMatchObject([{ status: 'paid' }]);
    expect(await refundsOf(dossierId)).toMatchObject([{ dong: 24_000, reason: 'paid-twice', status: 'due' }]);
  });

  it('after the attempt expired still pays the fee', async () => {
    const { dossierId, reference, redirect } = await anAttempt();
    await world.control('/control/plan', { reference, ipn: { delaySeconds: 3600 } });
    await world.choose(redirect, 'cancel');
    await world.later(20);
    await world.later(10);
    const late = await anAttempt();
    await world.later(30);
    expect(await paymentsOf(late.dossierId)).toMatchObject([{ status: 'expired' }]);
    expect(codeOf(await world.callback(signed(saying(late.reference, 24_000))))).toBe('00');
    expect(await paymentsOf(late.dossierId)).toMatchObject([{ status: 'paid' }]);
    expect(await paymentsOf(dossierId)).toMatchObject([{ status: 'failed' }]);
  });

  it('while an officer declines ends in a paid fee that goes back, or in money that is owed back', async () => {
    for (let round = 0; round < 6; round += 1) {
      const { dossierId, redirect } = await anAttempt(1);
      await Promise.all([
        world.choose(redirect, 'success'),
        atDesk(world, 'reception', dossierId, { type: 'decline', reason: 'Sai thẩm quyền' }),
      ]);
      await world.later(2);
      const { dossier } = await viewOf(world, dossierId);
      const owed = (await refundsOf(dossierId)).reduce((sum, { dong }) => sum + dong, 0);
      expect(owed).toBe(dossier.status === 'declined' ? 8000 : 0);
    }
  });

  it('for several dossiers at once pays each, with a receipt of its own', async () => {
    const dossierIds = [await aFiled(world, 'thu-khi-nop', 1), await aFiled(world, 'thu-truoc', 2)];
    const { redirect = '', dong } = await done(begun(world, dossierIds));
    expect(dong).toBe(24_000);
    await world.choose(redirect, 'success');
    await world.later(2);
    const receipts = await Promise.all(dossierIds.map(async (id) => (await paymentsOf(id))[0]?.receipt?.number));
    expect(new Set(receipts).size).toBe(2);
    expect(receipts).not.toContain(undefined);
  });
});

describe('a fee that changes', () => {
  const amended = async (paidCopies: number, copies: number) => {
    const { dossierId, redirect } = await anAttempt(paidCopies);
    await world.choose(redirect, 'success');
    await world.later(2);
    await supplemented(world, dossierId, copies);
    return dossierId;
  };

  it('asks only for the difference', async () => {
    const dossierId = await amended(3, 5);
    expect(await paymentsOf(dossierId)).toMatchObject([
      { no: 1, status: 'paid', dong: 24_000 },
      { no: 2, status: 'due', dong: 16_000 },
    ]);
  });

  it('owes back only the difference, and the receipt that stood for more is void and replaced', async () => {
    const dossierId = await amended(3, 1);
    expect(await refundsOf(dossierId)).toMatchObject([{ dong: 16_000, reason: 'reduced' }]);
    const before = (await paymentsOf(dossierId))[0]?.receipt?.number ?? 0;
    await world.later(2);
    const [payment] = await paymentsOf(dossierId);
    expect(payment).toMatchObject({ status: 'paid', owedBack: 16_000 });
    const { number = 0 } = payment?.receipt ?? {};
    expect(number).toBeGreaterThan(before);
    const book = (await world.all('receipt')).filter((receipt) => receipt.dossierId === dossierId);
    expect(book.find((receipt) => receipt.number === before)).toMatchObject({
      status: 'void',
      dong: 24_000,
      void: { replacedBy: number },
    });
    expect(book.find((receipt) => receipt.number === number)).toMatchObject({
      status: 'standing',
      dong: 8000,
      replaces: before,
    });
  });
});
