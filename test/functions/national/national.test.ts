import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Problem } from '#shared/api/problem.ts';
import type { DossierOutcome } from '#shared/api/routes-desk-many.ts';
import type { Acted, DeskDossierView, DossierPage } from '#shared/api/views.ts';
import type { NationalView } from '#shared/api/routes-national.ts';
import { startNationalPortal } from '#infra/local/national-portal/start-national-portal.ts';
import type { NationalStub } from '#infra/local/national-portal/start-national-portal.ts';
import { depsAt, openContainer } from '#functions/deps.ts';
import type { Environment } from '#functions/environment.ts';
import { nationalPortal } from '#functions/gateway/national/client.ts';
import type { NationalDeps } from '#functions/national/deps.ts';
import { pull } from '#functions/national/pull.ts';
import { reportOut } from '#functions/national/report-out.ts';
import { nationalStore } from '#functions/store/national.ts';
import { offered } from '#functions/store/offered.ts';
import { aMember, aSeed, aService } from '#test/support/builders.ts';
import { startPortal } from '../portal.ts';
import type { Portal } from '../portal.ts';
import { aSubmitted, done } from '../steps.ts';

type Told = { service: string; code: string; data: string };

let portal: Portal;
let stub: NationalStub;
let deps: NationalDeps;
const brought: { type: string; bytes: number }[] = [];
const folder = mkdtempSync(join(tmpdir(), 'mot-cua-national-'));
const cases = [
  { id: 'thong-thuong', name: { vi: 'Thông thường', en: 'Ordinary' } },
  { id: 'thu-hoi', name: { vi: 'Cấp lại sau thu hồi', en: 'Again after it was revoked' } },
];
const fee = (id: string, dong: number, of: string) => ({
  ...{ id, name: { vi: id, en: id }, kind: 'le-phi' as const, legalBasis: { vi: 'NQ', en: 'Resolution' } },
  ...{ amount: { kind: 'fixed' as const, dong }, cases: [of] },
});
/** Of two cases, each with its time limit, its fee and a paper of its own. */
const withCases = aService({
  id: 'hai-truong-hop',
  code: '1.009999',
  cases,
  timeLimits: [
    { value: 5, unit: 'working-day', asWritten: { vi: '05 ngày', en: '5 days' }, cases: ['thu-hoi'] },
    { value: 20, unit: 'working-day', asWritten: { vi: '20 ngày', en: '20 days' } },
  ],
  fee: { due: 'at-return', lines: [fee('cap-lai', 50_000, 'thu-hoi'), fee('cap-moi', 20_000, 'thong-thuong')] },
});
const base = aSeed();
const seed = { ...base, services: [...base.services, withCases] };
const procedure = seed.services.find(({ id }) => id === 'cap-ban-sao')?.code ?? '';
const unit = seed.agencies.find(({ id }) => id === 'phuong-a')?.codes[0]?.value ?? '';

