import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import type { DossierView, UploadTicket } from '#shared/api/views.ts';
import { startS3 } from '#infra/local/s3/start-s3.ts';
import type { Portal } from './portal.ts';

type Consumer = (event: unknown) => Promise<void>;

/** Storage beside the functions, and what hears of it; to be started before the portal is. */
export type Storage = {
  client: S3Client;
  consumers: () => Promise<{ uploaded: Consumer; checked: Consumer; everyHour: Consumer }>;
  close: () => Promise<void>;
};

/** A real S3 server with the one bucket, whose address the functions find in their environment. */
export const startStorage = async (): Promise<Storage> => {
  const folder = mkdtempSync(join(tmpdir(), 'mot-cua-documents-'));
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const s3 = await startS3({ dataDir: folder, credentials });
  s3.createBucket('documents', { versioned: true });
  process.env.AWS_ENDPOINT_URL_S3 = s3.url;
  const client = new S3Client({ endpoint: s3.url, region: 'local', credentials, forcePathStyle: true });
  return {
    client,
    consumers: async () => ({
      uploaded: (await import('#functions/on/document-uploaded.ts')).handler,
      checked: (await import('#functions/on/document-checked.ts')).handler,
      everyHour: (await import('#functions/on/every-hour.ts')).handler,
    }),
    close: async () => {
      client.destroy();
      await s3.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const at = '2026-11-23T01:00:00.000Z';

/** An upload has arrived, as the bucket tells it. */
export const created = (dossierId: string, documentId: string) => ({
  time: at,
  detail: { object: { key: `quarantine/${dossierId}/${documentId}` } },
});

/** The malware scan has spoken. */
export const scanned = (dossierId: string, documentId: string, scanResultStatus = 'NO_THREATS_FOUND') => ({
  time: at,
  detail: {
    s3ObjectDetails: { objectKey: `quarantine/${dossierId}/${documentId}` },
    scanResultDetails: { scanResultStatus },
  },
});

/** Posts bytes as a browser would; answers storage's status. */
export const post = async ({ upload }: UploadTicket, bytes: Buffer): Promise<number> => {
  const form = new FormData();
  for (const [name, value] of Object.entries(upload.fields)) form.append(name, value);
  form.append('file', new Blob([Uint8Array.from(bytes)]));
  return (await fetch(upload.url, { method: 'POST', body: form })).status;
};

/** The ticket for one file of the citizen. */
export const ask = (
  portal: Portal,
  dossierId: string,
  bytes: Buffer,
  { asked = 'giay-to', name = 'giay-to.pdf', key }: { asked?: string; name?: string; key?: string } = {},
) =>
  portal.call<UploadTicket>('requestUpload', {
    as: 'citizen',
    params: { dossierId },
    body: {
      asked,
      name,
      type: 'application/pdf',
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('base64'),
    },
    ...(key !== undefined && { key }),
  });

/** A file that was sent and passed both checks; answers its id. */
export const aCheckedFile = async (
  portal: Portal,
  storage: Storage,
  dossierId: string,
  bytes: Buffer,
  how: { asked?: string; name?: string } = {},
): Promise<string> => {
  const { status, body, text } = await ask(portal, dossierId, bytes, how);
  if (status !== 200 || (await post(body, bytes)) !== 204) throw new Error(`not sent: ${text}`);
  const { uploaded, checked } = await storage.consumers();
  await uploaded(created(dossierId, body.document.id));
  await checked(scanned(dossierId, body.document.id));
  return body.document.id;
};

/** The citizen's own view of a dossier. */
export const viewOf = async (portal: Portal, dossierId: string): Promise<DossierView> =>
  (await portal.call<DossierView>('getDossier', { as: 'citizen', params: { dossierId } })).body;
