import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Taken } from '#shared/api/cash-views.ts';
import type { BegunPayment } from '#shared/api/payment-views.ts';
import type { Acted, DeskDossierView, DossierView } from '#shared/api/views.ts';
import { dossierKey, paymentKey } from '#functions/store/keys.ts';
import type { RouteName } from '#shared/api/paths.ts';
import { officeSeed, startOffice } from '../admin/office.ts';
import type { Office } from '../admin/office.ts';
import type { Asked } from '../portal.ts';
import { aFeeSeed } from './fees.ts';
import type { FeeService } from './fees.ts';

/** Monday after the last day of phuong-a, at midnight. */
const after = '2026-11-29T17:00:00.000Z';

let office: Office;
beforeAll(async () => {
  const { services, collectors, staff } = aFeeSeed();
  const seed = officeSeed();
  const known = seed.staff.map(({ staffId }) => staffId);
  const more = staff.filter(({ staffId }) => !known.includes(staffId));
  office = await startOffice({ ...seed, services, collectors, staff: [...seed.staff, ...more] });
});
afterAll(() => office.close());

const refusal = async (name: RouteName, asked: Asked) =>
  (await office.portal.call<{ code?: string }>(name, asked)).body.code;
const viewOf = (dossierId: string) => office.done<DossierView>('getDossier', { as: 'citizen', params: { dossierId } });
const atDesk = async (as: string, dossierId: string, body: Record<string, unknown>) => {
  const { dossier } = await office.done<DeskDossierView>('getDeskDossier', { as, params: { dossierId } });
  const { version } = dossier;
  return office.done<Acted>('actAtDesk', { as, params: { dossierId }, body: { ...body, version } });
};
const filed = async (serviceId: FeeService): Promise<string> => {
  const as = 'citizen';
  const { dossier } = await office.done<DossierView>('openDossier', { as, body: { serviceId } });
  const params = { dossierId: dossier.id };
  await office.done('saveAnswers', { as, params, body: { saved: 0, answers: { fullName: 'Lò Thị Hoa', copies: 3 } } });
  const body = { type: 'submit', version: 1, saved: 1, declaration: true };
  await office.done('actOnDossier', { as, params, body });
  return dossier.id;
};
const resolved = async (): Promise<string> => {
  const dossierId = await filed('thu-khi-tra');
  await atDesk('reception', dossierId, { type: 'accept' });
  await atDesk('processor', dossierId, { type: 'claim' });
  await atDesk('leader', dossierId, { type: 'resolve' });
  return dossierId;
};
const taking = (as: string, dossierId: string, no: string): Asked => ({
  as,
  params: { dossierId, no },
  body: { method: 'cash', dong: 24_000 },
});

/** As if another unit had collected for the ward when the fee was asked for. */
const askedBy = (dossierId: string, collectorId: string) =>
  office.portal.table.db.send(
    new UpdateCommand({
      TableName: office.portal.table.name,
      Key: paymentKey(dossierId, 1),
      UpdateExpression: 'SET collectorId = :other',
      ExpressionAttributeValues: { ':other': collectorId },
    }),
  );

describe('an open fee of a unit that does not collect for its dossier any more', () => {
  it('is taken at the counter of the unit that does, which asks for it in the same moment', async () => {
    const dossierId = await filed('thu-khi-nop');
    await askedBy(dossierId, 'so-x');
    expect((await viewOf(dossierId)).ways).toEqual(['counter']);
    expect(await refusal('takeAtCounter', taking('cashier-b', dossierId, '1'))).toBe('not-found');
    const taken = await office.done<Taken>('takeAtCounter', taking('cashier', dossierId, '1'));
    const { dossier, payments } = await viewOf(dossierId);
    expect(payments).toMatchObject([{ no: 2, version: 1, status: 'paid', dong: 24_000, collectorId: 'phuong-a' }]);
    expect(dossier.version).toBe(taken.version);
    await atDesk('reception', dossierId, { type: 'accept' });
  });

  it('is not offered at a counter that may not take it', async () => {
    const dossierId = await filed('thu-khi-nop');
    const as = 'reception';
    const desk = () => office.done<DeskDossierView>('getDeskDossier', { as, params: { dossierId } });
    expect([(await viewOf(dossierId)).ways, (await desk()).ways].map((ways) => ways.includes('counter'))).toEqual([
      true,
      true,
    ]);
    await office.portal.table.db.send(
      new UpdateCommand({
        TableName: office.portal.table.name,
        Key: dossierKey(dossierId),
        UpdateExpression: 'SET receivingAgencyId = :other',
        ExpressionAttributeValues: { ':other': 'phuong-b' },
      }),
    );
    expect((await viewOf(dossierId)).ways).toEqual(['vnpay', 'vietqr']);
    expect((await desk()).ways).toEqual(['vnpay', 'vietqr', 'counter']);
  });
});

describe('open fees of a unit that ends', () => {
  const ids = { new: '', resolved: '', paid: '' };
  let attempt: BegunPayment;

  beforeAll(async () => {
    ids.new = await filed('thu-khi-nop');
    ids.resolved = await resolved();
    ids.paid = await filed('thu-khi-nop');
    await office.done('takeAtCounter', taking('cashier', ids.paid, '1'));
    attempt = await office.done<BegunPayment>('beginPayment', {
      as: 'citizen',
      body: { payments: [{ dossierId: ids.new, no: 1 }], way: 'vietqr', locale: 'vi' },
    });
    await office.done('reorganiseAgencies', {
      as: 'admin',
      body: {
        lastDay: '2026-11-29',
        ends: [{ agencyId: 'phuong-a', version: 0 }],
        begins: [],
        successorIds: ['phuong-b'],
        dossiersTo: 'phuong-b',
        basis: 'NQ 1/2026',
      },
    });
    office.portal.clock.at = after;
    expect(await office.midnight(after)).toBe(1);
  });

  it('are asked for by who takes its dossiers over, and nothing else of them changes', async () => {
    for (const id of [ids.new, ids.resolved]) {
      const { dossier, payments, ways } = await viewOf(id);
      expect(dossier.agencyId).toBe('phuong-b');
      expect(payments).toMatchObject([{ no: 2, status: 'due', dong: 24_000, collectorId: 'phuong-b' }]);
      expect(payments[0]?.reference).toBeUndefined();
      expect(ways).toContain('counter');
    }
    expect((await viewOf(ids.paid)).payments).toMatchObject([{ no: 1, status: 'paid', collectorId: 'phuong-a' }]);
  });

  it('are paid at its counter and online; then the dossiers go on', async () => {
    expect(await refusal('takeAtCounter', taking('cashier-b', ids.resolved, '1'))).toBe('no-payable-fee');
    await office.done('takeAtCounter', taking('cashier-b', ids.resolved, '2'));
    await atDesk('reception-b', ids.resolved, { type: 'return-result', method: 'counter', to: 'Lò Thị Hoa' });
    const body = { payments: [{ dossierId: ids.new, no: 2 }], way: 'vietqr', locale: 'vi' };
    const { qr } = await office.done<BegunPayment>('beginPayment', { as: 'citizen', body });
    expect(qr).toMatchObject({ number: '1900000002' });
    expect(attempt.qr).toMatchObject({ number: '1900000001' });
    await office.done('takeAtCounter', taking('cashier-b', ids.new, '2'));
    await atDesk('reception-b', ids.new, { type: 'accept' });
  });
});