beforeAll(async () => {
  portal = await startPortal({ ...seed, staff: [...seed.staff, aMember('admin', ['admin'])] });
  stub = await startNationalPortal({
    file: join(folder, 'national.db'),
    now: () => Date.parse(portal.clock.at),
    sessionOf: (province) => `session of ${province}`,
  });
  const container = openContainer(process.env as unknown as Environment);
  const made = depsAt(container, portal.clock.at);
  deps = {
    ...made,
    files: {
      ...made.files,
      bring: (_, __, { type, bytes }) => {
        brought.push({ type, bytes: bytes.length });
        return Promise.resolve();
      },
    },
    national: nationalStore(portal.table, Math.random),
    offered: offered(portal.table),
    portal: nationalPortal({ url: `${stub.url}/api`, unit: 'H52', session: 'session of H52' }),
  };
});
afterAll(async () => {
  await stub.close();
  await portal.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => brought.splice(0));

const control = (command: string, body?: object) =>
  fetch(`${stub.url}/control/${command}`, {
    method: body ? 'POST' : 'GET',
    ...(body && { body: JSON.stringify(body) }),
  });
const disturb = (requests: number, as: string) => control('plan', { requests, as });
/** What was told of a dossier, oldest first. */
const toldOf = async (code: string): Promise<[string, string][]> => {
  const all = (await (await control('told')).json()) as Told[];
  return all
    .filter((each) => each.code === code)
    .map(({ service, data }): [string, string] => {
      const { TrangThaiHoSo, TrangThai } = JSON.parse(data) as { TrangThaiHoSo?: string; TrangThai?: string };
      return [service, TrangThaiHoSo ?? TrangThai ?? ''];
    })
    .reverse();
};
const accepted = async (): Promise<{ dossierId: string; code: string }> => {
  const dossierId = await aSubmitted(portal);
  const { code = '' } = await done(portal, 'actAtDesk', 'reception', dossierId, { type: 'accept', version: 2 });
  return { dossierId, code };
};
const newOnes = async () =>
  (await portal.call<DossierPage>('listDeskDossiers', { as: 'reception', query: { view: 'new' } })).body.rows;
const view = async () => (await portal.call<NationalView>('getNational', { as: 'admin' })).body;
const asked = (changes: Record<string, string> = {}) => ({
  ...{ MaTTHC: procedure, DonViXuLy: unit, ChuHoSo: 'Quàng Văn Dân', SoDienThoai: '0912345677' },
  ThongTinKhac: '{"fullName":"Quàng Văn Dân","copies":2,"khongCo":"bỏ"}',
  ...changes,
});

const whole = [
  ['DongBoHoSoMC', '1'],
  ['CapNhatTienDoHoSoMC', '1'],
  ['DongBoHoSoMC', '2'],
  ['CapNhatTienDoHoSoMC', '2'],
];

describe('telling the National Portal', () => {
  it('says nothing of a dossier without an official code, and then everything since its submission, in order', async () => {
    const dossierId = await aSubmitted(portal);
    expect(await reportOut(deps, dossierId)).toBe(true);
    const { code = '' } = await done(portal, 'actAtDesk', 'reception', dossierId, { type: 'accept', version: 2 });
    expect(await reportOut(deps, dossierId)).toBe(true);
    expect(await toldOf(code)).toEqual(whole);
  });

  it('tells each event once and in order, whatever wakes it twice, breaks down, is busy or never answers', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('503', 'lost', '02', 'well'), { minLength: 1, maxLength: 8 }),
        async (faults) => {
          const { dossierId, code } = await accepted();
          for (const fault of faults) {
            if (fault !== 'well') await disturb(1, fault);
            await reportOut(deps, dossierId);
          }
          await disturb(0, '02');
          while (!(await reportOut(deps, dossierId)));
          expect(await toldOf(code)).toEqual(whole);
        },
      ),
      { numRuns: 8 },
    );
  });

  it('lists what is refused there with its words, holds up what follows, and goes on once it is taken', async () => {
    const { dossierId, code } = await accepted();
    await disturb(1, 'refused');
    expect(await reportOut(deps, dossierId)).toBe(true);
    expect((await view()).troubles).toMatchObject([
      { direction: 'out', code, reason: 'refused-there', about: '13 từ chối theo kế hoạch', dossierId },
    ]);
    expect(await toldOf(code)).toEqual([]);
    await pull(deps);
    expect(await toldOf(code)).toEqual(whole);
    expect((await view()).troubles).toEqual([]);
  });
});

