import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Agency } from '#shared/agency/agency.ts';
import { factsOf } from '#shared/agency/agency-on.ts';
import { verifyChain } from '#shared/dossier/seal.ts';
import type { AgencyView, KeptAs, NamingService } from '#shared/api/office-views.ts';
import { sha256hex } from '#functions/sha256hex.ts';
import { putSeed } from '#functions/store/seed.ts';
import { history } from '#functions/store/history.ts';
import { staffIssuer } from '../portal.ts';
import { monday, officeSeed, startOffice } from './office.ts';
import type { Office } from './office.ts';

let office: Office;
beforeAll(async () => {
  office = await startOffice();
});
beforeEach(() => {
  office.portal.clock.at = monday;
});
afterAll(() => office.close());

const view = (agencyId: string) => office.done<AgencyView>('getAgency', { as: 'admin', params: { agencyId } });
const bodyOf = ({ agency, version }: AgencyView) => ({ ...factsOf(agency), codes: agency.codes, version });
const change = (agencyId: string, body: object, as = 'admin', key = randomUUID()) =>
  office.portal.call<KeptAs & { code?: string; violations?: { path: string; rule: string }[] }>('changeAgency', {
    as,
    params: { agencyId },
    body,
    key,
  });

const newUnit = {
  id: 'xa-moi',
  name: { vi: 'UBND xã Mới', en: 'New Commune People’s Committee' },
  level: 'commune',
  parentId: 'van-phong',
  codes: [{ scheme: 'QD20', value: 'H52.70', validFrom: '2026-12-01' }],
  validFrom: '2026-12-01',
};

describe('an id that nothing can have', () => {
  it.each([
    ['getAgency', { agencyId: 'a'.repeat(3000) }],
    ['listNamingServices', { agencyId: 'a'.repeat(3000) }],
    ['getMember', { staffId: 'a'.repeat(3000) }],
  ] as const)('%s does not find', async (route, params) => {
    const reply = await office.portal.call(route, { as: 'admin', params });
    expect(reply).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });
});

describe('adding a unit', () => {
  it('is one act in its history, and the same request again changes nothing', async () => {
    const key = randomUUID();
    const asked = { as: 'admin', body: { ...newUnit, basis: 'NQ 1/2026' }, key };
    const replies = await Promise.all([office.portal.call('addAgency', asked), office.portal.call('addAgency', asked)]);
    expect(await office.portal.call('addAgency', asked)).toMatchObject({
      status: 200,
      body: { id: 'xa-moi', version: 1 },
    });
    expect(replies.map(({ body }) => body)).toEqual([
      { id: 'xa-moi', version: 1 },
      { id: 'xa-moi', version: 1 },
    ]);
    const { agency, version, events, openDossiers } = await view('xa-moi');
    expect(agency).toEqual({ ...newUnit, successorIds: [], former: [] });
    expect(version).toBe(1);
    expect(openDossiers).toEqual({ count: 0, more: false });
    expect(events).toMatchObject([
      { seq: 1, act: 'add-agency', by: { staffId: 'admin' }, at: monday, before: {}, after: { basis: 'NQ 1/2026' } },
    ]);
    expect(events[0]?.after).toMatchObject({ name: newUnit.name, parentId: 'van-phong' });
  });

  it('is refused with everything that is wrong, and writes nothing', async () => {
    const body = { ...newUnit, parentId: 'khong-co', codes: [{ ...newUnit.codes[0], value: 'H52.2' }] };
    const reply = await office.portal.call('addAgency', { as: 'admin', body });
    expect(reply).toMatchObject({ status: 422, body: { code: 'invalid' } });
    expect((reply.body.violations as { path: string }[]).map(({ path }) => path)).toEqual([
      'id',
      'codes.0.value',
      'parentId',
    ]);
    expect((await view('xa-moi')).version).toBe(1);
  });
});

