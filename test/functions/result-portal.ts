import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Acted, DeskDossierView, UploadTicket } from '#shared/api/views.ts';
import type { Document } from '#shared/document/document.ts';
import type { Seed } from '#functions/seed.ts';
import { documents } from '#functions/store/documents.ts';
import { filed } from '#functions/store/object-keys.ts';
import { startS3 } from '#infra/local/s3/start-s3.ts';
import { plainPdf } from '#test/support/foreign-pdfs.ts';
import { openTestSigning, qrKeyArn, signingKeyArn } from '#test/support/signing.ts';
import { startPortal } from './portal.ts';
import { aSubmitted, done } from './steps.ts';

const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };

/** The functions with storage and keys, and the steps that lead to a result. */
export const startResultPortal = async (seed: Seed) => {
  const folder = mkdtempSync(join(tmpdir(), 'mot-cua-results-'));
  const kms = await openTestSigning();
  const s3 = await startS3({ dataDir: folder, credentials });
  s3.createBucket('documents', { versioned: true });
  await s3.put('documents', 'signing/certificates.pem', kms.certificates);
  const portal = await startPortal(seed, {
    AWS_ENDPOINT_URL_S3: s3.url,
    AWS_ENDPOINT_URL_KMS: kms.url,
    SIGNING_KEY: signingKeyArn,
    SIGNING_CERTIFICATES: 'signing/certificates.pem',
    QR_KEY: qrKeyArn,
  });
  const store = documents(portal.table, Math.random);
  const view = async (as: string, dossierId: string) =>
    (await portal.call<DeskDossierView>('getDeskDossier', { as, params: { dossierId } })).body;
  /** One action on the version that is there now. */
  const act = async (as: string, dossierId: string, body: Record<string, unknown>) =>
    portal.call<Acted>('actAtDesk', {
      as,
      params: { dossierId },
      body: { ...body, version: (await view(as, dossierId)).dossier.version },
    });
  const did = async (as: string, dossierId: string, body: Record<string, unknown>): Promise<Acted> => {
    const reply = await act(as, dossierId, body);
    if (reply.status !== 200) throw new Error(`not done: ${reply.text}`);
    return reply.body;
  };
  const upload = async (as: string, dossierId: string, pdf = plainPdf()): Promise<string> => {
    const sha256 = createHash('sha256').update(pdf).digest('base64');
    const body = { asked: 'result', name: 'ket-qua.pdf', type: 'application/pdf', bytes: pdf.length, sha256 };
    const ticket = await portal.call<UploadTicket>('requestDeskUpload', { as, params: { dossierId }, body });
    const documentId = ticket.body.document.id;
    const { versionId } = await s3.put('documents', filed(dossierId, documentId), pdf);
    await store.settle({ dossierId, documentId }, { versionId });
    return documentId;
  };
  const sign = (as: string, dossierId: string, documentId: string) =>
    portal.call<Document>('signResult', { as, params: { dossierId, documentId } });
  /** Of a version of the dossier that somebody has in sight. */
  const stampAt = (dossierId: string, version: number, key?: string) =>
    portal.call<Acted>('stampResult', {
      ...{ as: 'registrar', params: { dossierId }, body: { version } },
      ...(key !== undefined && { key }),
    });
  const stamp = async (dossierId: string, key?: string) =>
    stampAt(dossierId, (await view('registrar', dossierId)).dossier.version, key);
  const claimed = async (): Promise<string> => {
    const dossierId = await aSubmitted(portal);
    await done(portal, 'actAtDesk', 'reception', dossierId, { type: 'accept', version: 2 });
    await done(portal, 'actAtDesk', 'processor', dossierId, { type: 'claim', version: 3 });
    return dossierId;
  };
  /** Proposed and signed by two people; `documentId` is what was proposed. */
  const signed = async (dossierId: string, documentId: string): Promise<void> => {
    await did('processor', dossierId, { type: 'propose', documentIds: [documentId], summary: 'Đủ' });
    const reply = await sign('leader', dossierId, documentId);
    if (reply.status !== 200) throw new Error(`not signed: ${reply.text}`);
    await did('leader', dossierId, { type: 'approve' });
  };
  const fileOf = async (dossierId: string, documentId: string): Promise<Buffer> => {
    const document = await store.get({ dossierId, documentId });
    const { signedFiles } = await import('#functions/store/signed-files.ts');
    return Buffer.from(await signedFiles('documents').readVersion(filed(dossierId, documentId), document?.versionId));
  };
  return {
    ...{ portal, kms, view, act, did, upload, sign, stamp, stampAt, claimed, signed, fileOf },
    close: async () => {
      await portal.close();
      await Promise.all([kms.close(), s3.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
export type ResultPortal = Awaited<ReturnType<typeof startResultPortal>>;
