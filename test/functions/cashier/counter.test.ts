import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CashDay } from '#shared/api/cash-views.ts';
import type { DeskDossierView } from '#shared/api/views.ts';
import type { Receipt } from '#shared/payment/receipt.ts';
import { aFiled, begun, done, viewOf } from '../paying/steps.ts';
import { startMoneyWorld } from '../paying/world.ts';
import type { MoneyWorld } from '../paying/world.ts';
import { codeOf, dayOf, receiptsIssued, rulesOf, take, whatDiffers } from './cash-steps.ts';

let world: MoneyWorld;
beforeAll(async () => {
  world = await startMoneyWorld();
});
afterAll(() => world.close());

const closing = (date: string, { as = 'cashier', ...body }: { as?: string; [what: string]: unknown } = {}) =>
  world.call<{ booked: number }>('closeDay', { as, params: { date }, body: { cash: 0, booked: 0, ...body } });

describe('a fee at the counter', () => {
  it('is paid at once, moves its dossier on and is in the book of who took it', async () => {
    const dossierId = await aFiled(world, 'thu-truoc');
    const taken = await done(take(world, dossierId, { method: 'card', slip: 'POS 0042' }));
    expect(taken).toMatchObject({ dong: 24_000, way: 'card', at: world.clock.at });
    const { dossier, payments, events } = await viewOf(world, dossierId);
    expect(dossier).toMatchObject({ status: 'submitted', version: taken.version });
    expect(payments).toMatchObject([{ status: 'paid', way: 'card', paidAt: taken.at }]);
    expect(events.map(({ action }) => action)).toEqual(['open', 'submit-to-pay', 'confirm-payment']);
    const { tills, booked, ways } = await dayOf(world);
    expect(tills).toEqual([
      {
        name: 'Cán bộ cashier',
        cash: { count: 0, dong: 0 },
        card: { count: 1, dong: 24_000 },
        givenBack: { count: 0, dong: 0 },
      },
    ]);
    expect(booked).toBe(0);
    expect(ways).toEqual([{ way: 'card', count: 1, dong: 24_000 }]);
    await receiptsIssued(world);
    expect((await viewOf(world, dossierId)).payments[0]?.receipt).toBeDefined();
    expect(await whatDiffers(world)).toEqual([]);
  });

  it('is taken once, whoever asks again: the same request is answered alike, another is refused', async () => {
    const dossierId = await aFiled(world, 'thu-khi-nop');
    const key = randomUUID();
    const both = await Promise.all([take(world, dossierId, { key }), take(world, dossierId, { key })]);
    const [first, second] = both.map(({ body }) => body);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(second).toEqual(first);
    expect((await take(world, dossierId, { key })).body).toEqual(first);
    expect(codeOf(await take(world, dossierId, { key, method: 'card' }))).toBe('idempotency-key-reused');
    expect(codeOf(await take(world, dossierId))).toBe('fee-already-paid');
    expect(codeOf(await take(world, dossierId, { no: '2' }))).toBe('no-payable-fee');
  });

  it('is refused at another amount than is due, to other units, and to whoever is no cashier', async () => {
    const dossierId = await aFiled(world, 'thu-khi-nop');
    const differing = await take(world, dossierId, { dong: 16_000 });
    expect([codeOf(differing), differing.body]).toMatchObject(['changed-meanwhile', { current: { dong: 24_000 } }]);
    expect(codeOf(await take(world, dossierId, { as: 'cashier-b' }))).toBe('not-found');
    expect(codeOf(await take(world, dossierId, { as: 'leader' }))).toBe('wrong-role');
    expect((await viewOf(world, dossierId)).payments[0]?.status).toBe('due');
  });

  it('that was begun online too is owed back when the provider says that it was paid as well', async () => {
    const dossierId = await aFiled(world, 'thu-khi-nop');
    const { redirect = '', reference } = await done(begun(world, [dossierId]));
    await done(take(world, dossierId));
    await world.choose(redirect, 'success');
    const refunds = (await world.all('refund')).filter((refund) => refund.dossierId === dossierId);
    expect(refunds).toMatchObject([{ status: 'due', reason: 'paid-twice', dong: 24_000, reference }]);
    await receiptsIssued(world);
    expect(await whatDiffers(world, [(await world.transaction(reference))!])).toEqual([]);
  });

  it('has one receipt for each of a hundred taken side by side, numbered without a gap', async () => {
    const before = (await world.all('receipt')).length;
    const ids: string[] = [];
    for (let at = 0; at < 100; at += 1) ids.push(await aFiled(world, 'thu-khi-nop'));
    const takenBy = (at: number) => (at % 2 === 0 ? 'cashier' : 'cashier-2');
    const again = async (id: string, at: number): Promise<void> => {
      const key = randomUUID();
      let reply = await take(world, id, { as: takenBy(at), key });
      for (let tries = 0; reply.status === 409 && codeOf(reply) === 'too-busy' && tries < 20; tries += 1)
        reply = await take(world, id, { as: takenBy(at), key });
      expect(reply.status, reply.text).toBe(200);
    };
    await Promise.all(ids.map(again));
    for (let round = 0; round < 6; round += 1) await receiptsIssued(world);
    const receipts = (await world.all('receipt')) as unknown as Receipt[];
    expect(receipts).toHaveLength(before + 100);
    expect(new Set(receipts.map(({ dossierId }) => dossierId)).size).toBe(receipts.length);
    const numbers = receipts.map(({ number }) => number).sort((one, other) => one - other);
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    const { tills, booked } = await dayOf(world);
    const [first, second] = tills.filter(({ cash }) => cash.count > 0);
    expect((first?.cash.count ?? 0) + (second?.cash.count ?? 0)).toBe(102);
    expect(booked).toBe(102 * 24_000);
  }, 120_000);
});

