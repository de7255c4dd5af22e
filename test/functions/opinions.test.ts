import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpinionFolder, OpinionRow } from '#shared/api/opinion-views.ts';
import type { DeskDossierView, DossierView, UploadTicket } from '#shared/api/views.ts';
import { documents } from '#functions/store/documents.ts';
import { aMember, aSeed, anAgency } from '#test/support/builders.ts';
import { startPortal } from './portal.ts';
import type { Portal } from './portal.ts';
import { aSubmitted, done } from './steps.ts';

let portal: Portal;
beforeAll(async () => {
  const seed = aSeed();
  portal = await startPortal({
    ...seed,
    agencies: [
      ...seed.agencies,
      anAgency('xa-c', 'H52.7'),
      { ...anAgency('so-y', 'H52.8'), level: 'department', receivedAt: 'trung-tam' },
    ],
    staff: [
      ...seed.staff,
      aMember('processor-b', ['processor'], 'xa-c'),
      aMember('leader-y', ['leader'], 'so-y'),
      aMember('reception-y', ['reception'], 'trung-tam'),
      aMember('second', ['processor']),
    ],
  });
});
afterAll(() => portal.close());

/** A dossier the processor of the ward has taken up: version 4. */
const aClaimed = async (): Promise<string> => {
  const dossierId = await aSubmitted(portal);
  await done(portal, 'actAtDesk', 'reception', dossierId, { type: 'accept', version: 2 });
  await done(portal, 'actAtDesk', 'processor', dossierId, { type: 'claim', version: 3 });
  return dossierId;
};
const deskView = async (dossierId: string, as = 'processor') =>
  (await portal.call<DeskDossierView>('getDeskDossier', { as, params: { dossierId } })).body;
const act = (as: string, dossierId: string, body: Record<string, unknown>) =>
  portal.call('actAtDesk', { as, params: { dossierId }, body });
const askedOf = async (as: string, dossierId: string) =>
  (await portal.call<{ asked: OpinionRow[]; late: OpinionRow[] }>('listOpinions', { as })).body.asked.filter(
    (row) => row.dossierId === dossierId,
  );
const onOpinion = (as: string, dossierId: string, no: number, body: Record<string, unknown>, key?: string) =>
  portal.call('actOnOpinion', { as, params: { dossierId, no: String(no) }, body, ...(key !== undefined && { key }) });
const opinion = (as: string, dossierId: string, no: number) =>
  portal.call<OpinionFolder>('getOpinion', { as, params: { dossierId, no: String(no) } });

/** A checked file, by staff or by the applicant; needs no storage. */
const aFile = async (as: string, dossierId: string, asked: string): Promise<string> => {
  const bytes = Buffer.from(`%PDF-1.7 ${asked}`);
  const sha256 = createHash('sha256').update(bytes).digest('base64');
  const route = as === 'citizen' ? 'requestUpload' : 'requestDeskUpload';
  const body = { asked, name: `${asked}.pdf`, type: 'application/pdf', bytes: bytes.length, sha256 };
  const reply = await portal.call<UploadTicket>(route, { as, params: { dossierId }, body });
  if (reply.status !== 200) throw new Error(`no ticket: ${reply.text}`);
  const { id: documentId } = reply.body.document;
  await documents(portal.table, Math.random).settle({ dossierId, documentId }, { versionId: '1' });
  return documentId;
};

const two = [
  { agencyId: 'xa-c', content: 'Xác nhận nơi cư trú', answerBy: '2026-11-26', isLead: true },
  { agencyId: 'so-y', content: 'Ý kiến chuyên môn', answerBy: '2026-11-27' },
];

