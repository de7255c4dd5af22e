import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeskDossierView, DossierView } from '#shared/api/views.ts';
import { startPortal } from '../portal.ts';
import type { Portal } from '../portal.ts';
import { aSubmitted, done } from '../steps.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.close());

const items = [{ kind: 'field', ref: 'copies', reason: 'Ghi rõ số bản' }];
const desk = async (dossierId: string) =>
  (await portal.call<DeskDossierView>('getDeskDossier', { as: 'processor', params: { dossierId } })).body;
const ask = (as: string, dossierId: string, body: object) =>
  portal.call('actAtDesk', { as, params: { dossierId }, body: { type: 'request-supplement', items, ...body } });
const answer = async (dossierId: string, version: number, copies: number) => {
  const answers = { fullName: 'Lò Thị Hoa', copies };
  await portal.call('saveAnswers', { as: 'citizen', params: { dossierId }, body: { saved: 0, answers } });
  const body = { type: 'answer-supplement', version, saved: 1, declaration: true };
  await done(portal, 'actOnDossier', 'citizen', dossierId, body);
};

describe('a supplement', () => {
  it('asked once more needs a reason that staff alone read, and is counted', async () => {
    portal.clock.at = '2026-11-23T01:00:00.000Z';
    const dossierId = await aSubmitted(portal);
    expect((await ask('reception', dossierId, { version: 2 })).status).toBe(200);
    await answer(dossierId, 3, 3);
    const refused = await ask('reception', dossierId, { version: 4 });
    expect(refused).toMatchObject({ status: 422, body: { violations: [{ path: 'again', rule: 'again-missing' }] } });
    expect((await desk(dossierId)).dossier).toMatchObject({ version: 4, supplementCount: 1 });
    await ask('reception', dossierId, { version: 4, again: 'Bản chụp mới vẫn mờ' });
    const view = await desk(dossierId);
    expect(view.dossier.supplementCount).toBe(2);
    expect(view.letters.at(-1)).toMatchObject({ to: 'applicant', amongStaff: 'Bản chụp mới vẫn mờ' });
    const { body } = await portal.call<DossierView>('getDossier', { as: 'citizen', params: { dossierId } });
    expect(body.letters).toHaveLength(2);
    expect(JSON.stringify(body)).not.toMatch(/mờ|amongStaff/);
  });

  it('keeps the answers of each filing, the last two to compare', async () => {
    portal.clock.at = '2026-11-23T01:00:00.000Z';
    const dossierId = await aSubmitted(portal);
    await ask('reception', dossierId, { version: 2 });
    await answer(dossierId, 3, 5);
    const view = await desk(dossierId);
    expect([view.previousAnswers?.answers.copies, view.answers?.answers.copies]).toEqual([2, 5]);
  });

  it('asked later than three working days after acceptance is noted as late', async () => {
    portal.clock.at = '2026-11-23T01:00:00.000Z';
    const accepted = async () => {
      const dossierId = await aSubmitted(portal);
      await done(portal, 'actAtDesk', 'reception', dossierId, { type: 'accept', version: 2 });
      await done(portal, 'actAtDesk', 'processor', dossierId, { type: 'claim', version: 3 });
      return dossierId;
    };
    const [inTime, late] = [await accepted(), await accepted()];
    // Tuesday is a day off: Wednesday, Thursday, Friday.
    expect((await desk(late)).askBy).toBe('2026-11-27');
    portal.clock.at = '2026-11-27T09:00:00.000Z';
    await ask('processor', inTime, { version: 4 });
    expect((await desk(inTime)).dossier.lateRequests).toBeUndefined();
    portal.clock.at = '2026-11-30T01:00:00.000Z';
    await ask('processor', late, { version: 4 });
    expect((await desk(late)).dossier).toMatchObject({ supplementCount: 1, lateRequests: 1 });
    const { text } = await portal.call('getDossier', { as: 'citizen', params: { dossierId: late } });
    expect(text).not.toContain('lateRequests');
  });

  it('takes no file that nobody asked for, but what an answer newly asks', async () => {
    portal.clock.at = '2026-11-23T01:00:00.000Z';
    const upload = (dossierId: string) =>
      portal.call('requestUpload', {
        as: 'citizen',
        params: { dossierId },
        body: {
          asked: 'giay-to',
          name: 'anh.jpg',
          type: 'image/jpeg',
          bytes: 1000,
          sha256: '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
        },
      });
    const [fieldOnly, withPaper] = [await aSubmitted(portal), await aSubmitted(portal)];
    await ask('reception', fieldOnly, { version: 2 });
    const document = [{ kind: 'document', ref: 'giay-to', reason: 'Bị mờ' }];
    await ask('reception', withPaper, { version: 2, items: document });
    expect(await upload(fieldOnly)).toMatchObject({ status: 422, body: { violations: [{ rule: 'not-asked' }] } });
    expect((await upload(withPaper)).status).toBe(200);
  });
});
