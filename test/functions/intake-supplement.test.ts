import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DeskDossierView, DossierView } from '#shared/api/views.ts';
import type { Problem } from '#shared/api/problem.ts';
import type { Intake } from '#shared/dossier/intake.ts';
import { signInHash } from '#functions/http/actor.ts';
import { people } from '#functions/store/people.ts';
import { aSeed } from '#test/support/builders.ts';
import { answers, complete, counterOf, onPaper } from './on-paper.ts';
import { applicantIssuer, startPortal } from './portal.ts';
import type { Portal } from './portal.ts';
import { aSubmitted, done } from './steps.ts';

let portal: Portal;
beforeAll(async () => {
  const seed = aSeed();
  portal = await startPortal({ ...seed, services: [...seed.services, onPaper] });
});
afterAll(() => portal.close());
/** Monday 23 November 2026 at 08:00: the counter is open. */
beforeEach(() => {
  portal.clock.at = '2026-11-23T01:00:00.000Z';
});

const { save, ready, atDesk } = counterOf(() => portal);
const asked = [
  { kind: 'field', ref: 'fullName', reason: 'Ghi thiếu tên đệm' },
  { kind: 'document', ref: 'giay-to', reason: 'Bản sao mờ' },
];
const papers = (copies: number): Intake['papers'] =>
  complete.papers.map((each) => (each.id === 'giay-to' ? { ...each, originals: 1, copies } : each));
const mended = { answers: { ...answers, fullName: 'Lò Thị Thanh Mai' }, intake: { ...complete, papers: papers(3) } };

/** Received at a counter, claimed, and asked for more: version 4. */
const awaited = async (items: object[] = asked, body?: object) => {
  const dossierId = await ready(body);
  const of = { params: { dossierId } };
  const received = { type: 'receive', version: 1, saved: 1 };
  expect((await portal.call('receiveIntake', { as: 'reception', ...of, body: received })).status).toBe(200);
  await done(portal, 'actAtDesk', 'processor', dossierId, { type: 'claim', version: 2 });
  await done(portal, 'actAtDesk', 'processor', dossierId, { type: 'request-supplement', version: 3, items });
  portal.clock.at = '2026-11-25T02:00:00.000Z';
  return dossierId;
};
const takeIn = (dossierId: string, body: object = {}, as = 'reception') =>
  portal.call<Problem>('receiveIntake', {
    ...{ as, params: { dossierId }, body: { type: 'receive-supplement', version: 4, saved: 1, ...body } },
  });
const intake = (dossierId: string, as = 'reception') =>
  portal.call<DossierView>('getIntake', { as, params: { dossierId } });