describe('opinions of other agencies', () => {
  it('go to the same level at once, to another through its one-stop and back; the time limit goes on', async () => {
    const dossierId = await aClaimed();
    const before = await deskView(dossierId);
    const shared = await aFile('processor', dossierId, 'minutes');
    await done(portal, 'actAtDesk', 'processor', dossierId, {
      type: 'ask-opinions',
      version: 4,
      opinions: two,
      documentIds: [shared],
      withAnswers: true,
    });
    const asked = await deskView(dossierId);
    expect(asked.dossier.due).toEqual(before.dossier.due);
    expect(asked.opinions.map(({ no, stage, isLead, dueAt }) => [no, stage, isLead, dueAt])).toEqual([
      [1, 'with-agency', true, '2026-11-26T10:00:00.000Z'],
      [2, 'to-pass', false, '2026-11-27T10:00:00.000Z'],
    ]);
    expect(await askedOf('processor-b', dossierId)).toHaveLength(1);
    expect(await askedOf('leader-y', dossierId)).toEqual([]);
    expect((await onOpinion('reception-y', dossierId, 2, { type: 'pass-opinion' })).status).toBe(200);
    expect(await askedOf('leader-y', dossierId)).toHaveLength(1);
    expect(await askedOf('reception-y', dossierId)).toEqual([]);

    const folder = await opinion('processor-b', dossierId, 1);
    expect(folder.body).toMatchObject({
      may: 'answer-opinion',
      content: 'Xác nhận nơi cư trú',
      answers: { fullName: 'Lò Thị Hoa' },
      documents: [{ id: shared }],
    });
    const file = await aFile('processor-b', dossierId, 'opinion');
    const answer = { type: 'answer-opinion', text: 'Đang cư trú tại xã', documentIds: [file] };
    expect((await onOpinion('processor-b', dossierId, 1, answer, 'answer-1-of-the-commune')).status).toBe(200);
    // The same again, by which time it lies there no longer, is answered the same.
    expect((await onOpinion('processor-b', dossierId, 1, answer, 'answer-1-of-the-commune')).status).toBe(200);
    expect((await onOpinion('processor-b', dossierId, 1, answer)).status).toBe(404);
    expect((await opinion('processor-b', dossierId, 1)).status).toBe(404);

    expect((await onOpinion('leader-y', dossierId, 2, { type: 'answer-opinion', text: 'Đồng ý' })).status).toBe(200);
    expect((await deskView(dossierId)).opinions[1]?.answer).toBeUndefined();
    expect((await onOpinion('reception-y', dossierId, 2, { type: 'pass-opinion' })).status).toBe(200);
    const after = await deskView(dossierId);
    expect(after.opinions.map(({ stage, isLate, answer: given }) => [stage, isLate, given?.text])).toEqual([
      ['answered', false, 'Đang cư trú tại xã'],
      ['answered', false, 'Đồng ý'],
    ]);
    expect(after.events.map(({ action }) => action).slice(-5)).toEqual([
      'ask-opinions',
      'pass-opinion',
      'answer-opinion',
      'answer-opinion',
      'pass-opinion',
    ]);
  });

  it('open nothing of the dossier but what they were asked with, and that only while they are open', async () => {
    const dossierId = await aClaimed();
    const [shared, kept] = [
      await aFile('processor', dossierId, 'minutes'),
      await aFile('processor', dossierId, 'result'),
    ];
    const body = {
      type: 'ask-opinions',
      version: 4,
      opinions: [{ agencyId: 'xa-c', content: 'Hỏi', answerBy: '2026-11-26' }],
      documentIds: [shared],
      withAnswers: false,
    };
    await done(portal, 'actAtDesk', 'processor', dossierId, body);
    expect((await opinion('processor-b', dossierId, 1)).body.answers).toBeUndefined();
    expect((await portal.call('getDeskDossier', { as: 'processor-b', params: { dossierId } })).status).toBe(404);
    const link = (documentId: string) =>
      portal.call('linkDeskDocument', { as: 'processor-b', params: { dossierId, documentId } });
    expect((await link(kept)).status).toBe(404);
    expect((await act('processor-b', dossierId, { type: 'claim', version: 5 })).status).toBe(404);
    await onOpinion('processor-b', dossierId, 1, { type: 'answer-opinion', text: 'Có' });
    expect((await link(shared)).status).toBe(404);
  });

  it('keep their files to themselves until they came back, and what was shared for one is not open for the next', async () => {
    const dossierId = await aClaimed();
    const shared = await aFile('processor', dossierId, 'minutes');
    const ask = (version: number, documentIds: string[]) =>
      done(portal, 'actAtDesk', 'processor', dossierId, {
        ...{ type: 'ask-opinions', version, documentIds, withAnswers: false },
        opinions: [{ agencyId: 'xa-c', content: 'Hỏi', answerBy: '2026-11-26' }],
      });
    const { version } = await ask(4, [shared]);
    const file = await aFile('processor-b', dossierId, 'opinion');
    const seen = async () => (await deskView(dossierId)).documents.map(({ id }) => id);
    expect(await seen()).toEqual([shared]);
    await onOpinion('processor-b', dossierId, 1, { type: 'answer-opinion', text: 'Có', documentIds: [file] });
    expect((await seen()).sort()).toEqual([shared, file].sort());
    await ask(version + 1, []);
    const { documents: open } = (await opinion('processor-b', dossierId, 2)).body;
    expect(open.map(({ id }) => id)).not.toContain(shared);
    const link = { as: 'processor-b', params: { dossierId, documentId: shared } };
    expect((await portal.call('linkDeskDocument', link)).status).toBe(404);
  });

  it.each([
    ['an agency that is not there', { agencyId: 'khong-co' }, 'opinions.0.agencyId', 'unknown-unit'],
    ['one’s own agency', { agencyId: 'phuong-a' }, 'opinions.0.agencyId', 'own-unit'],
    ['by today', { agencyId: 'xa-c', answerBy: '2026-11-23' }, 'opinions.0.answerBy', 'not-after-today'],
  ])('are not asked for of %s', async (_, changed, path, rule) => {
    const dossierId = await aClaimed();
    const opinions = [{ content: 'Hỏi', answerBy: '2026-11-26', ...changed }];
    const reply = await act('processor', dossierId, { type: 'ask-opinions', version: 4, opinions, withAnswers: false });
    expect(reply).toMatchObject({ status: 422, body: { violations: [{ path, rule }] } });
    expect((await deskView(dossierId)).dossier.version).toBe(4);
  });

  it('need one that leads, and are asked for once', async () => {
    const dossierId = await aClaimed();
    const ask = (opinions: unknown[]) =>
      act('processor', dossierId, { type: 'ask-opinions', version: 4, opinions, withAnswers: false });
    const nobodyLeads = two.map((each) => ({ ...each, isLead: false }));
    expect((await ask(nobodyLeads)).body).toMatchObject({ violations: [{ rule: 'one-lead' }] });
    expect((await ask([two[0], two[0]])).body).toMatchObject({ violations: [{ rule: 'asked-already' }] });
  });

  it('that come late are marked, and until then lie before the one-stop that waits', async () => {
    const dossierId = await aClaimed();
    const opinions = [{ agencyId: 'xa-c', content: 'Hỏi', answerBy: '2026-11-26' }];
    await done(portal, 'actAtDesk', 'processor', dossierId, {
      type: 'ask-opinions',
      version: 4,
      opinions,
      withAnswers: false,
    });
    const late = async (as: string) =>
      (await portal.call<{ late: OpinionRow[] }>('listOpinions', { as })).body.late.map((row) => row.dossierId);
    expect(await late('leader')).not.toContain(dossierId);
    portal.clock.at = '2026-11-26T10:00:00.001Z';
    expect(await late('leader')).toContain(dossierId);
    await onOpinion('processor-b', dossierId, 1, { type: 'answer-opinion', text: 'Có' });
    expect((await deskView(dossierId)).opinions).toMatchObject([{ isLate: true, answer: { isLate: true } }]);
    expect(await late('leader')).not.toContain(dossierId);
    portal.clock.at = '2026-11-23T01:00:00.000Z';
  });

  it('wait for nobody once the dossier has ended', async () => {
    const dossierId = await aClaimed();
    const opinions = [{ agencyId: 'xa-c', content: 'Hỏi', answerBy: '2026-11-26' }];
    await done(portal, 'actAtDesk', 'processor', dossierId, {
      type: 'ask-opinions',
      version: 4,
      opinions,
      withAnswers: false,
    });
    await done(portal, 'actAtDesk', 'leader', dossierId, { type: 'stop', version: 5, reason: 'Rút yêu cầu' });
    expect(await askedOf('processor-b', dossierId)).toEqual([]);
    expect((await deskView(dossierId)).opinions).toMatchObject([{ stage: 'closed' }]);
  });
});

