import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { readSignature } from '#test/support/read-signature.ts';
import { openTestSigning, signingKeyArn } from '#test/support/signing.ts';
import { startStorage } from './storage.ts';
import type { Storage } from './storage.ts';
import { startPortal } from './portal.ts';
import type { Portal } from './portal.ts';
import { aSubmitted, done } from './steps.ts';

let portal: Portal;
let storage: Storage;
let kms: Awaited<ReturnType<typeof openTestSigning>>;
const certificates = 'signing/certificates.pem';
beforeAll(async () => {
  [storage, kms] = await Promise.all([startStorage(), openTestSigning()]);
  portal = await startPortal(undefined, {
    SIGNING_KEY: signingKeyArn,
    SIGNING_CERTIFICATES: certificates,
    AWS_ENDPOINT_URL_KMS: kms.url,
  });
});
afterAll(async () => {
  await portal.close();
  await kms.close();
  await storage.close();
});

const signatures = (text: string) => Buffer.from(text, 'base64').toString('latin1').split('/ByteRange').length - 1;
const isPdf = (text: string) => Buffer.from(text, 'base64').subarray(0, 5).toString() === '%PDF-';

describe('printing', () => {
  it('yields each paper when what it says has happened, and not before', async () => {
    const dossierId = await aSubmitted(portal);
    const print = (paper: string) => portal.call('printPaper', { as: 'citizen', params: { dossierId, paper } });
    for (const paper of ['declaration', 'submission']) expect(isPdf((await print(paper)).text)).toBe(true);
    for (const paper of ['receipt', 'supplement', 'refusal', 'anything']) expect((await print(paper)).status).toBe(404);
    await done(portal, 'actAtDesk', 'reception', dossierId, { type: 'accept', version: 2 });
    // Nobody signs before the province brought its certificate, and nobody waits for it at the counter.
    expect(signatures((await print('receipt')).text)).toBe(0);
    await storage.client.send(new PutObjectCommand({ Bucket: 'documents', Key: certificates, Body: kms.certificates }));
    const receipt = await print('receipt');
    expect(isPdf(receipt.text)).toBe(true);
    expect(readSignature(Buffer.from(receipt.text, 'base64'))).toMatchObject({
      digestHolds: true,
      certificateHolds: true,
      signatureHolds: true,
    });
    expect(receipt.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="receipt-H52.1-261123-0001.pdf"',
    });
    expect((await print('receipt')).text).toBe(receipt.text);
    expect(signatures((await print('submission')).text)).toBe(0);
    for (const paper of ['control-slip', 'apology', 'apology-draft', 'stop-notice'])
      expect((await print(paper)).status).toBe(404);
    const slip = await portal.call('printDeskPaper', { as: 'reception', params: { dossierId, paper: 'control-slip' } });
    expect(isPdf(slip.text)).toBe(true);
  });

  it('notes that staff printed one, and prints nothing of another agency', async () => {
    const dossierId = await aSubmitted(portal);
    const params = { dossierId, paper: 'submission' };
    expect((await portal.call('printDeskPaper', { as: 'reception', params })).status).toBe(200);
    expect((await portal.call('printDeskPaper', { as: 'reception-b', params })).status).toBe(404);
    const log = await portal.call('listAccesses', { as: 'leader', params: { dossierId } });
    expect(log.body).toMatchObject({ accesses: [{ staffId: 'reception', what: 'paper submission' }] });
  });

  it('gives the blank form of a service to anyone', async () => {
    const reply = await portal.call('printBlankForm', { params: { serviceId: 'cap-ban-sao' } });
    expect(isPdf(reply.text)).toBe(true);
    expect((await portal.call('printBlankForm', { params: { serviceId: 'khong-co' } })).status).toBe(404);
  });
});
