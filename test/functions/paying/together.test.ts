import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BegunPayment } from '#shared/api/payment-views.ts';
import type { Dossier, DossierEvent } from '#shared/dossier/dossier.ts';
import { mostTogether } from '#shared/payment/ways.ts';
import { changeParts } from '#functions/store/changes.ts';
import { dossierItem } from '#functions/store/dossier-item.ts';
import { dossiers } from '#functions/store/dossiers.ts';
import { receiptsIssued, sendLines, toldOfAll, whatDiffers } from '../cashier/cash-steps.ts';
import { aFiled, begun, done } from './steps.ts';
import { startMoneyWorld } from './world.ts';
import type { MoneyWorld } from './world.ts';

let world: MoneyWorld;
beforeAll(async () => {
  world = await startMoneyWorld();
});
afterAll(() => world.close());

const at = '2026-11-23T01:00:00.000Z';
const name = { vi: 'Cấp bản sao', en: 'Copies' };

const folderOf = async (dossierId: string) =>
  (await dossiers(world.table, () => at).openFor({ kind: 'system', name: 'test' }, dossierId)).folder;

/** In every list there is: of an organisation, received elsewhere, with a line of the register and an apology. */
const inEveryList = (dossier: Dossier): Dossier => ({
  ...dossier,
  code: dossier.temporaryCode ?? '',
  receivingAgencyId: 'phuong-b',
  organisation: 'a'.repeat(64),
  acceptedAt: at,
  register: { unitId: 'phuong-b', receivedAt: at },
  apology: { dueAt: at, until: '2026-11-24', preparedAt: at },
});

const put = (dossier: Dossier) =>
  world.table.db.send(new PutCommand({ TableName: world.table.name, Item: dossierItem(dossier, name) }));

/** So many as may be paid together, begun; then each is in every list. */
const mostOf = async (way: 'vnpay' | 'vietqr') => {
  const ids = await Promise.all(Array.from({ length: mostTogether }, () => aFiled(world, 'thu-khi-nop', 1)));
  const payments = ids.map((dossierId) => ({ dossierId, no: 1 }));
  const attempt = await done(
    world.call<BegunPayment>('beginPayment', { as: 'citizen', body: { payments, way, locale: 'vi' } }),
  );
  for (const id of ids) await put(inEveryList((await folderOf(id)).dossier));
  const statuses = async () =>
    (await Promise.all(ids.map(folderOf))).flatMap(({ payments: each }) => each.map(({ status }) => status));
  return { attempt, statuses };
};
const allPaid = Array.from({ length: mostTogether }, () => 'paid');

describe('as many fees as may be paid together', () => {
  it('fit one transaction with the line that brings them, whatever lists their dossiers are in', async () => {
    const { dossier: filed, payments } = await folderOf(await aFiled(world, 'thu-khi-nop', 1));
    const before = inEveryList(filed);
    const parts = changeParts(world.table, {
      dossier: { ...before, version: before.version + 1, status: 'processing' },
      event: { seq: 2, action: 'confirm-payment' } as DossierEvent,
      before,
      serviceName: name,
      codes: [],
      onDuty: [],
      fees: { payments, refunds: [] },
    });
    expect(parts.map((part) => part.name).toSorted()).toEqual([
      'apology-row',
      'desk-row',
      'dossier',
      'event',
      'organisation-row',
      'payment',
      'register-line',
      'service-row',
      'service-row',
    ]);
    // Attempt, money, what came beyond, the line, those alike, whose duty and the reply.
    expect(mostTogether * parts.length + 7).toBeLessThanOrEqual(100);
  });

  it('are paid by one word of the provider', async () => {
    const { attempt, statuses } = await mostOf('vnpay');
    await world.choose(attempt.redirect ?? '', 'success');
    expect(await statuses()).toEqual(allPaid);
  });

  it('are paid by one line of a statement, and what came beyond is owed back', async () => {
    const { attempt, statuses } = await mostOf('vietqr');
    const { lines } = await done(sendLines(world, [{ purpose: attempt.reference, dong: attempt.dong + 1000 }]));
    expect(lines).toMatchObject([{ outcome: 'matched' }]);
    expect(await statuses()).toEqual(allPaid);
    expect((await world.all('refund')).map(({ dong, reason }) => [dong, reason])).toEqual([[1000, 'overpaid']]);
    await receiptsIssued(world);
    expect(await whatDiffers(world, await toldOfAll(world))).toEqual([]);
  });

  it('are no more than that', async () => {
    const ids = await Promise.all(Array.from({ length: mostTogether + 1 }, () => aFiled(world, 'thu-khi-nop', 1)));
    const payments = ids.map((dossierId) => ({ dossierId, no: 1 }));
    const body = { payments, way: 'vnpay', locale: 'vi' };
    expect((await world.call('beginPayment', { as: 'citizen', body })).status).toBe(422);
  });
});

describe('a fee that is paid', () => {
  it('rewrites no line of the register that says what it said', async () => {
    const dossierId = await aFiled(world, 'thu-khi-nop', 1);
    const { redirect = '' } = await done(begun(world, [dossierId]));
    const { dossier } = await folderOf(dossierId);
    await put({
      ...inEveryList(dossier),
      register: { unitId: 'phuong-b', receivedAt: at, dueAt: dossier.due?.at ?? '' },
    });
    await world.choose(redirect, 'success');
    expect((await folderOf(dossierId)).payments).toMatchObject([{ status: 'paid' }]);
    expect((await world.all('register-line')).filter((line) => line.dossierId === dossierId)).toEqual([]);
  });
});
