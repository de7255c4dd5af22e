import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DossierView, UploadTicket } from '#shared/api/views.ts';
import { aMember, aSeed } from '#test/support/builders.ts';
import { counterOf, onPaper } from './on-paper.ts';
import { startPortal } from './portal.ts';
import type { Portal } from './portal.ts';
import { aSubmitted } from './steps.ts';
import { created, post, scanned, startStorage } from './storage.ts';
import type { Storage } from './storage.ts';

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n');

let portal: Portal;
let storage: Storage;
let consumers: Awaited<ReturnType<Storage['consumers']>>;

beforeAll(async () => {
  storage = await startStorage();
  const seed = aSeed();
  const staff = [...seed.staff, aMember('colleague', ['reception'])];
  portal = await startPortal({ ...seed, staff, services: [...seed.services, onPaper] });
  consumers = await storage.consumers();
});
afterAll(async () => {
  await portal.close();
  await storage.close();
});

const { ready } = counterOf(() => portal);
const scan = async (dossierId: string) => {
  const sha256 = createHash('sha256').update(pdf).digest('base64');
  const body = { asked: 'giay-to', name: 'quet.pdf', type: 'application/pdf', bytes: pdf.length, sha256 };
  const ticket = await portal.call<UploadTicket>('requestIntakeUpload', {
    ...{ as: 'reception', params: { dossierId }, body },
  });
  expect(await post(ticket.body, pdf)).toBe(204);
  return ticket.body.document.id;
};
const check = async (dossierId: string, documentId: string) => {
  await consumers.uploaded(created(dossierId, documentId));
  await consumers.checked(scanned(dossierId, documentId));
};
const link = (dossierId: string, documentId: string, as = 'reception') =>
  portal.call<{ url: string }>('linkIntakeDocument', { as, params: { dossierId, documentId } });
const openings = async (dossierId: string) =>
  (await portal.call<{ accesses: { what: string }[] }>('listAccesses', { as: 'leader', params: { dossierId } })).body
    .accesses;

describe('a scan of an intake', () => {
  it('is looked at once it is checked, by whoever may go on with the intake, and by nobody else', async () => {
    const dossierId = await ready();
    const documentId = await scan(dossierId);
    expect((await link(dossierId, documentId)).body).toMatchObject({ code: 'upload-not-finished' });
    await check(dossierId, documentId);
    const { body } = await link(dossierId, documentId);
    const got = await fetch(body.url);
    expect(Buffer.from(await got.arrayBuffer()).equals(pdf)).toBe(true);
    expect(got.headers.get('content-disposition')).toMatch(/^attachment/);
    expect((await link(dossierId, documentId, 'colleague')).status).toBe(200);
    expect((await link(dossierId, documentId, 'reception-b')).status).toBe(404);
    expect((await link(dossierId, documentId, 'processor')).status).toBe(403);
    expect((await link(await ready(), documentId)).status).toBe(404);
    expect((await link(await aSubmitted(portal), documentId)).status).toBe(404);
    const desk = await portal.call('linkDeskDocument', { as: 'processor', params: { dossierId, documentId } });
    expect(desk.status).toBe(404);
  });

  it('is no more to be looked at when it was thrown away, and noted when it was received', async () => {
    const [away, kept] = [await ready(), await ready()];
    const [lost, there] = [await scan(away), await scan(kept)];
    await check(away, lost);
    await check(kept, there);
    await portal.call('discardIntake', { as: 'reception', params: { dossierId: away } });
    expect((await link(away, lost)).status).toBe(404);
    const receive = { type: 'receive', version: 1, saved: 1 };
    await portal.call('receiveIntake', { as: 'reception', params: { dossierId: kept }, body: receive });
    expect(await openings(kept)).toEqual([]);
    expect((await link(kept, there)).status).toBe(200);
    expect(await openings(kept)).toMatchObject([{ what: `document ${there}` }]);
    const { body } = await portal.call<DossierView>('getIntake', { as: 'reception', params: { dossierId: kept } });
    expect(body.documents).toMatchObject([{ id: there, state: 'clean' }]);
  });
});
