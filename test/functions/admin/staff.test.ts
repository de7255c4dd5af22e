import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { KeptAs, MemberRow, MemberView } from '#shared/api/office-views.ts';
import { verifyChain } from '#shared/dossier/seal.ts';
import { sha256hex } from '#functions/sha256hex.ts';
import { history } from '#functions/store/history.ts';
import { putSeed } from '#functions/store/seed.ts';
import { staffIssuer } from '../portal.ts';
import { aSubmitted, done } from '../steps.ts';
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

const facts = {
  name: 'Lò Văn Mới',
  homeAgencyId: 'so-x',
  agencyId: 'trung-tam',
  duties: ['reception'],
  validFrom: '2026-11-23',
};
const add = (body: object, as = 'admin', key = randomUUID()) =>
  office.portal.call<KeptAs & { code?: string }>('addMember', { as, body: { ...facts, ...body }, key });
const view = (staffId: string) => office.done<MemberView>('getMember', { as: 'admin', params: { staffId } });
const change = async (staffId: string, changes: object, as = 'admin', version?: number) => {
  const { member, version: read } = await view(staffId);
  const { staffId: _, ...recorded } = member;
  return office.portal.call<
    KeptAs & { code?: string; current?: unknown; violations?: { path: string; rule: string }[] }
  >('changeMember', { as, params: { staffId }, body: { ...recorded, ...changes, version: version ?? read } });
};
const desk = async (as: string) => (await office.portal.call('listDeskDossiers', { as })).status;
const me = (as: string) => office.portal.call<{ agencyId: string; duties: string[] }>('getDeskMe', { as });

describe('a new member of staff', () => {
  it('signs in with the account that was bound, works where they are seconded, and is one act in their history', async () => {
    expect(await desk('account-1')).toBe(403);
    const key = randomUUID();
    const reply = await add({ account: 'account-1' }, 'admin', key);
    expect(reply.body).toMatchObject({ version: 1 });
    expect((await add({ account: 'account-1' }, 'admin', key)).body).toEqual(reply.body);
    expect(await desk('account-1')).toBe(200);
    expect((await me('account-1')).body).toMatchObject({ agencyId: 'trung-tam', duties: ['reception'] });
    const { member, signIns, holds, events } = await view(reply.body.id);
    expect(member).toEqual({ staffId: reply.body.id, ...facts });
    expect([signIns, holds]).toEqual([1, { count: 0, more: false }]);
    expect(events).toMatchObject([{ act: 'add-member', by: { staffId: 'admin' }, before: {}, after: facts }]);
    expect(JSON.stringify(events)).not.toContain('account-1');
    const colleagues = await office.done<{ colleagues: { staffId: string }[] }>('listColleagues', { as: 'account-1' });
    expect(colleagues.colleagues.map(({ staffId }) => staffId)).toContain(member.staffId);
  });

  it('may be given an account later; one that is somebody’s never becomes another’s', async () => {
    const { id } = (await add({ name: 'Cầm Thị Hai' })).body;
    const bind = (account: string, version: number) =>
      office.portal.call('bindSignIn', { as: 'admin', params: { staffId: id }, body: { account, version } });
    expect(await desk('account-2')).toBe(403);
    expect((await bind('account-1', 1)).body).toMatchObject({ code: 'sign-in-taken' });
    expect((await bind('reception', 1)).body).toMatchObject({ code: 'sign-in-taken' });
    expect((await bind('account-2', 7)).body).toMatchObject({ code: 'edited-meanwhile' });
    expect((await bind('account-2', 1)).body).toEqual({ id, version: 2 });
    expect(await desk('account-2')).toBe(200);
    const { signIns, events } = await view(id);
    expect(signIns).toBe(1);
    expect(events[0]).toMatchObject({ act: 'bind-sign-in', before: {}, after: { account: 'bound' } });
    expect((await add({ name: 'Ai Khác', account: 'account-2' })).body).toMatchObject({ code: 'sign-in-taken' });
  });

  it('works from the first day on, and no day before', async () => {
    await add({ name: 'Mai Sau', account: 'account-3', validFrom: '2026-12-01' });
    expect(await desk('account-3')).toBe(403);
    office.portal.clock.at = '2026-12-01T01:00:00.000Z';
    expect(await desk('account-3')).toBe(200);
  });

  it('is refused in a unit that is not there, and with a last day before the first', async () => {
    const reply = await add({ agencyId: 'khong-co', validTo: '2026-11-01' });
    expect(reply).toMatchObject({ status: 422, body: { code: 'invalid' } });
    expect((reply.body as { violations?: { path: string }[] }).violations?.map(({ path }) => path)).toEqual([
      'agencyId',
      'validTo',
    ]);
  });

  it('is for administrators alone to make', async () => {
    for (const as of ['leader', 'editor', 'reception']) expect((await add({}, as)).status).toBe(403);
  });
});

