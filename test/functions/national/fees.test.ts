import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeskDossierView } from '#shared/api/views.ts';
import { depsAt, openContainer } from '#functions/deps.ts';
import type { Environment } from '#functions/environment.ts';
import type { NationalDeps } from '#functions/national/deps.ts';
import { takeIn } from '#functions/national/take-in.ts';
import { eventKey } from '#functions/store/keys.ts';
import { nationalStore } from '#functions/store/national.ts';
import { offered } from '#functions/store/offered.ts';
import { getItem } from '#functions/store/table.ts';
import { aService } from '#test/support/builders.ts';
import { aFeeSeed, copiesFee, halved } from '../paying/fees.ts';
import { startPortal } from '../portal.ts';
import type { Portal } from '../portal.ts';

const result = { name: { vi: 'Bản sao', en: 'Copy' }, delivery: ['counter' as const] };
const [plain] = aService().cases;
/** What it is for is not told by the National Portal. */
const twoCases = aService({
  ...{ id: 'hai-truong-hop', fee: copiesFee('before-acceptance', { exemptions: [halved] }), result },
  cases: [plain!, { id: 'khac', name: { vi: 'Khác', en: 'Other' } }],
});

let portal: Portal;
beforeAll(async () => {
  const seed = aFeeSeed();
  portal = await startPortal({ ...seed, services: [...seed.services, twoCases] });
});
afterAll(() => portal.close());

let filed = 0;
/** Takes in what somebody filed there: 3 copies, 24.000 đ. */
const takenIn = async (serviceId: string, more: object = {}): Promise<string> => {
  filed += 1;
  const deps: NationalDeps = {
    ...depsAt(openContainer(process.env as unknown as Environment), portal.clock.at),
    national: { ...nationalStore(portal.table, Math.random), servicesOf: () => Promise.resolve([serviceId]) },
    offered: offered(portal.table),
    portal: { report: () => Promise.reject(new Error('nothing is told')) } as unknown as NationalDeps['portal'],
  };
  const MaHoSo = `H52.1-261123-${String(filed).padStart(4, '0')}`;
  const unit = aFeeSeed().agencies.find(({ id }) => id === 'phuong-a')?.codes[0]?.value;
  const told = { MaHoSo, MaTTHC: '9.000001', DonViXuLy: unit, ChuHoSo: 'Quàng Văn Dân', ...more };
  expect(await takeIn(deps, { ThongTinKhac: '{"fullName":"Quàng Văn Dân","copies":3}', ...told })).toBeUndefined();
  return (await deps.codes.dossierOf(MaHoSo)) ?? '';
};
const desk = async (dossierId: string) =>
  (await portal.call<DeskDossierView>('getDeskDossier', { as: 'reception', params: { dossierId } })).body;
const act = async (as: string, dossierId: string, body: object) => {
  const { dossier } = await desk(dossierId);
  const version = { version: dossier.version };
  return portal.call<{ code?: string }>('actAtDesk', { as, params: { dossierId }, body: { ...body, ...version } });
};
const done = async (as: string, dossierId: string, body: object) => {
  const { status, text } = await act(as, dossierId, body);
  if (status !== 200) throw new Error(text);
};
const take = (dossierId: string) =>
  portal.call('takeAtCounter', {
    as: 'cashier',
    params: { dossierId, no: '1' },
    body: { method: 'cash', dong: 24_000 },
  });
const handing = { type: 'return-result', to: 'Quàng Văn Dân', method: 'counter' };
const due = { status: 'due', dong: 24_000, collectorId: 'phuong-a' };

