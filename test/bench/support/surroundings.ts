import { join } from 'node:path';
import { startS3 } from '#infra/local/s3/start-s3.ts';
import { startSecrets } from '#infra/local/secrets/start-secrets.ts';
import { openTestSigning, qrKeyArn, signingKeyArn } from '#test/support/signing.ts';

/** The secret of every terminal of the bench. */
export const terminalSecret = 'secret-of-the-bench';

/** What functions find besides the table: storage with the certificate of the papers, its key, the secrets of terminals. */
export const startSurroundings = async (folder: string) => {
  const signing = await openTestSigning();
  const s3 = await startS3({
    dataDir: join(folder, 's3'),
    credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' },
  });
  s3.createBucket('documents', { versioned: true });
  await s3.put('documents', 'signing/certificates.pem', signing.certificates);
  const secrets = await startSecrets(() => terminalSecret);
  return {
    environment: {
      AWS_ENDPOINT_URL_S3: s3.url,
      AWS_ENDPOINT_URL_KMS: signing.url,
      AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets.url,
      SIGNING_KEY: signingKeyArn,
      QR_KEY: qrKeyArn,
      SIGNING_CERTIFICATES: 'signing/certificates.pem',
      PAYMENT_SECRETS: 'mot-cua-bench/payments',
      // Nobody is asked anything in the bench.
      VNPAY_PAGE_URL: 'https://vnpay.invalid/paymentv2/vpcpay.html',
      VNPAY_API_URL: 'https://vnpay.invalid/merchant_webapi/api/transaction',
    },
    /** Puts a file where checked documents lie; gives its version. */
    put: (key: string, body: Uint8Array) => s3.put('documents', key, body),
    close: async () => {
      await Promise.all([signing.close(), s3.close(), secrets.close()]);
    },
  };
};
export type Surroundings = Awaited<ReturnType<typeof startSurroundings>>;
