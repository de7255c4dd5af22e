import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MemberView } from '#shared/api/office-views.ts';
import type { OpinionRow } from '#shared/api/opinion-views.ts';
import type { DeskDossierView, DossierPage } from '#shared/api/views.ts';
import { sendings } from '#functions/store/sendings.ts';
import { onPaper } from '#test/support/builders.ts';
import type { ReplyOf } from '#test/support/caller.ts';
import { counterOf, onPaper as atCounter } from '../on-paper.ts';
import { aSubmitted, done } from '../steps.ts';
import { officeSeed, startOffice } from './office.ts';
import type { Office } from './office.ts';

let office: Office;
const ids: Record<string, string> = {};

/** Monday after the last day of phuong-a. */
const midnight = '2026-11-29T17:00:00.000Z';
const monday = '2026-11-30T01:00:00.000Z';

const desk = (as: string, dossierId: string, body: Record<string, unknown>) =>
  done(office.portal, 'actAtDesk', as, dossierId, body);
const { ready } = counterOf(() => office.portal);
const receive = (as: string, dossierId: string) =>
  office.portal.call<{ code?: string; detail?: string }>('receiveIntake', {
    ...{ as, params: { dossierId }, body: { type: 'receive', version: 1, saved: 1 } },
  });
const register = (as: string, query: Record<string, string> = {}) =>
  office.portal.call<ReplyOf<'getRegister'>>('getRegister', { as, params: { year: '2026' }, query });
const view = async (as: string, dossierId: string) =>
  (await office.portal.call<DeskDossierView>('getDeskDossier', { as, params: { dossierId } })).body;

const returned = async () => {
  const id = await aSubmitted(office.portal);
  await desk('reception', id, { type: 'accept', version: 2 });
  await desk('processor', id, { type: 'claim', version: 3 });
  await desk('leader', id, { type: 'resolve', version: 4 });
  await desk('reception', id, { type: 'return-result', version: 5, to: 'Lò Thị Hoa', method: 'counter' });
  return id;
};

beforeAll(async () => {
  const seed = officeSeed();
  office = await startOffice(onPaper({ ...seed, services: [...seed.services, atCounter] }));
  ids.returned = await returned();
  ids.intake = await ready();
  ids.asking = await aSubmitted(office.portal, { body: { serviceId: 'cap-phep' } });
  await desk('reception-centre', ids.asking, { type: 'accept', version: 2 });
  await desk('processor-x', ids.asking, { type: 'claim', version: 3 });
  const asked = { agencyId: 'phuong-a', content: 'Xác nhận nơi cư trú', answerBy: '2026-12-02', isLead: true };
  await desk('processor-x', ids.asking, {
    type: 'ask-opinions',
    version: 4,
    opinions: [asked],
    documentIds: [],
    withAnswers: true,
  });
  await sendings(office.portal.table, Math.random).put({
    ...{ dossierId: ids.returned, seq: 3, channel: 'sms', action: 'accept', agencyId: 'phuong-a' },
    ...{ state: 'failed', version: 1, attempts: 3, at: '2026-11-23T02:00:00.000Z', reason: 'rejected' },
  });
  const { handler } = (await import('#functions/on/search-due.ts')) as {
    handler: (event: unknown) => Promise<unknown>;
  };
  const indexed = { dossierId: ids.returned, seq: 3, action: 'accept', at: midnight };
  await handler({ Records: [{ messageId: '1', body: JSON.stringify(indexed) }] });
  await office.done('reorganiseAgencies', {
    as: 'admin',
    body: {
      ...{ lastDay: '2026-11-29', ends: [{ agencyId: 'phuong-a', version: 0 }], begins: [] },
      ...{ successorIds: ['phuong-b'], dossiersTo: 'phuong-b', basis: 'NQ 1/2026' },
    },
  });
  await office.midnight(midnight);
  office.portal.clock.at = monday;
});
afterAll(() => office.close());
beforeEach(() => {
  // What is known of units is read again after a minute.
  const aMinuteLater = performance.now() + 61_000;
  vi.spyOn(performance, 'now').mockReturnValue(aMinuteLater);
  return () => vi.restoreAllMocks();
});