describe('a change of a member of staff', () => {
  it('takes effect with their next request, at the desk of their new unit', async () => {
    const { id } = (await add({ name: 'Đổi Chỗ', account: 'account-4' })).body;
    expect((await change(id, { agencyId: 'phuong-b', duties: ['processor', 'reception'] })).body).toEqual({
      id,
      version: 2,
    });
    expect((await me('account-4')).body).toMatchObject({ agencyId: 'phuong-b', duties: ['reception', 'processor'] });
    const { events } = await view(id);
    expect(events[0]).toMatchObject({
      act: 'change-member',
      before: { agencyId: 'trung-tam', duties: ['reception'] },
      after: { agencyId: 'phuong-b', duties: ['reception', 'processor'] },
    });
    const chain = await history(office.portal.table).of({ subject: 'staff', subjectId: id });
    expect(verifyChain(chain.toReversed(), sha256hex)).toBe(true);
    const there = await office.done<{ colleagues: { name: string }[] }>('listColleagues', { as: 'leader-b' });
    expect(there.colleagues.map(({ name }) => name)).toContain('Đổi Chỗ');
    const before = await office.done<{ colleagues: { name: string }[] }>('listColleagues', { as: 'reception-centre' });
    expect(before.colleagues.map(({ name }) => name)).not.toContain('Đổi Chỗ');
  });

  it('is refused on another state than there is now, and where nothing changes', async () => {
    const { id } = (await add({ name: 'Hai Người Sửa' })).body;
    await change(id, { name: 'Hai Người Sửa 1' });
    expect((await change(id, { name: 'Khác' }, 'admin2', 1)).body.code).toBe('edited-meanwhile');
    expect((await change(id, {})).body.violations).toMatchObject([{ rule: 'nothing-changed' }]);
    expect((await change(id, { duties: [] })).status).toBe(422);
  });

  it('ends their sign-in with their last day', async () => {
    const { id } = (await add({ name: 'Nghỉ Hưu', account: 'account-5' })).body;
    await change(id, { validTo: '2026-11-30' });
    expect((await view(id)).events[0]).toMatchObject({ act: 'end-member', after: { validTo: '2026-11-30' } });
    office.portal.clock.at = '2026-11-30T16:59:00.000Z';
    expect(await desk('account-5')).toBe(200);
    office.portal.clock.at = '2026-11-30T17:00:00.000Z';
    expect(await desk('account-5')).toBe(403);
  });

  it('outlasts the next seed', async () => {
    await change('processor-x', { name: 'Tên Mới' });
    await putSeed(office.portal.table, officeSeed(), {
      issuer: staffIssuer,
      signIns: [{ sub: 'account-1', staffId: 'leader' }],
    });
    expect((await view('processor-x')).member.name).toBe('Tên Mới');
    expect((await me('account-1')).body.duties).toEqual(['reception']);
  });
});

describe('whoever holds dossiers', () => {
  it('can neither leave, nor move, nor lose what they process by, until they are handed over', async () => {
    const dossierId = await aSubmitted(office.portal);
    await done(office.portal, 'actAtDesk', 'reception', dossierId, { type: 'accept', version: 2 });
    await done(office.portal, 'actAtDesk', 'processor', dossierId, { type: 'claim', version: 3 });
    const holds = { count: 1, more: false };
    expect((await view('processor')).holds).toEqual(holds);
    for (const changes of [{ validTo: '2026-11-30' }, { agencyId: 'phuong-b' }, { duties: ['reception'] }])
      expect((await change('processor', changes)).body).toMatchObject({ code: 'holds-dossiers', current: holds });
    expect((await change('processor', { name: 'Tên Khác' })).status).toBe(200);
    expect((await view('processor')).member).toMatchObject({ agencyId: 'phuong-a', duties: ['processor'] });
    await done(office.portal, 'actAtDesk', 'leader', dossierId, { type: 'assign', version: 4, staffId: 'processor2' });
    expect((await change('processor', { validTo: '2026-11-30' })).status).toBe(200);
    expect((await change('processor2', { validTo: '2026-11-30' })).body.code).toBe('holds-dossiers');
  });
});

describe('administrators', () => {
  const stopped = ['editor'];

  it('never leave the portal without one, not even two who let each other go at once', async () => {
    const replies = await Promise.all([
      change('admin', { duties: stopped }, 'admin2'),
      change('admin2', { duties: stopped }),
    ]);
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    const left = replies[0].status === 200 ? 'admin2' : 'admin';
    const gone = left === 'admin' ? 'admin2' : 'admin';
    expect((await office.portal.call('listStaff', { as: gone })).status).toBe(403);
    const { member, version } = await office.done<MemberView>('getMember', { as: left, params: { staffId: left } });
    const { staffId, ...recorded } = member;
    for (const changes of [{ duties: stopped }, { validTo: '2026-12-31' }, { validFrom: '2027-01-01' }]) {
      const body = { ...recorded, ...changes, version };
      const reply = await office.portal.call('changeMember', { as: left, params: { staffId }, body });
      expect(reply.body).toMatchObject({ code: 'last-admin' });
    }
    // Somebody who cannot sign in administers nothing.
    const other = { ...facts, name: 'Quản Trị Hai', duties: ['admin'] };
    const { id } = await office.done<KeptAs>('addMember', { as: left, body: other });
    const leave = () =>
      office.portal.call('changeMember', {
        as: left,
        params: { staffId },
        body: { ...recorded, duties: stopped, version },
      });
    expect((await leave()).body).toMatchObject({ code: 'last-admin' });
    await office.done('bindSignIn', { as: left, params: { staffId: id }, body: { account: 'account-9', version: 1 } });
    expect((await leave()).status).toBe(200);
    expect((await office.portal.call('listStaff', { as: left })).status).toBe(403);
    expect((await office.portal.call('listStaff', { as: 'account-9' })).status).toBe(200);
  });

  it('see all staff by name, page by page, also who has left', async () => {
    const names: string[] = [];
    for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
      const page = await office.done<{ members: MemberRow[]; next?: string }>('listStaff', {
        as: 'account-9',
        ...(cursor !== undefined && { query: { cursor } }),
      });
      names.push(...page.members.map(({ name }) => name));
      cursor = page.next;
    }
    expect(names).toContain('Nghỉ Hưu');
    expect(new Set(names).size).toBe(names.length);
    expect((await office.portal.call('listStaff', { as: 'account-9', query: { cursor: 'bm8' } })).status).toBe(422);
  });
});
