import { createHash } from 'node:crypto';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DossierView, UploadTicket } from '#shared/api/views.ts';
import { startPortal } from '#test/functions/portal.ts';
import type { Portal } from '#test/functions/portal.ts';
import { aDraftToSubmit } from '#test/functions/steps.ts';

let portal: Portal;

beforeAll(async () => {
  // Tickets are signed and nobody is asked: no storage is needed here.
  process.env.AWS_ENDPOINT_URL_S3 = 'http://127.0.0.1:9';
  portal = await startPortal();
});
afterAll(() => portal.close());

const upload = (dossierId: string) => {
  const bytes = Buffer.from('%PDF-1.7');
  const sha256 = createHash('sha256').update(bytes).digest('base64');
  return portal.call<UploadTicket>('requestUpload', {
    as: 'citizen',
    params: { dossierId },
    body: { asked: 'giay-to', name: 'a.pdf', type: 'application/pdf', bytes: bytes.length, sha256 },
  });
};

const aCleanFile = async (dossierId: string): Promise<string> => {
  const { body } = await upload(dossierId);
  await portal.table.db.send(
    new UpdateCommand({
      TableName: portal.table.name,
      Key: { PK: `D#${dossierId}`, SK: `A#DOC#${body.document.id}` },
      UpdateExpression: 'SET #state = :clean, versionId = :one',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: { ':clean': 'clean', ':one': '1' },
    }),
  );
  return body.document.id;
};

/** Hands in a draft; `between` happens after it was read and judged, before it is written. */
const submit = (dossierId: string, between?: () => Promise<unknown>) => {
  if (between)
    portal.proxy.faults.push({
      operation: 'Query',
      after: async () => {
        await between();
      },
    });
  return portal.call('actOnDossier', {
    as: 'citizen',
    params: { dossierId },
    body: { type: 'submit', version: 1, saved: 1, declaration: true },
  });
};

const read = async (dossierId: string) =>
  (await portal.call<DossierView>('getDossier', { as: 'citizen', params: { dossierId } })).body;

describe('handing in while a file comes or goes', () => {
  it('hands in no file that was asked for after the files were judged', async () => {
    const dossierId = await aDraftToSubmit(portal);
    const { status, body } = await submit(dossierId, () => upload(dossierId));
    expect([status, body.code]).toEqual([409, 'changed-meanwhile']);
    expect((await read(dossierId)).dossier.status).toBe('draft');
  });

  it('hands in nothing that was judged with a file that is gone', async () => {
    const dossierId = await aDraftToSubmit(portal);
    const documentId = await aCleanFile(dossierId);
    const { status } = await submit(dossierId, () =>
      portal.call('removeDocument', { as: 'citizen', params: { dossierId, documentId } }),
    );
    expect(status).toBe(409);
    expect((await submit(dossierId)).status).toBe(200);
  });

  it('takes no file any more once it is handed in', async () => {
    const dossierId = await aDraftToSubmit(portal);
    const documentId = await aCleanFile(dossierId);
    expect((await submit(dossierId)).status).toBe(200);
    const removed = await portal.call('removeDocument', { as: 'citizen', params: { dossierId, documentId } });
    expect([(await upload(dossierId)).status, removed.status]).toEqual([409, 409]);
    expect((await read(dossierId)).documents.map(({ id }) => id)).toEqual([documentId]);
  });
});