describe('what a unit that ended leaves', () => {
  it('is, once returned, found and corrected by whoever took over, and by nobody else', async () => {
    const { code = '' } = (await view('leader-b', ids.returned!)).dossier;
    const found = async (as: string, q: string) =>
      (await office.done<DossierPage>('searchDossiers', { as, body: { q } })).rows.map(({ id }) => id);
    expect(await found('reception-b', code)).toEqual([ids.returned]);
    for (const q of [code.slice(-4), 'lo thi hoa']) expect(await found('reception-b', q), q).toEqual([ids.returned]);
    expect(await found('reception-centre', code)).toEqual([]);
    const open = { as: 'leader-x', params: { dossierId: ids.returned! } };
    expect((await office.portal.call('getDeskDossier', open)).status).toBe(404);
    await desk('leader-b', ids.returned!, { type: 'correct', version: 6, reason: 'Sai tên' });
    const { dossier } = await view('leader-b', ids.returned!);
    expect(dossier).toMatchObject({ status: 'processing', agencyId: 'phuong-b', receivingAgencyId: 'phuong-b', code });
  });

  it('are registers, which it reads, closes and prints', async () => {
    const own = await register('leader-b');
    expect(own.body.former).toEqual([{ id: 'phuong-a', name: expect.anything() as object }]);
    expect(own.body.lines).toEqual([]);
    const left = await register('leader-b', { unit: 'phuong-a' });
    expect(left.body.lines.map(({ dossierId }) => dossierId)).toEqual([ids.returned]);
    expect((await register('leader-x', { unit: 'phuong-a' })).status).toBe(404);
    expect((await register('leader-x')).body.former).toBeUndefined();
    office.portal.clock.at = '2027-01-04T01:00:00.000Z';
    const close = (as: string) =>
      office.portal.call<{ count: number }>('closeRegister', {
        ...{ as, params: { year: '2026' }, body: { unit: 'phuong-a' } },
      });
    expect((await close('leader-x')).status).toBe(404);
    expect((await close('leader-b')).body.count).toBe(1);
    expect((await register('leader-b')).body.closing).toBeUndefined();
    expect((await register('leader-b', { unit: 'phuong-a' })).body.closing?.count).toBe(1);
    office.portal.clock.at = monday;
  });

  it('are opinions asked of it, which its successor gives', async () => {
    const asked = async (as: string) =>
      (await office.done<{ asked: OpinionRow[] }>('listOpinions', { as })).asked.map(({ dossierId }) => dossierId);
    const opinion = { dossierId: ids.asking!, no: '1' };
    const give = (as: string, body: object) => office.portal.call('actOnOpinion', { as, params: opinion, body });
    expect(await asked('reception-b')).toEqual([ids.asking]);
    expect((await give('leader-x', { type: 'answer-opinion', text: 'Không' })).status).toBe(409);
    expect((await give('leader-b', { type: 'answer-opinion', text: 'Đang cư trú' })).status).toBe(200);
    expect(await asked('leader-b')).toEqual([]);
  });

  it('are messages that may not have arrived, which its successor settles', async () => {
    const unsure = async (as: string) =>
      (await office.done<{ notices: { dossierId: string }[] }>('listUnsureNotices', { as })).notices;
    expect((await unsure('reception-b')).map(({ dossierId }) => dossierId)).toEqual([ids.returned]);
    const settle = (as: string) =>
      office.portal.call('settleNotice', {
        ...{ as, params: { dossierId: ids.returned!, seq: '3', channel: 'sms' } },
        ...{ body: { type: 'told', version: 1 } },
      });
    expect((await settle('reception-centre')).status).toBe(404);
    expect((await settle('reception-b')).status).toBe(200);
    expect(await unsure('reception-b')).toEqual([]);
  });

  it('is an unfinished intake, refused before a number is spent until its writer works for the successor', async () => {
    const refused = await receive('reception', ids.intake!);
    expect([refused.status, refused.body.code]).toEqual([409, 'not-allowed-now']);
    expect(refused.body.detail).toContain('đơn vị kế thừa');
    const anew = await office.portal.call<{ code: string }>('openIntake', {
      ...{ as: 'reception', body: { serviceId: 'tai-quay', agencyId: 'phuong-b' } },
    });
    expect([anew.status, anew.body.code]).toEqual([409, 'not-allowed-now']);
    const params = { staffId: 'reception' };
    const { member, version } = await office.done<MemberView>('getMember', { as: 'admin', params });
    const { staffId: _, ...recorded } = member;
    const body = { ...recorded, agencyId: 'phuong-b', version };
    await office.done('changeMember', { as: 'admin', params, body });
    expect((await receive('reception', ids.intake!)).status).toBe(200);
    const { dossier } = await view('reception', ids.intake!);
    expect(dossier).toMatchObject({ status: 'accepted', receivingAgencyId: 'phuong-b' });
    expect(dossier.code).toMatch(/-0001$/);
  });
});