describe('a day at the counter', () => {
  it('is closed once, with what was counted beside what is booked; then nothing is taken in it', async () => {
    world.clock.at = '2026-11-25T02:00:00.000Z';
    const [first, second] = [await aFiled(world, 'thu-khi-nop'), await aFiled(world, 'thu-khi-nop')];
    await done(take(world, first));
    expect(codeOf(await closing('2026-11-26'))).toBe('invalid');
    expect(codeOf(await closing('hom-nay'))).toBe('not-found');
    // What was taken since it was looked at is no shortage, and one that is real wants a word.
    const unseen = await closing('2026-11-25');
    expect([codeOf(unseen), unseen.body]).toMatchObject(['booked-meanwhile', { current: { booked: 24_000 } }]);
    expect(rulesOf(await closing('2026-11-25', { cash: 20_000, booked: 24_000 }))).toEqual(['difference-unexplained']);
    expect((await dayOf(world, '2026-11-25')).closing).toBeUndefined();
    const counted = { cash: 20_000, booked: 24_000, note: 'Thối nhầm 4.000 đ' };
    expect((await done(closing('2026-11-25', counted))).booked).toBe(24_000);
    expect(codeOf(await closing('2026-11-25', { as: 'cashier-2', cash: 24_000, booked: 24_000 }))).toBe('day-closed');
    expect(codeOf(await take(world, second))).toBe('day-closed');
    expect((await viewOf(world, second)).payments[0]?.status).toBe('due');
    // A cashier is told before, and nobody else is.
    const shownTo = async (as: string) =>
      (await done(world.call<DeskDossierView>('getDeskDossier', { as, params: { dossierId: second } }))).bookClosed;
    expect([await shownTo('cashier'), await shownTo('leader')]).toEqual([true, undefined]);
    expect((await dayOf(world, '2026-11-25')).closing).toMatchObject({
      cash: 20_000,
      note: counted.note,
      by: 'Cán bộ cashier',
    });
    expect((await dayOf(world, '2026-11-25', 'cashier-b')).closing).toBeUndefined();
    world.clock.at = '2026-11-26T02:00:00.000Z';
    expect(await shownTo('cashier')).toBe(false);
    await done(take(world, second));
  });

  it('that is closed while fees are taken books every fee that was taken, and no other', async () => {
    for (let day = 1; day <= 6; day += 1) {
      const date = `2026-12-0${day}`;
      world.clock.at = `${date}T02:00:00.000Z`;
      const ids = [await aFiled(world, 'thu-khi-nop'), await aFiled(world, 'thu-khi-nop')];
      const [one, closed, two] = await Promise.all([
        take(world, ids[0]!),
        closing(date),
        take(world, ids[1]!, { as: 'cashier-2' }),
      ]);
      expect(closed.status === 200 || ['too-busy', 'booked-meanwhile'].includes(codeOf(closed) ?? '')).toBe(true);
      const takings = [one, two].filter(({ status }) => status === 200).length;
      for (const reply of [one, two].filter(({ status }) => status !== 200))
        expect(['day-closed', 'too-busy']).toContain(codeOf(reply));
      const day24 = await done(world.call<CashDay>('getCashDay', { as: 'cashier', params: { date } }));
      expect(day24.booked).toBe(takings * 24_000);
      if (closed.status === 200) expect(closed.body.booked).toBe(takings * 24_000);
    }
  });
});
