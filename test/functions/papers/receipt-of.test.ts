import type { SQSEvent } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReceiptRow } from '#shared/api/payment-views.ts';
import type { Acted, DossierView } from '#shared/api/views.ts';
import { aFeeSeed } from '../paying/fees.ts';
import { startResultPortal } from '../result-portal.ts';
import type { ResultPortal } from '../result-portal.ts';

let world: ResultPortal;
beforeAll(async () => {
  world = await startResultPortal(aFeeSeed());
});
afterAll(() => world.close());

const ok = async <Body>(...asked: Parameters<ResultPortal['portal']['call']>): Promise<Body> => {
  const { status, body, text } = await world.portal.call<Body>(...asked);
  if (status !== 200) throw new Error(`${asked[0]}: ${status} ${text}`);
  return body;
};

const receiptsDue = async (dossierId: string) => {
  // Loaded once the portal stands: it reads its environment then.
  const { handler } = await import('#functions/on/receipts-due.ts');
  const record = { messageId: '1', body: JSON.stringify({ dossierId }) };
  expect(await handler({ Records: [record] } as unknown as SQSEvent)).toEqual({ batchItemFailures: [] });
};

/** Three copies filed and paid at the counter, with a receipt. */
const paid = async (as: string) => {
  const { dossier } = await ok<DossierView>('openDossier', { as, body: { serviceId: 'thu-khi-nop' } });
  const params = { dossierId: dossier.id };
  await ok('saveAnswers', { as, params, body: { saved: 0, answers: { fullName: 'Lò Thị Hoa', copies: 3 } } });
  const body = { type: 'submit', version: 1, saved: 1, declaration: true };
  await ok<Acted>('actOnDossier', { as, params, body });
  await ok('takeAtCounter', { as: 'cashier', params: { ...params, no: '1' }, body: { method: 'cash', dong: 24_000 } });
  await receiptsDue(dossier.id);
  return dossier.id;
};

const rowsOf = async (as: string, dossierId: string) => {
  const query = { from: '2026-01-01', to: '2027-12-31' };
  const { receipts } = await ok<{ receipts: ReceiptRow[] }>('listMyReceipts', { as, query });
  return receipts.filter((each) => each.dossierId === dossierId);
};

/** As the list asks for a receipt of it. */
const printed = (as: string, dossierId: string, { serial, year, number }: ReceiptRow, no = '1') =>
  world.portal.call('printReceipt', {
    as,
    params: { dossierId, no },
    query: { number: String(number), serial, year: String(year) },
  });
const isPdf = ({ text }: { text: string }) => Buffer.from(text, 'base64').subarray(0, 5).toString() === '%PDF-';

describe('a receipt in the list of one’s own', () => {
  it('is printed where it is void and nothing stands in its place', async () => {
    const dossierId = await paid('citizen');
    const { dossier } = await ok<DossierView>('getDossier', { as: 'citizen', params: { dossierId } });
    const body = { type: 'withdraw', version: dossier.version };
    await ok<Acted>('actOnDossier', { as: 'citizen', params: { dossierId }, body });
    await receiptsDue(dossierId);
    const rows = await rowsOf('citizen', dossierId);
    expect(rows).toMatchObject([{ status: 'void', dong: 24_000 }]);
    const reply = await printed('citizen', dossierId, rows[0]!);
    expect([reply.status, isPdf(reply)]).toEqual([200, true]);
    expect((await world.portal.call('printReceipt', { as: 'citizen', params: { dossierId, no: '1' } })).status).toBe(
      404,
    );
  });

  it('is printed by its own book where another of the next year stands in its place', async () => {
    world.portal.clock.at = '2026-12-30T01:00:00.000Z';
    const dossierId = await paid('citizen');
    world.portal.clock.at = '2027-01-02T01:00:00.000Z';
    const { refundId } = await ok<{ refundId: string }>('proposeRefund', {
      as: 'cashier',
      params: { dossierId, no: '1' },
      body: { dong: 8000, method: 'transfer', note: 'Thu thừa một bản' },
    });
    await ok('actOnRefund', { as: 'leader', params: { refundId }, body: { type: 'approve' } });
    await receiptsDue(dossierId);
    const rows = await rowsOf('citizen', dossierId);
    expect(rows.map(({ year, status }) => [year, status])).toEqual([
      [2027, 'standing'],
      [2026, 'void'],
    ]);
    for (const row of rows) expect((await printed('citizen', dossierId, row)).status).toBe(200);
  });

  it('is nobody else’s, whatever name is asked for', async () => {
    world.portal.clock.at = '2026-11-23T01:00:00.000Z';
    const [mine, theirs] = [await paid('citizen'), await paid('neighbour')];
    const [row] = await rowsOf('citizen', mine);
    expect((await printed('neighbour', mine, row!)).status).toBe(404);
    expect((await printed('neighbour', theirs, row!)).status).toBe(404);
    expect((await printed('citizen', mine, row!, '2')).status).toBe(404);
    expect((await printed('citizen', mine, row!)).status).toBe(200);
  });

  it.each([
    { number: '1', serial: '01BLP0-001/26E' },
    { serial: '01BLP0-001/26E', year: '2026' },
    { number: '1', serial: '#01BLP0-001/26E', year: '2026' },
    { number: '1', serial: '01BLP0-001/26E', year: '26' },
    { number: '123456789', serial: '01BLP0-001/26E', year: '2026' },
  ])('is not asked for by half a name, or another shape: %j', async (query) => {
    const params = { dossierId: '0193a5c0-7d5e-7000-8000-000000000001', no: '1' };
    const { status } = await world.portal.call('printReceipt', { as: 'citizen', params, query });
    expect(status).toBe(422);
  });
});