describe('a supplement brought to the counter', () => {
  it('opens with what was received, goes on as one sent online, with the time limit from the start', async () => {
    const dossierId = await awaited();
    const before = await atDesk(dossierId, 'reception');
    expect(before.actions).toContain('receive-supplement');
    expect((await intake(dossierId)).body).toMatchObject({
      ...{ dossier: { status: 'supplement' }, answers: { revision: 2, saved: 0, answers, intake: complete } },
      letters: [{ items: asked }],
    });
    expect((await save(dossierId, mended)).body).toMatchObject({ revision: 2, saved: 1 });
    const { body } = await takeIn(dossierId);
    expect(body).toMatchObject({ version: 5, status: 'processing', due: { at: '2026-11-30T10:00:00.000Z' } });
    const after = await atDesk(dossierId, 'processor');
    expect(after.answers).toMatchObject({ answers: mended.answers, intake: mended.intake });
    expect(after.previousAnswers).toMatchObject({ answers, intake: complete });
    expect(after.dossier).toMatchObject({ applicantName: 'Lò Thị Mai', holder: { staffId: 'processor' } });
    expect(after.dossier.supplementItems).toBeUndefined();
    expect(after.events.at(-1)).toMatchObject({ action: 'receive-supplement', to: 'processing' });
  });

  it('takes a scan of what was asked and of nothing else', async () => {
    const dossierId = await awaited();
    const request = (document: string) =>
      portal.call<Problem>('requestIntakeUpload', {
        ...{ as: 'reception', params: { dossierId } },
        body: { asked: document, name: 'a.pdf', type: 'application/pdf', bytes: 10, sha256: `${'A'.repeat(43)}=` },
      });
    expect(await request('to-khai')).toMatchObject({ status: 422, body: { violations: [{ rule: 'not-asked' }] } });
    expect((await request('giay-to')).status).toBe(200);
  });

  it('leaves alone what nobody asked for', async () => {
    const dossierId = await awaited();
    const broughtBy = { ...complete.broughtBy, fullName: 'Lò Văn Khác' };
    const shown = complete.papers.map((each) => (each.id === 'can-cuoc' ? { ...each, copies: 1 } : each));
    for (const [body, path] of [
      [{ answers: { ...answers, copies: 3 } }, 'copies'],
      [{ concerning: { capacity: 'authorised', name: 'Lò Văn An', nationalId: '014089000456' } }, 'concerning'],
      [{ intake: { ...complete, broughtBy } }, 'intake'],
      [{ intake: { ...complete, channel: 'post', postalItem: 'EB123456789VN' } }, 'intake'],
      [{ intake: { ...complete, papers: shown } }, 'documents.can-cuoc'],
    ] as const)
      expect(await save(dossierId, body), path).toMatchObject({
        ...{ status: 422, body: { code: 'invalid', violations: [{ path, rule: 'not-asked' }] } },
      });
    expect((await intake(dossierId)).body).toMatchObject({ answers: { saved: 0, answers } });
  });

  it('opens everything where words ask for what is neither a question nor a paper', async () => {
    const dossierId = await awaited([{ kind: 'other', ref: 'khac', reason: 'Nêu rõ mục đích' }]);
    const body = { answers: { ...answers, note: 'Để nộp hồ sơ việc làm' } };
    expect((await save(dossierId, body)).status).toBe(200);
    expect((await takeIn(dossierId)).status).toBe(200);
  });

  it('is judged as a whole, and writes nothing while a paper is missing', async () => {
    const dossierId = await awaited([...asked, { kind: 'document', ref: 'can-cuoc', reason: 'Thẻ hết hạn' }]);
    const none = complete.papers.map((each) => ({ ...each, shown: false }));
    await save(dossierId, { ...mended, answers: { copies: 2 }, intake: { ...complete, papers: none } });
    const { status, body } = await takeIn(dossierId);
    expect(status).toBe(422);
    expect(body.violations?.map(({ path }) => path).sort()).toEqual(['documents.can-cuoc', 'fullName']);
    expect((await atDesk(dossierId, 'reception')).dossier).toMatchObject({ version: 4, status: 'supplement' });
  });

  it('is taken in once: another request finds it done, and never over a save of another window', async () => {
    const dossierId = await awaited();
    await save(dossierId, mended);
    expect((await takeIn(dossierId, { saved: 0 })).body.code).toBe('changed-meanwhile');
    expect((await takeIn(dossierId)).status).toBe(200);
    expect(await takeIn(dossierId)).toMatchObject({ status: 409, body: { code: 'changed-meanwhile' } });
    expect((await takeIn(dossierId, { version: 5 })).body.code).toBe('not-allowed-now');
    expect((await save(dossierId, { saved: 1 })).body).toMatchObject({ code: 'not-allowed-now' });
  });

  it('waits for an open counter, or for why it does not', async () => {
    const dossierId = await awaited();
    await save(dossierId, mended);
    portal.clock.at = '2026-11-25T12:00:00.000Z';
    expect(await takeIn(dossierId)).toMatchObject({ status: 409, body: { code: 'counter-closed' } });
    expect((await takeIn(dossierId, { outOfHours: 'Đi từ bản xa' })).status).toBe(200);
    expect((await atDesk(dossierId, 'reception')).letters.at(-1)).toMatchObject({ to: 'staff', text: 'Đi từ bản xa' });
  });

  it('is taken in by reception of the counter that receives, and by nobody else', async () => {
    const dossierId = await awaited();
    await save(dossierId, mended);
    expect((await takeIn(dossierId, {}, 'processor')).status).toBe(403);
    expect((await takeIn(dossierId, {}, 'reception-b')).status).toBe(404);
    const { body } = await portal.call<DeskDossierView>('getDeskDossier', { as: 'processor', params: { dossierId } });
    expect(body.actions).not.toContain('receive-supplement');
    expect(body.dossier).toMatchObject({ version: 4, status: 'supplement' });
  });

  it('is not for what was filed online: that is answered there', async () => {
    const dossierId = await aSubmitted(portal);
    await done(portal, 'actAtDesk', 'reception', dossierId, { type: 'request-supplement', version: 2, items: asked });
    expect((await atDesk(dossierId, 'reception')).actions).not.toContain('receive-supplement');
    expect((await intake(dossierId)).status).toBe(404);
    expect((await save(dossierId, {})).status).toBe(404);
    expect((await takeIn(dossierId, { version: 3 })).status).toBe(404);
  });

  it('is not what receives a dossier, nor the other way round', async () => {
    const draft = await ready();
    expect((await takeIn(draft, { version: 1 })).body.code).toBe('not-allowed-now');
    const dossierId = await awaited();
    expect((await takeIn(dossierId, { type: 'receive', saved: 0 })).body.code).toBe('not-allowed-now');
  });
});

describe('a dossier on paper whose applicant signed in', () => {
  it('may be answered online: what was counted at the counter stays', async () => {
    const dossierId = await awaited();
    const personId = signInHash({ issuer: applicantIssuer, subject: 'mai' });
    await people(portal.table).put({
      ...{ personId, fullName: 'Lò Thị Mai', nationalId: complete.broughtBy.nationalId ?? '' },
      ...{ assuranceLevel: 2, organisations: [], locale: 'vi' },
    });
    const of = { as: 'mai', params: { dossierId } };
    await portal.call('listMyDossiers', { as: 'mai' });
    const { body } = await portal.call<DossierView>('getDossier', of);
    expect(body.answers).not.toHaveProperty('intake');
    const saved = await portal.call('saveAnswers', { ...of, body: { saved: 0, answers: mended.answers } });
    expect(saved.status).toBe(200);
    const answer = { type: 'answer-supplement', version: 4, saved: 1, declaration: true };
    expect(await portal.call('actOnDossier', { ...of, body: answer })).toMatchObject({ status: 200 });
    expect((await atDesk(dossierId, 'reception')).answers).toMatchObject({ intake: complete });
  });
});
