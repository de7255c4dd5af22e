import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSigning } from '#functions/papers/open-signing.ts';
import { signedReceipt } from '#functions/papers/signed-receipt.ts';
import { startS3 } from '#infra/local/s3/start-s3.ts';
import type { Receipt } from '#shared/payment/receipt.ts';
import { aReceipt } from '#test/support/a-receipt.ts';
import { readSignature } from '#test/support/read-signature.ts';
import { openTestSigning, signingKeyArn } from '#test/support/signing.ts';

const deps = { now: () => '2026-11-23T02:20:00.000Z', portalUrl: 'https://dichvucong.vi-du.vn' };
const environment = {
  TABLE_NAME: '',
  APPLICANT_ISSUER: '',
  APPLICANT_CLIENT_ID: '',
  ORIGIN_SECRET: '',
  PORTAL_URL: deps.portalUrl,
  DOCUMENTS_BUCKET: 'documents',
  SIGNING_KEY: signingKeyArn,
  SIGNING_CERTIFICATES: 'signing/certificates.pem',
};

const folder = mkdtempSync(join(tmpdir(), 'mot-cua-receipts-'));
const before = { ...process.env };
let kms: Awaited<ReturnType<typeof openTestSigning>>;
let s3: Awaited<ReturnType<typeof startS3>>;

beforeAll(async () => {
  kms = await openTestSigning();
  s3 = await startS3({ dataDir: folder, credentials: { accessKeyId: 'test', secretAccessKey: 'test' } });
  s3.createBucket('documents', { versioned: true });
  await s3.put('documents', 'signing/certificates.pem', kms.certificates);
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_S3: s3.url,
    AWS_ENDPOINT_URL_KMS: kms.url,
    AWS_REGION: 'ap-southeast-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
  });
});
afterAll(async () => {
  process.env = before;
  await kms.close();
  await s3.close();
  rmSync(folder, { recursive: true, force: true });
});

const asked = (change: Partial<Receipt>, signing = openSigning(environment)) =>
  signedReceipt(deps, signing, aReceipt(change));
const same = (one: Uint8Array, other: Uint8Array) => Buffer.from(one).equals(Buffer.from(other));

describe('a signed receipt', () => {
  it('is signed once, by the certificate the province laid there, and the same to the byte ever after', async () => {
    const first = await asked({ number: 1 });
    const { digestHolds, certificateHolds, signatureHolds, signer } = readSignature(first);
    expect([digestHolds, certificateHolds, signatureHolds]).toEqual([true, true, true]);
    expect(signer.toString()).toBe(kms.certificates);
    const later = await signedReceipt(
      { ...deps, now: () => '2027-05-01T00:00:00.000Z' },
      openSigning(environment),
      aReceipt({ number: 1 }),
    );
    expect(same(first, later)).toBe(true);
  });

  it('is one for all who ask at once', async () => {
    const papers = await Promise.all(
      Array.from({ length: 8 }, (_, minute) =>
        signedReceipt(
          { ...deps, now: () => `2026-11-23T03:0${minute}:00.000Z` },
          openSigning(environment),
          aReceipt({ number: 2 }),
        ),
      ),
    );
    const kept = await s3.read('documents', 'documents/receipts/ubnd-chieng-coi/01BLP0-001_2f_26E/2026/2-standing.pdf');
    expect(papers.filter((paper) => !same(paper, kept!.body))).toEqual([]);
  });

  it('is another paper once it is void, and the first one stays', async () => {
    const standing = await asked({ number: 3 });
    const gone = { at: '2026-11-24T02:00:00.000Z', reason: 'Ghi sai số tiền' };
    const voided = await asked({ number: 3, status: 'void', void: gone });
    expect(same(standing, voided)).toBe(false);
    expect(same(standing, await asked({ number: 3 }))).toBe(true);
    const keys = s3.keys('documents', 'documents/receipts/').filter((key) => key.includes('/3-'));
    expect(keys.map((key) => key.split('/').at(-1))).toEqual(['3-standing.pdf', '3-void.pdf']);
  });

  it('never takes the place of another: serials that differ in one sign lie apart, and so do years and collectors', async () => {
    const changes = [
      { serial: 'A/B' },
      { serial: 'A-B' },
      { serial: 'A_2f_B' },
      { serial: 'A/B', year: 2027 },
      { serial: 'A/B', collectorId: 'so-y-te' },
    ];
    for (const change of changes) await asked({ number: 4, ...change });
    expect(s3.keys('documents', 'documents/receipts/').filter((key) => key.endsWith('/4-standing.pdf'))).toHaveLength(
      5,
    );
  });

  it('is not made without a certificate, and the outage says which object is missing', async () => {
    const signing = openSigning({ ...environment, SIGNING_CERTIFICATES: 'signing/none.pem' });
    await expect(asked({ number: 5 }, signing)).rejects.toThrow('no certificate to sign with lies at signing/none.pem');
    expect(s3.keys('documents', 'documents/receipts/').filter((key) => key.includes('/5-'))).toEqual([]);
  });
});
