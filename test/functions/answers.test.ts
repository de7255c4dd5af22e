import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeskDossierView, DossierView } from '#shared/api/views.ts';
import { signInHash } from '#functions/http/actor.ts';
import { bucketKey } from '#functions/store/keys.ts';
import { applicantIssuer, startPortal } from './portal.ts';
import type { Portal } from './portal.ts';
import { aSubmitted, done, openDraft } from './steps.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.close());

const save = (dossierId: string, body: object) =>
  portal.call('saveAnswers', { as: 'citizen', params: { dossierId }, body });
const view = async (dossierId: string) =>
  (await portal.call<DossierView>('getDossier', { as: 'citizen', params: { dossierId } })).body;

describe('saving answers', () => {
  it('counts its saves, and keeps the newest', async () => {
    const dossierId = await openDraft(portal);
    expect((await save(dossierId, { saved: 0, answers: { fullName: 'A' } })).body).toEqual({
      revision: 1,
      saved: 1,
      savedAt: '2026-11-23T01:00:00.000Z',
    });
    await save(dossierId, { saved: 1, answers: { fullName: 'B' } });
    expect((await view(dossierId)).answers).toMatchObject({ revision: 1, saved: 2, answers: { fullName: 'B' } });
  });

  it('refuses what the form does not know, and what could not be its answer', async () => {
    const dossierId = await openDraft(portal);
    expect(await save(dossierId, { saved: 0, answers: { hacked: 1 } })).toMatchObject({
      status: 400,
      body: { code: 'unknown-field', violations: [{ path: 'hacked' }] },
    });
    expect(await save(dossierId, { saved: 0, answers: { copies: 'two' } })).toMatchObject({
      status: 400,
      body: { code: 'wrong-type', violations: [{ path: 'copies' }] },
    });
  });

  it('takes 300 KB and refuses more', async () => {
    const dossierId = await openDraft(portal);
    const wrapping = '{"note":""}'.length;
    const note = 'x'.repeat(300 * 1024 - wrapping);
    expect(await save(dossierId, { saved: 0, answers: { note: `${note}x` } })).toMatchObject({
      status: 413,
      body: { code: 'answers-too-large' },
    });
    expect((await save(dossierId, { saved: 0, answers: { note } })).status).toBe(200);
  });

  it('drops what is hidden when it is filed', async () => {
    const dossierId = await openDraft(portal);
    await save(dossierId, { saved: 0, answers: { fullName: ' Lò  Thị Hoa ', married: false, spouseName: 'Ẩn' } });
    await done(portal, 'actOnDossier', 'citizen', dossierId, {
      type: 'submit',
      version: 1,
      saved: 1,
      declaration: true,
    });
    const { answers } = await view(dossierId);
    expect(answers?.answers).not.toHaveProperty('spouseName');
    expect((await save(dossierId, { saved: 1, answers: {} })).body).toMatchObject({ code: 'not-allowed-now' });
  });
});

