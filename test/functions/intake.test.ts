import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Acted, DossierPage, DossierView } from '#shared/api/views.ts';
import type { Problem } from '#shared/api/problem.ts';
import { sessionsFrom } from '#shared/calendar/unit-hours.ts';
import { signInHash } from '#functions/http/actor.ts';
import { people } from '#functions/store/people.ts';
import { aMember, aSeed, aService } from '#test/support/builders.ts';
import { answers, complete, counterOf, onPaper } from './on-paper.ts';
import { applicantIssuer, startPortal } from './portal.ts';
import type { Portal } from './portal.ts';

/** What a refusal says beside. */
type Refused = { violations?: Problem['violations'] };

const both = (vi: string, en: string) => ({ vi, en });
const atOnce = aService({
  id: 'lam-ngay',
  channels: [{ channel: 'counter' }],
  documents: [],
  timeLimits: [{ value: 0, unit: 'same-day', asWritten: both('Trong ngày', 'Same day') }],
  result: { ...aService({}).result, delivery: ['counter'] },
});
const noForm = aService({
  id: 'giay-thoi',
  channels: [{ channel: 'counter' }, { channel: 'online' }],
  documents: [],
  level: 2,
  form: undefined,
});

const colleague = aMember('colleague', ['reception']);
const there = aMember('there', ['processor'], 'phuong-b');

let portal: Portal;
beforeAll(async () => {
  const seed = aSeed();
  portal = await startPortal({
    ...seed,
    services: [...seed.services, onPaper, atOnce, noForm],
    agencies: seed.agencies.map((each) =>
      each.id === 'phuong-b' ? { ...each, sessions: sessionsFrom('07:00-11:00,13:00-16:30') } : each,
    ),
    staff: [...seed.staff, colleague, there],
  });
});
afterAll(() => portal.close());
/** Monday 23 November 2026 at 08:00: the counter is open. */
beforeEach(() => {
  portal.clock.at = '2026-11-23T01:00:00.000Z';
});

const { opened, save, ready, atDesk } = counterOf(() => portal);
const receive = (dossierId: string, body: object = {}, as = 'reception', key?: string) =>
  portal.call<Acted & Refused>('receiveIntake', {
    ...{ as, params: { dossierId }, body: { type: 'receive', version: 1, saved: 1, ...body } },
    ...(key !== undefined && { key }),
  });
