import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RemittanceView } from '#shared/api/cash-views.ts';
import type { DossierView } from '#shared/api/views.ts';
import type { Receipt } from '#shared/payment/receipt.ts';
import { atDesk, done, viewOf } from '../paying/steps.ts';
import { startMoneyWorld } from '../paying/world.ts';
import type { MoneyWorld } from '../paying/world.ts';
import { receiptsIssued, take, whatDiffers } from './cash-steps.ts';

let world: MoneyWorld;
beforeAll(async () => {
  world = await startMoneyWorld();
});
afterAll(() => world.close());

const married = { married: true, spouseName: 'Cà Văn Sơn' };
const act = (dossierId: string, body: object) =>
  done(world.call('actOnDossier', { as: 'citizen', params: { dossierId }, body }));
const save = (dossierId: string, answers: object) =>
  done(world.call('saveAnswers', { as: 'citizen', params: { dossierId }, body: { saved: 0, answers } }));

/** A fee of phí and lệ phí, handed in and paid at the counter. */
const aPaid = async (answers: object, dong: number): Promise<string> => {
  const asked = { as: 'citizen', body: { serviceId: 'hai-loai' } };
  const { dossier } = await done(world.call<DossierView>('openDossier', asked));
  await save(dossier.id, { fullName: 'Lò Thị Hoa', ...answers });
  await act(dossier.id, { type: 'submit', version: 1, saved: 1, declaration: true });
  await done(take(world, dossier.id, { dong }));
  await receiptsIssued(world);
  return dossier.id;
};
const remitted = async () => {
  const { sums, rows } = await done(
    world.call<RemittanceView>('getRemittance', { as: 'leader', query: { from: '2026-11-23', to: '2026-11-29' } }),
  );
  return { sums, rows: rows.map(({ phi, lePhi }) => [phi, lePhi]) };
};
const receiptOf = async (dossierId: string) =>
  ((await world.all('receipt')) as unknown as Receipt[]).find(
    (each) => each.dossierId === dossierId && each.status === 'standing',
  );

describe('a fee of phí and lệ phí', () => {
  it('that goes back whole leaves nothing of either, also where the first line is of the other kind', async () => {
    const dossierId = await aPaid({ copies: 3 }, 24_000);
    expect((await remitted()).sums).toMatchObject([{ phi: 24_000, lePhi: 0 }]);
    const { dossier } = await viewOf(world, dossierId);
    await act(dossierId, { type: 'withdraw', version: dossier.version });
    await receiptsIssued(world);
    expect(await remitted()).toEqual({
      sums: [{ accountId: 'thu-phi', count: 1, phi: 0, lePhi: 0, refunded: 24_000, dong: 0 }],
      rows: [],
    });
  });

  it('that is for a copy less goes back of phí alone, on receipt and report', async () => {
    const dossierId = await aPaid({ copies: 2, ...married }, 24_000);
    expect(await remitted()).toMatchObject({ sums: [{ phi: 16_000, lePhi: 8000 }], rows: [[16_000, 8000]] });
    const items = [{ kind: 'field', ref: 'copies', reason: 'Ghi lại số bản' }];
    await done(atDesk(world, 'reception', dossierId, { type: 'request-supplement', items }));
    await save(dossierId, { fullName: 'Lò Thị Hoa', copies: 1, ...married });
    const { dossier } = await viewOf(world, dossierId);
    await act(dossierId, { type: 'answer-supplement', version: dossier.version, saved: 1, declaration: true });
    await receiptsIssued(world);
    expect(await remitted()).toMatchObject({ sums: [{ phi: 8000, lePhi: 8000, dong: 16_000 }], rows: [[8000, 8000]] });
    expect((await receiptOf(dossierId))?.lines.map(({ kind, dong }) => [kind, dong])).toEqual([
      ['le-phi', 8000],
      ['phi', 16_000],
      ['phi', -8000],
    ]);
    expect(await whatDiffers(world)).toEqual([]);
  });
});