describe('a supplement', () => {
  const ask = (ref: string, kind = 'field') => ({ kind, ref, reason: 'Ghi chưa đúng' });
  const supplementAsked = async (items: object[]) => {
    const dossierId = await aSubmitted(portal);
    await done(portal, 'actAtDesk', 'reception', dossierId, { type: 'request-supplement', version: 2, items });
    return dossierId;
  };

  it('starts from what was filed and changes only what was asked', async () => {
    const dossierId = await supplementAsked([ask('fullName')]);
    const before = await view(dossierId);
    expect(before.answers).toMatchObject({ revision: 2, saved: 0, answers: { fullName: 'Lò Thị Hoa', copies: 2 } });
    expect(before.letters).toMatchObject([{ action: 'request-supplement', items: [{ ref: 'fullName' }] }]);
    expect(before.papers).toContain('supplement');
    expect(await save(dossierId, { saved: 0, answers: { fullName: 'Lò Thị Hòa', copies: 9 } })).toMatchObject({
      status: 422,
      body: { code: 'invalid', violations: [{ path: 'copies', rule: 'not-asked' }] },
    });
    await save(dossierId, { saved: 0, answers: { fullName: 'Lò Thị Hòa', copies: 2 } });
    const answer = { type: 'answer-supplement', version: 3, saved: 1, declaration: true };
    expect(await done(portal, 'actOnDossier', 'citizen', dossierId, answer)).toMatchObject({ status: 'submitted' });
    const desk = await portal.call<DeskDossierView>('getDeskDossier', { as: 'reception', params: { dossierId } });
    expect(desk.body.answers).toMatchObject({ revision: 2, answers: { fullName: 'Lò Thị Hòa' } });
    expect(desk.body.previousAnswers).toMatchObject({ revision: 1, answers: { fullName: 'Lò Thị Hoa' } });
  });

  it('lets change what an asked answer brings to light', async () => {
    const dossierId = await supplementAsked([ask('married')]);
    const answers = { fullName: 'Lò Thị Hoa', copies: 2, married: true, spouseName: 'Vàng A Páo' };
    expect((await save(dossierId, { saved: 0, answers })).status).toBe(200);
    expect((await save(dossierId, { saved: 1, answers: { ...answers, copies: 9 } })).status).toBe(422);
  });

  it('is not seen by staff before it is handed in', async () => {
    const dossierId = await supplementAsked([ask('fullName')]);
    await save(dossierId, { saved: 0, answers: { fullName: 'Đang viết', copies: 2 } });
    const desk = await portal.call<DeskDossierView>('getDeskDossier', { as: 'reception', params: { dossierId } });
    expect(desk.body.answers?.answers.fullName).toBe('Lò Thị Hoa');
    expect(desk.text).not.toContain('Đang viết');
  });

  it('may be handed in as it was, where nothing in the form had to change', async () => {
    const dossierId = await supplementAsked([ask('khác', 'other')]);
    const answer = { type: 'answer-supplement', version: 3, saved: 0, declaration: true };
    await done(portal, 'actOnDossier', 'citizen', dossierId, answer);
    expect((await view(dossierId)).answers).toMatchObject({
      revision: 2,
      answers: { fullName: 'Lò Thị Hoa', copies: 2 },
    });
  });
});

describe('saving too often', () => {
  it('is asked to wait, writes nothing, and may go on when the time has passed', async () => {
    const dossierId = await openDraft(portal, { as: 'hasty' });
    const bucket = bucketKey(signInHash({ issuer: applicantIssuer, subject: 'hasty' }), 'saveAnswers');
    const fullAt = Date.parse(portal.clock.at) + 60_000;
    await portal.table.db.send(new PutCommand({ TableName: portal.table.name, Item: { ...bucket, fullAt } }));
    const asked = { as: 'hasty', params: { dossierId }, body: { saved: 0, answers: { fullName: 'Lò Thị Hoa' } } };
    expect(await portal.call('saveAnswers', asked)).toMatchObject({
      status: 429,
      body: { code: 'throttled' },
      headers: { 'retry-after': '1' },
    });
    const before = portal.clock.at;
    portal.clock.at = new Date(Date.parse(before) + 1000).toISOString();
    expect(await portal.call('saveAnswers', asked)).toMatchObject({ status: 200, body: { saved: 1 } });
    portal.clock.at = before;
  });
});

describe('filing again', () => {
  it('starts from the answers of a dossier that was declined', async () => {
    const dossierId = await aSubmitted(portal);
    await done(portal, 'actAtDesk', 'reception', dossierId, { type: 'decline', version: 2, reason: 'Sai nơi nộp' });
    const again = await openDraft(portal, { body: { serviceId: 'cap-ban-sao', refiledFrom: dossierId } });
    const opened = await view(again);
    expect(opened.dossier.refiledFrom).toBe(dossierId);
    expect(opened.answers).toMatchObject({ revision: 1, saved: 1, answers: { fullName: 'Lò Thị Hoa', copies: 2 } });
    await done(portal, 'actOnDossier', 'citizen', again, { type: 'submit', version: 1, saved: 1, declaration: true });
  });
});