describe('receiving a dossier on paper', () => {
  it('files and accepts it in one: code, due date, queue, event, Form 01', async () => {
    const dossierId = await ready();
    const { status, body } = await receive(dossierId);
    expect(status).toBe(200);
    expect(body).toMatchObject({ version: 2, status: 'accepted', due: { at: '2026-11-27T10:00:00.000Z' } });
    expect(body.code).toMatch(/^H52\.1-261123-\d{4}$/);
    const view = await atDesk(dossierId, 'reception');
    expect(view.dossier).toMatchObject({
      ...{ channel: 'counter', filerName: 'Lò Thị Mai', applicantName: 'Lò Thị Mai' },
      ...{ submittedAt: portal.clock.at, acceptedAt: portal.clock.at, forwardBy: '2026-11-23T10:00:00.000Z' },
    });
    expect(view.answers?.intake).toEqual(complete);
    expect(view.events.map(({ action }) => action)).toEqual(['open', 'receive']);
    expect(view.papers).toEqual(['declaration', 'receipt', 'control-slip']);
    const { body: queue } = await portal.call<DossierPage>('listDeskDossiers', {
      ...{ as: 'processor', query: { view: 'processing' } },
    });
    expect(queue.rows.map(({ id }) => id)).toContain(dossierId);
  });

  it('is kept while it is written: listed, taken up again, by a colleague too, and by nobody else', async () => {
    const dossierId = await ready();
    const list = await portal.call<DossierPage>('listIntakes', { as: 'reception' });
    expect(list.body.rows.map(({ id }) => id)).toContain(dossierId);
    const get = (as: string) => portal.call<DossierView>('getIntake', { as, params: { dossierId } });
    expect((await get('reception')).body).toMatchObject({
      answers: { saved: 1, intake: complete },
      actions: ['receive', 'discard', 'decline', 'request-supplement'],
    });
    expect((await get('colleague')).status).toBe(200);
    expect((await get('reception-b')).status).toBe(404);
    expect((await get('processor')).status).toBe(403);
    expect((await portal.call('getDossier', { as: 'citizen', params: { dossierId } })).status).toBe(404);
    await receive(dossierId);
    const after = await portal.call<DossierPage>('listIntakes', { as: 'reception' });
    expect(after.body.rows.map(({ id }) => id)).not.toContain(dossierId);
  });

  it('answers a repeated request with the same, and takes one of two officers who receive at once', async () => {
    const dossierId = await ready();
    const twins = await Promise.all([1, 2].map(() => receive(dossierId, {}, 'reception', 'one-intention')));
    expect(new Set(twins.map(({ text }) => text)).size).toBe(1);
    const other = await ready();
    const two = await Promise.all(['reception', 'colleague'].map((as) => receive(other, {}, as)));
    expect(two.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(two.find(({ status }) => status === 409)?.body.code).toBe('changed-meanwhile');
  });

  it('never writes over what was saved at another window', async () => {
    const dossierId = await ready();
    const late = await save(dossierId, { answers: { ...answers, copies: 3 } });
    expect(late).toMatchObject({ status: 409, body: { code: 'changed-meanwhile', current: { saved: 1 } } });
    expect((await receive(dossierId, { saved: 0 })).body.code).toBe('changed-meanwhile');
  });

  it('names everything that is missing, and writes nothing', async () => {
    const dossierId = await opened();
    const intake = { channel: 'counter', broughtBy: { nationalId: '123' }, papers: [] };
    await save(dossierId, { answers: { copies: 99 }, intake });
    const { status, body } = await receive(dossierId);
    expect(status).toBe(422);
    expect(body.violations?.map(({ path }) => path).sort()).toEqual([
      ...['broughtBy.fullName', 'broughtBy.nationalId', 'copies'],
      ...['documents.can-cuoc', 'documents.giay-to', 'fullName'],
    ]);
    expect(
      (await portal.call<DossierView>('getIntake', { as: 'reception', params: { dossierId } })).body,
    ).toMatchObject({
      dossier: { version: 1, status: 'draft' },
      answers: { saved: 1 },
    });
  });

  it('asks whoever acts on an authorisation for their number and the paper', async () => {
    const dossierId = await opened();
    const concerning = { capacity: 'authorised', name: 'Lò Văn An', nationalId: '014089000456' };
    const { nationalId: _, ...unnamed } = complete.broughtBy;
    await save(dossierId, { concerning, intake: { ...complete, broughtBy: unnamed } });
    expect((await receive(dossierId)).body.violations?.map(({ path }) => path).sort()).toEqual([
      'broughtBy.nationalId',
      'documents.uy-quyen',
    ]);
    const papers = [...complete.papers, { id: 'uy-quyen', originals: 1, copies: 0, shown: false }];
    await save(dossierId, { saved: 1, concerning, intake: { ...complete, papers } });
    expect((await receive(dossierId, { saved: 2 })).status).toBe(200);
    const { dossier } = await atDesk(dossierId, 'reception');
    expect(dossier).toMatchObject({ filerName: 'Lò Thị Mai', applicantName: 'Lò Văn An', capacity: 'authorised' });
  });

  it('takes what came by post', async () => {
    const dossierId = await opened();
    await save(dossierId, { intake: { ...complete, channel: 'post', postalItem: 'EB123456789VN' } });
    expect((await receive(dossierId)).status).toBe(200);
    expect((await atDesk(dossierId, 'reception')).dossier.channel).toBe('post');
  });

  it('receives a service without a form on its papers alone', async () => {
    const dossierId = await opened({ serviceId: 'giay-thoi' });
    await save(dossierId, { answers: {}, intake: { ...complete, papers: [] } });
    expect((await receive(dossierId)).status).toBe(200);
  });
});

describe('a closed counter', () => {
  it.each([
    ['at noon', '2026-11-23T05:00:00.000Z', '2026-11-27T10:00:00.000Z', '2026-11-23T10:00:00.000Z'],
    ['in the evening', '2026-11-23T12:00:00.000Z', '2026-11-30T10:00:00.000Z', '2026-11-25T00:30:00.000Z'],
    ['on a day off', '2026-11-24T02:00:00.000Z', '2026-11-30T10:00:00.000Z', '2026-11-25T00:30:00.000Z'],
  ])('%s receives nothing unless somebody says why', async (_, at, due, forwardBy) => {
    const dossierId = await ready();
    portal.clock.at = at;
    expect(await receive(dossierId)).toMatchObject({ status: 409, body: { code: 'counter-closed' } });
    const { body } = await receive(dossierId, { outOfHours: 'Người cao tuổi đi từ xa, đã chờ từ trước giờ nghỉ' });
    expect(body).toMatchObject({ status: 'accepted', due: { at: due } });
    const view = await atDesk(dossierId, 'reception');
    expect(view.dossier.forwardBy).toBe(forwardBy);
    expect(view.letters).toMatchObject([{ to: 'staff', text: 'Người cao tuổi đi từ xa, đã chờ từ trước giờ nghỉ' }]);
  });

  it.each([
    ['before it opens elsewhere', '2026-11-23T00:10:00.000Z', 200],
    ['after it closed, though others are open', '2026-11-23T09:45:00.000Z', 409],
  ])('is closed by the hours of its own unit: %s', async (_, at, status) => {
    const id = await opened({ serviceId: 'tai-quay', agencyId: 'phuong-b' }, 'reception-b');
    await save(id, {}, 'reception-b');
    portal.clock.at = at;
    const reply = await receive(id, {}, 'reception-b');
    expect(reply.status).toBe(status);
    if (status !== 200) return;
    expect(reply.body.due?.at).toBe('2026-11-27T09:30:00.000Z');
    expect((await atDesk(id, 'reception-b')).dossier.forwardBy).toBe('2026-11-23T09:30:00.000Z');
  });

  it('spends no number on a refusal', async () => {
    const [one, other] = [await ready(), await ready()];
    const first = await receive(one);
    portal.clock.at = '2026-11-23T12:00:00.000Z';
    await receive(other);
    portal.clock.at = '2026-11-23T02:00:00.000Z';
    const next = await receive(other);
    const number = (code = '') => Number(code.slice(-4));
    expect(number(next.body.code)).toBe(number(first.body.code) + 1);
  });
});

describe('received at one place, decided at another', () => {
  it('bears the code of the place, lies in both queues, and is forwarded the next morning after 15:00', async () => {
    const dossierId = await ready({ serviceId: 'tai-quay', agencyId: 'phuong-b' });
    portal.clock.at = '2026-11-23T08:01:00.000Z';
    const { body } = await receive(dossierId);
    expect(body.code).toMatch(/^H52\.1-/);
    for (const as of ['reception', 'reception-b']) {
      const { dossier } = await atDesk(dossierId, as);
      expect(dossier).toMatchObject({ agencyId: 'phuong-b', receivingAgencyId: 'phuong-a' });
      expect(dossier.forwardBy).toBe('2026-11-25T00:30:00.000Z');
      const queue = await portal.call<DossierPage>('listDeskDossiers', { as, query: { view: 'processing' } });
      expect(queue.body.rows.find(({ id }) => id === dossierId)?.forwardBy).toBe('2026-11-25T00:30:00.000Z');
    }
    // Taken up, it waits to be forwarded no more.
    const { version } = (await atDesk(dossierId, 'reception-b')).dossier;
    const params = { dossierId };
    expect((await portal.call('actAtDesk', { as: 'there', params, body: { type: 'claim', version } })).status).toBe(
      200,
    );
    for (const as of ['reception', 'reception-b']) {
      const queue = await portal.call<DossierPage>('listDeskDossiers', { as, query: { view: 'processing' } });
      expect(queue.body.rows.find(({ id }) => id === dossierId)).toEqual(
        expect.not.objectContaining({ forwardBy: expect.anything() as unknown }),
      );
    }
  });

  it('begins nothing for an agency that does not handle it, nor a service that is filed online alone', async () => {
    const open = (body: object) => portal.call<Problem>('openIntake', { as: 'reception', body });
    expect((await open({ serviceId: 'tai-quay', agencyId: 'so-x' })).body.code).toBe('invalid');
    expect((await open({ serviceId: 'cap-ban-sao' })).body.code).toBe('service-not-open');
    expect((await open({ serviceId: 'khong-co' })).body.code).toBe('unknown-service');
  });
});

describe('a result given at once', () => {
  it.each([
    [false, true],
    [true, undefined],
  ])('is recorded, the receipt asked for: %s', async (receipt, withoutReceipt) => {
    const dossierId = await ready({ serviceId: 'lam-ngay' });
    const intake = { ...complete, papers: [] };
    await save(dossierId, { saved: 1, intake });
    const { body } = await receive(dossierId, { saved: 2, receipt });
    expect(body.due?.at).toBe('2026-11-23T10:00:00.000Z');
    expect((await atDesk(dossierId, 'reception')).dossier.withoutReceipt).toBe(withoutReceipt);
    const act = (as: string, action: object) => portal.call('actAtDesk', { as, params: { dossierId }, body: action });
    expect((await act('leader', { type: 'resolve', version: 2 })).status).toBe(200);
    const handedOver = { type: 'return-result', version: 3, to: 'Lò Thị Mai', method: 'counter' };
    expect(await act('reception', handedOver)).toMatchObject({ status: 200, body: { status: 'returned' } });
  });
});

describe('whose it is', () => {
  const personId = signInHash({ issuer: applicantIssuer, subject: 'mai' });
  const mine = async () => {
    const { body } = await portal.call<DossierPage>('listMyDossiers', { as: 'mai' });
    return body.rows.map(({ id }) => id);
  };
  const signsIn = () =>
    people(portal.table).put({
      ...{ personId, fullName: 'Lò Thị Mai', nationalId: '014191000999' },
      ...{ assuranceLevel: 2, organisations: [], locale: 'vi' },
    });
  const received = async () => {
    const dossierId = await opened();
    const broughtBy = { ...complete.broughtBy, nationalId: '014191000999' };
    await save(dossierId, { intake: { ...complete, broughtBy } });
    expect((await receive(dossierId)).status).toBe(200);
    return dossierId;
  };

  it('is that of who signs in with the number, before or after it was received', async () => {
    const early = await received();
    expect(await mine()).toEqual([]);
    await signsIn();
    expect(await mine()).toEqual([early]);
    const later = await received();
    expect((await mine()).sort()).toEqual([early, later].sort());
    const { body } = await portal.call<DossierView>('getDossier', { as: 'mai', params: { dossierId: later } });
    expect(body).toMatchObject({ dossier: { status: 'accepted' }, actions: ['choose-delivery', 'withdraw', 'write'] });
    expect((await portal.call('getDossier', { as: 'citizen', params: { dossierId: later } })).status).toBe(404);
  });

  it('is nobody’s online where no number was given', async () => {
    const dossierId = await opened();
    await save(dossierId, { intake: { ...complete, broughtBy: { fullName: 'Lò Thị Mai' } } });
    expect((await receive(dossierId)).status).toBe(200);
    expect(await mine()).not.toContain(dossierId);
  });
});