describe('taking in what was filed at the National Portal', () => {
  it('once for its code, however often and at once it is told; it keeps its code and is worked like any other', async () => {
    const code = stub.file(asked({ file: 'on' }));
    await Promise.all([pull(deps), pull(deps)]);
    await deps.national.moveCursor('0');
    await pull(deps);
    const mine = (await newOnes()).filter((row) => row.code === code);
    expect(mine).toMatchObject([{ status: 'submitted', applicantName: 'Quàng Văn Dân' }]);
    const dossierId = mine[0]?.id ?? '';
    const opened = await portal.call<{
      answers: { answers: object }[];
      documents: { asked: string }[];
      dossier: { channel: string };
    }>('getDeskDossier', { as: 'reception', params: { dossierId } });
    expect(opened.body.documents).toMatchObject([
      { asked: 'other', name: 'giay-to-kem-theo.pdf', type: 'application/pdf' },
    ]);
    expect(brought.length).toBeGreaterThan(0);
    const done1 = await done(portal, 'actAtDesk', 'reception', dossierId, { type: 'accept', version: 2 });
    expect(done1).toMatchObject({ code, status: 'accepted' });
    await reportOut(deps, dossierId);
    expect(await toldOf(code)).toEqual(whole);
  });

  it('goes on where it died between beginning a dossier and handing it in', async () => {
    const code = stub.file(asked());
    let writes = 0;
    const dying: NationalDeps = {
      ...deps,
      changes: {
        write: (change) => {
          writes += 1;
          return writes === 2 ? Promise.reject(new Error('died')) : deps.changes.write(change);
        },
      },
    };
    await expect(pull(dying)).rejects.toThrow('died');
    expect((await newOnes()).filter((row) => row.code === code)).toEqual([]);
    await pull(deps);
    expect((await newOnes()).filter((row) => row.code === code)).toHaveLength(1);
  });

  it('takes what was asked for in addition in at the counter, and judges nothing else; it stays what was filed there', async () => {
    const code = stub.file(asked({ ThongTinKhac: '{"copies":2}' }));
    await pull(deps);
    const dossierId = (await newOnes()).find((row) => row.code === code)?.id ?? '';
    const items = [{ kind: 'field', ref: 'copies', reason: 'Ghi rõ số bản' }];
    await done(portal, 'actAtDesk', 'reception', dossierId, { type: 'request-supplement', version: 2, items });
    const params = { dossierId };
    const save = (answers: object) =>
      portal.call('saveIntake', {
        as: 'reception',
        params,
        body: { saved: 0, answers, intake: { channel: 'counter', broughtBy: {}, papers: [] } },
      });
    const takeIn = (as: string) =>
      portal.call('receiveIntake', { as, params, body: { type: 'receive-supplement', version: 3, saved: 1 } });
    expect((await save({ copies: 3, fullName: 'Tên khác' })).status).toBe(422);
    expect((await save({ copies: 3 })).status).toBe(200);
    expect((await takeIn('processor')).status).toBe(403);
    expect((await takeIn('reception')).status).toBe(200);
    const { body } = await portal.call<DeskDossierView>('getDeskDossier', { as: 'reception', params });
    expect(body.dossier).toMatchObject({ status: 'submitted', channel: 'national', applicantName: 'Quàng Văn Dân' });
    expect(body.answers?.answers).toEqual({ copies: 3 });
  });

  it('lists what fits nowhere with the reason, loses nothing, and takes it in once the cause is gone', async () => {
    const unknown = stub.file(asked({ MaTTHC: '9.999999' }));
    const nowhere = stub.file(asked({ DonViXuLy: 'H99.99' }));
    const nameless = stub.file(asked({ ChuHoSo: ' ' }));
    await pull(deps);
    expect((await view()).troubles).toMatchObject([
      { direction: 'in', code: unknown, reason: 'unknown-procedure', about: '9.999999' },
      { direction: 'in', code: nowhere, reason: 'unknown-unit', about: 'H99.99' },
      { direction: 'in', code: nameless, reason: 'malformed', about: 'ChuHoSo' },
    ]);
    const mended: NationalDeps = {
      ...deps,
      national: { ...deps.national, servicesOf: () => Promise.resolve(['cap-ban-sao']) },
    };
    await pull(mended);
    expect((await view()).troubles.map(({ code }) => code)).toEqual([nowhere, nameless]);
    expect((await newOnes()).filter((row) => row.code === unknown)).toHaveLength(1);
  });

  describe('of a procedure with several cases', () => {
    const filed = async () => {
      const code = stub.file(asked({ MaTTHC: withCases.code }));
      await pull(deps);
      const dossierId = (await newOnes()).find((row) => row.code === code)?.id ?? '';
      return { dossierId, code };
    };
    const accept = (dossierId: string, body: object = {}) =>
      portal.call<Acted & Pick<Problem, 'violations'>>('actAtDesk', {
        ...{ as: 'reception', params: { dossierId }, body: { type: 'accept', version: 2, ...body } },
      });

    it.each([
      ['none', {}, 'case-missing'],
      ['an unknown one', { caseId: 'khac' }, 'case-unknown'],
    ])('is not accepted with %s, and nothing is written', async (_, body, rule) => {
      const { dossierId } = await filed();
      const { status, body: said } = await accept(dossierId, body);
      expect([status, said.violations]).toMatchObject([422, [{ path: 'caseId', rule }]]);
      const { body: view } = await portal.call<DeskDossierView>('getDeskDossier', {
        ...{ as: 'reception', params: { dossierId } },
      });
      expect(view.dossier).toMatchObject({ status: 'submitted', version: 2 });
    });

    it.each([
      ['thu-hoi', '2026-12-01T10:00:00.000Z', 50_000],
      ['thong-thuong', '2026-12-22T10:00:00.000Z', 20_000],
    ])(
      'has the time limit and the fee of %s once it is accepted as that, and its event says so',
      async (caseId, due, dong) => {
        const { dossierId } = await filed();
        const { body } = await accept(dossierId, { caseId });
        expect(body).toMatchObject({ status: 'accepted', due: { at: due } });
        const { folder } = await deps.dossiers.openFor({ kind: 'system', name: 'test' }, dossierId, 'with-events');
        expect(folder.dossier.caseId).toBe(caseId);
        expect(folder.events.at(-1)).toMatchObject({ action: 'accept', refs: { caseId } });
        const { body: view } = await portal.call<DeskDossierView>('getDeskDossier', {
          ...{ as: 'reception', params: { dossierId } },
        });
        expect(view.fee.total).toBe(dong);
      },
    );

    it('asks for no fee before anybody knows its case', async () => {
      const { dossierId } = await filed();
      const { status, body } = await portal.call<Problem>('actAtDesk', {
        ...{ as: 'reception', params: { dossierId }, body: { type: 'request-payment', version: 2 } },
      });
      expect([status, body.code]).toEqual([409, 'not-allowed-now']);
    });

    it('is named in the report of many, and left as it was', async () => {
      const [{ dossierId }, other] = [await filed(), await aSubmitted(portal)];
      const dossiers = [dossierId, other].map((id) => ({ dossierId: id, version: 2 }));
      const { body } = await portal.call<{ outcomes: DossierOutcome[] }>('actOnSelection', {
        ...{ as: 'reception', body: { type: 'accept', dossiers } },
      });
      expect(body.outcomes).toMatchObject([
        { dossierId, refused: { code: 'invalid', help: { vi: expect.stringContaining('chọn trường hợp') } } },
        { dossierId: other, done: { status: 'accepted' } },
      ]);
    });

    it('is for reception to choose there alone: whoever filed here chose it', async () => {
      const dossierId = await aSubmitted(portal);
      const { status, body } = await accept(dossierId, { caseId: 'thong-thuong' });
      expect([status, body.violations]).toMatchObject([422, [{ path: 'caseId', rule: 'case-settled' }]]);
    });
  });

  it('waits where the other side does not answer, and begins where it stood', async () => {
    const code = stub.file(asked());
    await disturb(1, '503');
    await expect(pull(deps)).rejects.toThrow('503');
    await pull(deps);
    expect((await newOnes()).filter((row) => row.code === code)).toHaveLength(1);
  });
});

describe('the exchange', () => {
  it('is off until an administrator turns it on, with before and after', async () => {
    expect((await view()).settings).toBeUndefined();
    const body = { on: true, unit: 'H52', version: 0 };
    expect((await portal.call('changeNational', { as: 'admin', body })).body).toEqual({ id: 'portal', version: 1 });
    expect((await portal.call('changeNational', { as: 'admin', body })).status).toBe(409);
    expect(await view()).toMatchObject({
      settings: { on: true, unit: 'H52' },
      events: [{ act: 'change-national', after: { exchange: 'on', unit: 'H52' } }],
    });
  });
});
