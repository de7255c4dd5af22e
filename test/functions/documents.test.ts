import { HeadObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DossierView } from '#shared/api/views.ts';
import { startPortal } from './portal.ts';
import type { Portal } from './portal.ts';
import { aDraftToSubmit, done } from './steps.ts';
import { ask, created, post, scanned, startStorage, viewOf } from './storage.ts';
import type { Storage } from './storage.ts';

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n');
const html = Buffer.from('<html><script>alert(1)</script></html>');
const name = 'Giấy chứng sinh (bản "gốc").pdf';

type Consumers = Awaited<ReturnType<Storage['consumers']>>;

let portal: Portal;
let storage: Storage;
let uploaded: Consumers['uploaded'];
let checked: Consumers['checked'];
let everyHour: Consumers['everyHour'];

beforeAll(async () => {
  storage = await startStorage();
  portal = await startPortal();
  ({ uploaded, checked, everyHour } = await storage.consumers());
});
afterAll(async () => {
  await portal.close();
  await storage.close();
});

const stateOf = async (dossierId: string, documentId: string) =>
  (await viewOf(portal, dossierId)).documents.find(({ id }) => id === documentId);

const uploadedFile = async (bytes = pdf) => {
  const dossierId = await aDraftToSubmit(portal);
  const ticket = await ask(portal, dossierId, bytes, { name });
  expect(ticket.status).toBe(200);
  expect(await post(ticket.body, bytes)).toBe(204);
  return { dossierId, documentId: ticket.body.document.id };
};

const linkOf = (dossierId: string, documentId: string) =>
  portal.call<{ url: string }>('linkDocument', { as: 'citizen', params: { dossierId, documentId } });

describe('a file that is handed in', () => {
  it.each([
    ['content first', [created, scanned]],
    ['verdict first', [scanned, created]],
    ['everything twice', [created, scanned, created, scanned]],
  ] as const)('is opened only after both checks: %s', async (_, events) => {
    const { dossierId, documentId } = await uploadedFile();
    expect((await linkOf(dossierId, documentId)).body).toMatchObject({ code: 'upload-not-finished' });
    for (const event of events) await (event === created ? uploaded : checked)(event(dossierId, documentId));
    expect(await stateOf(dossierId, documentId)).toMatchObject({ state: 'clean' });
    const link = await linkOf(dossierId, documentId);
    const got = await fetch(link.body.url);
    expect(Buffer.from(await got.arrayBuffer()).equals(pdf)).toBe(true);
    expect(got.headers.get('content-disposition')).toBe(
      'attachment; filename="Gi_y ch_ng sinh _b_n _g_c__.pdf"; filename*=UTF-8\'\'Gi%E1%BA%A5y%20ch%E1%BB%A9ng%20sinh%20%28b%E1%BA%A3n%20%22g%E1%BB%91c%22%29.pdf',
    );
    const key = `quarantine/${dossierId}/${documentId}`;
    await expect(storage.client.send(new HeadObjectCommand({ Bucket: 'documents', Key: key }))).rejects.toThrow();
  });

  it('is refused when its bytes are not what its type says, whatever the scan says', async () => {
    const { dossierId, documentId } = await uploadedFile(html);
    await checked(scanned(dossierId, documentId));
    await uploaded(created(dossierId, documentId));
    expect(await stateOf(dossierId, documentId)).toMatchObject({ state: 'refused', refusal: 'wrong-content' });
    expect((await linkOf(dossierId, documentId)).body).toMatchObject({ code: 'upload-refused' });
  });

  it('is refused when it is a threat, and stops the submission by name', async () => {
    const { dossierId, documentId } = await uploadedFile();
    await uploaded(created(dossierId, documentId));
    await checked(scanned(dossierId, documentId, 'THREATS_FOUND'));
    expect(await stateOf(dossierId, documentId)).toMatchObject({ state: 'refused', refusal: 'threat' });
    const submit = { type: 'submit', version: 1, saved: 1, declaration: true };
    const asked = { as: 'citizen', params: { dossierId }, body: submit };
    expect((await portal.call('actOnDossier', asked)).body).toMatchObject({
      code: 'upload-refused',
      violations: [{ path: 'documents.giay-to' }],
    });
    await portal.call('removeDocument', { as: 'citizen', params: { dossierId, documentId } });
    await done(portal, 'actOnDossier', 'citizen', dossierId, submit);
  });

  it('stops a submission while it is being checked', async () => {
    const { dossierId } = await uploadedFile();
    const reply = await portal.call('actOnDossier', {
      as: 'citizen',
      params: { dossierId },
      body: { type: 'submit', version: 1, saved: 1, declaration: true },
    });
    expect(reply).toMatchObject({ status: 409, body: { code: 'upload-not-finished' } });
  });

  it('has a ticket for nothing but itself', async () => {
    const dossierId = await aDraftToSubmit(portal);
    const { body } = await ask(portal, dossierId, pdf);
    expect(await post(body, Buffer.concat([pdf, pdf]))).toBe(400);
    expect(await post(body, Buffer.from(pdf.toString().replace('1.7', '1.4')))).toBe(400);
    const elsewhere = { ...body, upload: { ...body.upload, fields: { ...body.upload.fields, key: 'documents/x/y' } } };
    expect(await post(elsewhere, pdf)).toBe(403);
  });

  it('is asked for once though the ticket is asked for twice', async () => {
    const dossierId = await aDraftToSubmit(portal);
    const first = await ask(portal, dossierId, pdf, { key: 'same' });
    const again = await ask(portal, dossierId, pdf, { key: 'same' });
    expect(again.body.document.id).toBe(first.body.document.id);
    const { body } = await portal.call<DossierView>('getDossier', { as: 'citizen', params: { dossierId } });
    expect(body.documents).toHaveLength(1);
  });

  it('is given up when it never came, and looked into when its arrival went unheard', async () => {
    const dossierId = await aDraftToSubmit(portal);
    const never = (await ask(portal, dossierId, pdf)).body.document.id;
    const unheard = await uploadedFile();
    await checked(scanned(unheard.dossierId, unheard.documentId));
    await everyHour({ time: '2026-11-23T01:10:00Z' });
    expect(await stateOf(dossierId, never)).toMatchObject({ state: 'waiting' });
    await everyHour({ time: '2026-11-23T02:10:00Z' });
    expect(await stateOf(dossierId, never)).toMatchObject({ state: 'refused', refusal: 'never-arrived' });
    expect(await stateOf(unheard.dossierId, unheard.documentId)).toMatchObject({ state: 'clean' });
  });

  it('is refused where the service asks for no such file', async () => {
    const dossierId = await aDraftToSubmit(portal);
    const body = { asked: 'to-khai', name: 'a.pdf', type: 'application/pdf', bytes: 3, sha256: `${'A'.repeat(43)}=` };
    const reply = await portal.call('requestUpload', { as: 'citizen', params: { dossierId }, body });
    expect(reply).toMatchObject({ status: 422, body: { code: 'invalid', violations: [{ path: 'asked' }] } });
    const wrongType = await portal.call('requestUpload', {
      as: 'citizen',
      params: { dossierId },
      body: { ...body, type: 'text/html' },
    });
    expect(wrongType).toMatchObject({ status: 422, body: { code: 'invalid', violations: [{ path: 'type' }] } });
  });
});
