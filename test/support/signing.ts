import { generateKeyPairSync } from 'node:crypto';
import { KMSClient } from '@aws-sdk/client-kms';
import { pdfSigner } from '#functions/gateway/signature.ts';
import { startKms } from '#infra/local/kms/start-kms.ts';
import { testCertificate } from '#infra/local/kms/test-certificate.ts';

export const qrKeyArn = 'arn:aws:kms:ap-southeast-1:000000000000:key/qr';
export const signingKeyArn = 'arn:aws:kms:ap-southeast-1:000000000000:key/papers';

/** A key in the KMS of this machine with its certificate, and what signs with it. */
export const openTestSigning = async () => {
  const key = { arn: signingKeyArn, ...generateKeyPairSync('rsa', { modulusLength: 2048 }) };
  const certificates = await testCertificate(key.privateKey, key.publicKey);
  const qrKey = { arn: qrKeyArn, ...generateKeyPairSync('ec', { namedCurve: 'P-256' }) };
  const server = await startKms([key, qrKey]);
  const kms = new KMSClient({
    endpoint: server.url,
    region: 'ap-southeast-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
  return {
    key,
    qrKey,
    url: server.url,
    kms,
    certificates,
    sign: pdfSigner(signingKeyArn, () => Promise.resolve(certificates), kms),
    close: async () => {
      kms.destroy();
      await server.close();
    },
  };
};