describe('applicant and agency', () => {
  it('write to each other with files; what staff note stays among them', async () => {
    const dossierId = await aClaimed();
    const photo = await aFile('citizen', dossierId, 'message');
    const citizenView = async () =>
      (await portal.call<DossierView>('getDossier', { as: 'citizen', params: { dossierId } })).body;
    const written = { type: 'write', version: 4, text: 'Tôi gửi thêm ảnh', documentIds: [photo] };
    await done(portal, 'actOnDossier', 'citizen', dossierId, written);
    expect((await deskView(dossierId)).dossier.wroteAt).toBe('2026-11-23T01:00:00.000Z');
    await done(portal, 'actAtDesk', 'processor', dossierId, { type: 'note', version: 5, text: 'ảnh mờ, gọi lại' });
    const guide = await aFile('reception', dossierId, 'message');
    const answer = { type: 'message', version: 6, text: 'Đã nhận được ảnh', documentIds: [guide] };
    await done(portal, 'actAtDesk', 'reception', dossierId, answer);
    const view = await citizenView();
    expect(view.letters.map(({ action, text, documentIds }) => [action, text, documentIds])).toEqual([
      ['write', 'Tôi gửi thêm ảnh', [photo]],
      ['message', 'Đã nhận được ảnh', [guide]],
    ]);
    expect(JSON.stringify(view)).not.toContain('ảnh mờ');
    expect(view.events.map(({ action }) => action)).not.toContain('note');
    expect(view.documents.map(({ id }) => id)).toEqual(expect.arrayContaining([photo, guide]));
    const desk = await deskView(dossierId);
    expect(desk.letters.map(({ action }) => action)).toContain('note');
    expect(desk.dossier.wroteAt).toBeUndefined();
  });

  it('attach only what is theirs, and write nothing where it is not', async () => {
    const dossierId = await aClaimed();
    const result = await aFile('processor', dossierId, 'result');
    const message = { type: 'message', version: 4, text: 'Kèm tệp', documentIds: [result] };
    expect(await act('processor', dossierId, message)).toMatchObject({
      status: 422,
      body: { violations: [{ path: 'documentIds.0', rule: 'unknown-document' }] },
    });
    expect((await deskView(dossierId)).dossier.version).toBe(4);
  });

  it('meet at the site: told beforehand, with minutes afterwards', async () => {
    const dossierId = await aClaimed();
    const visit = { on: '2026-11-25', time: '09:00', place: 'Tổ 3, phường A' };
    const announce = { type: 'announce-visit', version: 4, ...visit };
    expect((await act('processor', dossierId, { ...announce, on: '2026-11-20' })).body).toMatchObject({
      violations: [{ path: 'on', rule: 'visit-passed' }],
    });
    await done(portal, 'actAtDesk', 'processor', dossierId, announce);
    const minutes = {
      type: 'record-visit',
      version: 5,
      ...visit,
      participants: 'Ông An, bà Hoa',
      text: 'Đúng hiện trạng',
    };
    expect((await act('processor', dossierId, minutes)).body).toMatchObject({
      violations: [{ rule: 'visit-to-come' }],
    });
    portal.clock.at = '2026-11-25T03:00:00.000Z';
    const file = await aFile('processor', dossierId, 'minutes');
    await done(portal, 'actAtDesk', 'processor', dossierId, { ...minutes, documentIds: [file] });
    const { letters } = (await portal.call<DossierView>('getDossier', { as: 'citizen', params: { dossierId } })).body;
    expect(letters).toMatchObject([
      { action: 'announce-visit', visit },
      { action: 'record-visit', visit: { ...visit, participants: 'Ông An, bà Hoa' }, documentIds: [file] },
    ]);
    portal.clock.at = '2026-11-23T01:00:00.000Z';
  });
});