describe('the fee of what was filed at the National Portal', () => {
  it.each(['thu-khi-nop', 'thu-truoc'])(
    'of %s is asked for as it is taken in, and paid before it is accepted',
    async (id) => {
      const dossierId = await takenIn(id);
      expect((await desk(dossierId)).payments).toMatchObject([due]);
      expect((await act('reception', dossierId, { type: 'accept' })).body.code).toBe('fee-unpaid');
      expect((await take(dossierId)).status).toBe(200);
      await done('reception', dossierId, { type: 'accept' });
      expect((await desk(dossierId)).payments).toMatchObject([{ no: 1, status: 'paid' }]);
    },
  );

  it('falls due with the acceptance where the case is known with it alone; the result waits for it', async () => {
    const dossierId = await takenIn('hai-truong-hop');
    expect((await desk(dossierId)).payments).toEqual([]);
    await done('reception', dossierId, { type: 'accept', caseId: 'khac' });
    expect((await desk(dossierId)).payments).toMatchObject([due]);
    await done('leader', dossierId, { type: 'resolve' });
    expect((await act('reception', dossierId, handing)).body.code).toBe('fee-unpaid');
    expect((await take(dossierId)).status).toBe(200);
    await done('reception', dossierId, handing);
  });

  it('is not asked for with a supplement either while the case is not known', async () => {
    const as = 'reception';
    const dossierId = await takenIn('hai-truong-hop');
    const items = [{ kind: 'field', ref: 'copies', reason: 'Ghi rõ số bản' }];
    await done(as, dossierId, { type: 'request-supplement', items });
    const params = { dossierId };
    const intake = { channel: 'counter', broughtBy: {}, papers: [] };
    const answers = { fullName: 'Quàng Văn Dân', copies: 2 };
    await portal.call('saveIntake', { as, params, body: { saved: 0, answers, intake } });
    const received = { type: 'receive-supplement', version: 3, saved: 1 };
    expect((await portal.call('receiveIntake', { as, params, body: received })).status).toBe(200);
    expect((await desk(dossierId)).payments).toEqual([]);
    await done(as, dossierId, { type: 'accept', caseId: 'khac' });
    expect((await desk(dossierId)).payments).toMatchObject([{ status: 'due', dong: 16_000 }]);
  });

  it('is reduced on evidence that is judged once the case is known, before anything is decided', async () => {
    const ThongTinKhac = '{"fullName":"Quàng Văn Dân","copies":3,"married":true,"spouseName":"Lò Thị Hoa"}';
    const dossierId = await takenIn('hai-truong-hop', { ThongTinKhac });
    await done('reception', dossierId, { type: 'accept', caseId: 'khac' });
    expect((await act('leader', dossierId, { type: 'resolve' })).body.code).toBe('exemption-unjudged');
    const judging = { type: 'judge-exemption', exemptionId: 'giam-nua', granted: false, reason: 'Thiếu giấy' };
    await done('reception', dossierId, judging);
    await done('leader', dossierId, { type: 'resolve' });
    expect((await desk(dossierId)).payments).toMatchObject([due]);
  });

  it('that was paid there is kept as such, and asked for where an officer finds that it was not', async () => {
    const dossierId = await takenIn('thu-khi-nop', { DuocThanhToanTrucTuyen: '1' });
    const { dossier, payments } = await desk(dossierId);
    expect([dossier.feePaidThere, payments]).toEqual([true, []]);
    const history = await getItem(portal.table, eventKey(dossierId, 2));
    expect(history).toMatchObject({ action: 'submit', refs: { feePaid: 'national' } });
    await done('reception', dossierId, { type: 'accept' });
    expect((await desk(dossierId)).payments).toEqual([]);
    await done('reception', dossierId, { type: 'request-payment', reason: 'Cổng quốc gia không có giao dịch' });
    expect((await desk(dossierId)).payments).toMatchObject([due]);
    for (const told of ['2', '']) {
      const other = await takenIn('thu-khi-nop', { DuocThanhToanTrucTuyen: told });
      expect((await desk(other)).payments).toMatchObject([due]);
    }
  });

  it('that is due later is asked for later', async () => {
    const dossierId = await takenIn('thu-khi-tra');
    await done('reception', dossierId, { type: 'accept' });
    expect((await desk(dossierId)).payments).toEqual([]);
    await done('leader', dossierId, { type: 'resolve' });
    expect((await desk(dossierId)).payments).toMatchObject([due]);
  });
});
