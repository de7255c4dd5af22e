import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SigningEnvironment } from '#functions/environment.ts';
import type { openSigning } from '#functions/papers/open-signing.ts';
import { bundle } from '#infra/bundle.ts';
import { startS3 } from '#infra/local/s3/start-s3.ts';
import { plainPdf } from '#test/support/foreign-pdfs.ts';
import { readSignature } from '#test/support/read-signature.ts';
import { openTestSigning, signingKeyArn } from '#test/support/signing.ts';

type Signing = { openSigning: typeof openSigning };

const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mot-cua-bundle-'));
  const signing = 'functions/papers/open-signing.ts';
  bundle({ citizen: 'functions/entry/citizen.ts', officer: 'functions/entry/officer.ts', signing }, folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is read when a function is loaded, before it is asked anything. */
const readAtOnce = (name: string): string => {
  const require = createRequire(import.meta.url);
  require(join(folder, name, 'index.cjs'));
  const parts = Object.keys(require.cache).filter((file) => file.startsWith(join(folder, name)));
  return parts.map((file) => readFileSync(file, 'utf8')).join('\n');
};

const everyPart = (name: string): string =>
  readdirSync(join(folder, name))
    .filter((file) => file.endsWith('.cjs'))
    .map((file) => readFileSync(join(folder, name, file), 'utf8'))
    .join('\n');

describe('a bundle', () => {
  it('leaves the storage client and the token library in files of their own, not read before they are needed', () => {
    for (const word of ['x-amz-copy-source', 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED']) {
      expect(everyPart('citizen')).toContain(word);
      expect(readAtOnce('citizen')).not.toContain(word);
    }
  });

  it('holds nothing that only another function needs', () => {
    const onlyAtTheDesk = 'Dossiers by code or its end';
    expect(everyPart('officer')).toContain(onlyAtTheDesk);
    expect(everyPart('citizen')).not.toContain(onlyAtTheDesk);
  });

  it('holds what signs PDFs in parts of their own, read at the first signature', () => {
    for (const word of ['ETSI.CAdES.detached', 'TrentService']) {
      expect(everyPart('signing')).toContain(word);
      expect(readAtOnce('signing')).not.toContain(word);
      expect(everyPart('citizen')).not.toContain(word);
    }
  });

  it('signs as its sources do', async () => {
    const kms = await openTestSigning();
    const s3 = await startS3({ dataDir: join(folder, 's3'), credentials });
    s3.createBucket('documents');
    await s3.put('documents', 'signing/certificates.pem', kms.certificates);
    const before = { ...process.env };
    const region = { AWS_REGION: 'ap-southeast-1', AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' };
    Object.assign(process.env, { ...region, AWS_ENDPOINT_URL_KMS: kms.url, AWS_ENDPOINT_URL_S3: s3.url });
    try {
      const { openSigning } = createRequire(import.meta.url)(join(folder, 'signing', 'index.cjs')) as Signing;
      const { sign } = openSigning({
        DOCUMENTS_BUCKET: 'documents',
        SIGNING_KEY: signingKeyArn,
        SIGNING_CERTIFICATES: 'signing/certificates.pem',
      } as SigningEnvironment);
      const signed = await sign(plainPdf(), { at: '2026-11-23T02:15:00.000Z', reason: 'Biên lai' });
      const { digestHolds, certificateHolds, signatureHolds } = readSignature(signed);
      expect([digestHolds, certificateHolds, signatureHolds]).toEqual([true, true, true]);
    } finally {
      process.env = before;
      await kms.close();
      await s3.close();
    }
  });
});