describe('who is away', () => {
  const away = (as: string, staffId: string, absence?: { from: string; to: string }) =>
    portal.call('setAbsence', { as, params: { staffId }, body: absence ? { absence } : {} });

  it('gets nothing handed over, and is back the day after', async () => {
    expect((await away('second', 'second', { from: '2026-11-23', to: '2026-11-25' })).status).toBe(200);
    const dossierId = await aClaimed();
    const handOver = { type: 'hand-over', version: 4, staffId: 'second' };
    const refused = await act('processor', dossierId, handOver);
    expect(refused).toMatchObject({ status: 422, body: { violations: [{ rule: 'colleague-absent' }] } });
    expect(refused.text).toContain('25/11/2026');
    expect((await deskView(dossierId)).dossier).toMatchObject({ version: 4, holder: { staffId: 'processor' } });
    expect((await away('leader', 'second')).status).toBe(200);
    expect((await act('processor', dossierId, handOver)).status).toBe(200);
  });

  it('is said by themselves or a leader of theirs, for days that are not over', async () => {
    expect((await away('processor', 'second', { from: '2026-11-23', to: '2026-11-25' })).status).toBe(403);
    expect((await away('processor-b', 'second')).status).toBe(404);
    expect((await away('leader', 'second', { from: '2026-11-20', to: '2026-11-22' })).body).toMatchObject({
      violations: [{ path: 'absence.to', rule: 'absence-over' }],
    });
  });

  it('is not handed over to by two at once: one of them is told what changed', async () => {
    const dossierId = await aClaimed();
    const replies = await Promise.all([
      act('processor', dossierId, { type: 'hand-over', version: 4, staffId: 'leader' }),
      act('leader', dossierId, { type: 'hand-over', version: 4, staffId: 'second' }),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await deskView(dossierId)).events.filter(({ action }) => action === 'hand-over')).toHaveLength(1);
  });
});