describe('changing a unit', () => {
  it('keeps what was before for its time, and says what changed in its history', async () => {
    const before = await view('phuong-b');
    const name = { vi: 'UBND phường Bình Minh', en: 'Binh Minh Ward People’s Committee' };
    const reply = await change('phuong-b', { ...bodyOf(before), name, from: '2027-01-01', basis: 'QĐ 12/2026' });
    expect(reply.body).toEqual({ id: 'phuong-b', version: 1 });
    const { agency, events } = await view('phuong-b');
    expect(agency).toMatchObject({ name, former: [{ name: before.agency.name, validTo: '2026-12-31' }] });
    expect(events[0]).toMatchObject({
      act: 'change-agency',
      before: { name: before.agency.name },
      after: { name, from: '2027-01-01', basis: 'QĐ 12/2026' },
    });
    const me = () => office.done<{ agencyName: { vi: string } }>('getDeskMe', { as: 'reception-b' });
    expect((await me()).agencyName.vi).toBe(before.agency.name.vi);
    office.portal.clock.at = '2026-12-31T17:00:00.000Z';
    expect((await me()).agencyName).toEqual(name);
  });

  it('refuses what was made on another state than there is now', async () => {
    const before = await view('trung-tam');
    expect((await change('trung-tam', { ...bodyOf(before), phone: '0212 1' })).status).toBe(200);
    const second = await change('trung-tam', { ...bodyOf(before), phone: '0212 2' }, 'admin2');
    expect(second).toMatchObject({ status: 409, body: { code: 'edited-meanwhile', current: { version: 1 } } });
    expect((await view('trung-tam')).agency.phone).toBe('0212 1');
  });

  it('lets one of ten administrators at once, and chains what was done', async () => {
    const before = await view('so-x');
    const replies = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        change('so-x', { ...bodyOf(before), phone: `0212 ${at}` }, at % 2 ? 'admin' : 'admin2'),
      ),
    );
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(new Set(replies.map(({ body }) => body.code))).toEqual(new Set([undefined, 'edited-meanwhile']));
    const now = await view('so-x');
    await change('so-x', { ...bodyOf(now), phone: '0212 99' });
    const events = await history(office.portal.table).of({ subject: 'agency', subjectId: 'so-x' });
    expect(events.map(({ seq }) => seq)).toEqual([2, 1]);
    expect(verifyChain(events.toReversed(), sha256hex)).toBe(true);
  });

  it('answers with what is wrong at its place', async () => {
    const before = await view('phuong-a');
    const reply = await change('phuong-a', { ...bodyOf(before), parentId: 'phuong-a' });
    expect(reply).toMatchObject({ status: 422, body: { violations: [{ path: 'parentId', rule: 'under-itself' }] } });
    expect((await change('khong-co', { ...bodyOf(before) })).status).toBe(404);
  });

  it('is for administrators alone, also where the duty was lost meanwhile', async () => {
    const before = await view('phuong-a');
    for (const as of ['editor', 'leader', 'reception'])
      expect((await change('phuong-a', { ...bodyOf(before), phone: '1' }, as)).status).toBe(403);
  });

  it('outlasts the next seed, while what nobody touched is the seed’s', async () => {
    const seed = officeSeed();
    const other = { ...seed, agencies: seed.agencies.map((each) => ({ ...each, phone: 'từ bản cài đặt' })) };
    await putSeed(office.portal.table, other, { issuer: staffIssuer, signIns: [] });
    expect((await view('trung-tam')).agency.phone).toBe('0212 1');
    expect((await view('phuong-a')).agency.phone).toBe('từ bản cài đặt');
  });
});

describe('what else names a unit', () => {
  it('is told service by service, for their editors to change', async () => {
    const { services } = await office.done<{ services: NamingService[] }>('listNamingServices', {
      as: 'admin',
      params: { agencyId: 'trung-tam' },
    });
    expect(services).toEqual([
      { serviceId: 'cap-phep', name: { vi: 'Cấp bản sao', en: 'Issue a copy' }, decides: false, receives: true },
    ]);
  });
});

describe('reorganising units', () => {
  const reorganise = (body: object, as = 'admin') =>
    office.portal.call<{ ended: string[]; begun: string[]; code?: string }>('reorganiseAgencies', { as, body });

  it('merges two into a new one in one act on each', async () => {
    const [a, b] = [await view('phuong-b'), await view('so-x')];
    const body = {
      lastDay: '2027-01-31',
      ends: [
        { agencyId: 'phuong-b', version: a.version },
        { agencyId: 'so-x', version: b.version },
      ],
      begins: [
        {
          ...newUnit,
          id: 'hop-nhat',
          validFrom: undefined,
          codes: [{ scheme: 'QD20', value: 'H52.2', validFrom: '2027-02-01' }],
        },
      ],
      successorIds: ['hop-nhat'],
      dossiersTo: 'hop-nhat',
      basis: 'NQ 9/2026',
    };
    expect((await reorganise({ ...body, ends: [{ ...body.ends[0], version: 7 }] })).body.code).toBe('edited-meanwhile');
    expect((await reorganise(body)).body).toEqual({ ended: ['phuong-b', 'so-x'], begun: ['hop-nhat'] });
    const [after, begun] = [await view('phuong-b'), await view('hop-nhat')];
    expect(after.agency).toMatchObject({ validTo: '2027-01-31', successorIds: ['hop-nhat'], dossiersTo: 'hop-nhat' });
    expect(after.events[0]).toMatchObject({
      act: 'end-agency',
      before: { successorIds: [] },
      after: { validTo: '2027-01-31', dossiersTo: 'hop-nhat', basis: 'NQ 9/2026' },
    });
    expect(begun).toMatchObject({ agency: { validFrom: '2027-02-01' } satisfies Partial<Agency>, version: 1 });
    expect((await reorganise(body)).status).toBe(409);
  });

  it('never lets two administrators make two units each other’s successor', async () => {
    const unit = (id: string, value: string) => ({
      ...newUnit,
      id,
      codes: [{ scheme: 'QD20', value, validFrom: '2026-01-01' }],
      validFrom: '2026-01-01',
    });
    await office.done('addAgency', { as: 'admin', body: unit('mot', 'H52.81') });
    await office.done('addAgency', { as: 'admin', body: unit('hai', 'H52.82') });
    const into = (from: string, to: string) => ({
      lastDay: '2026-11-30',
      ends: [{ agencyId: from, version: 1 }],
      begins: [],
      successorIds: [to],
      dossiersTo: to,
      basis: 'thử',
    });
    const replies = await Promise.all([reorganise(into('mot', 'hai')), reorganise(into('hai', 'mot'), 'admin2')]);
    const [done, refused] = replies.map(({ status }) => status).sort();
    expect(done).toBe(200);
    // Who read before the other wrote is told of the change; who read after, that the unit ends itself.
    expect([409, 422]).toContain(refused);
  });
});
