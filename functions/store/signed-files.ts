import { GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';

/** The province brought no certificate yet, so that nothing can be signed. */
export class NoCertificates extends Error {}

/** Signed papers, each written once: a signature made again would be another paper. */
export type SignedFiles = {
  /** The paper, where it was signed before. */
  read: (key: string) => Promise<Uint8Array | undefined>;
  /** Keeps a paper unless one lies there, and answers the one that lies there then: all who ask get the same bytes. */
  keep: (key: string, pdf: Uint8Array) => Promise<Uint8Array>;
  /** That very version of a file; throws where it is not there. */
  readVersion: (key: string, versionId: string | undefined) => Promise<Uint8Array>;
  /** Puts a new file, and gives its version. */
  put: (key: string, pdf: Uint8Array) => Promise<string>;
  /** The province's certificates (PEM) at that key; throws where there are none. */
  certificates: (key: string) => Promise<string>;
};

/** Tries while two writes at one moment refuse each other; then it is an outage. */
const tries = 5;

/** 412: somebody was quicker. 409: two came at the same moment, and who may say who won? */
const wasLate = (error: unknown): boolean =>
  error instanceof S3ServiceException && [409, 412].includes(error.$metadata.httpStatusCode ?? 0);

export const signedFiles = (
  Bucket: string,
  s3 = new S3Client({ requestChecksumCalculation: 'WHEN_REQUIRED' }),
): SignedFiles => {
  const read = async (Key: string): Promise<Uint8Array | undefined> => {
    try {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
      return await Body?.transformToByteArray();
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  };
  const wrote = async (Key: string, Body: Uint8Array): Promise<boolean> => {
    try {
      await s3.send(new PutObjectCommand({ Bucket, Key, Body, ContentType: 'application/pdf', IfNoneMatch: '*' }));
      return true;
    } catch (error) {
      if (wasLate(error)) return false;
      throw error;
    }
  };
  return {
    read,
    async keep(key, pdf) {
      for (let left = tries; left > 0; left -= 1) {
        if (await wrote(key, pdf)) return pdf;
        const kept = await read(key);
        if (kept) return kept;
      }
      throw new Error(`nothing could be kept at ${key}`);
    },
    async readVersion(Key, VersionId) {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key, VersionId }));
      const bytes = await Body?.transformToByteArray();
      if (!bytes) throw new Error(`nothing lies at ${Key}`);
      return bytes;
    },
    async put(Key, Body) {
      const { VersionId } = await s3.send(new PutObjectCommand({ Bucket, Key, Body, ContentType: 'application/pdf' }));
      return VersionId ?? 'null';
    },
    async certificates(key) {
      const pem = await read(key);
      if (!pem) throw new NoCertificates(`no certificate to sign with lies at ${key} of the documents bucket`);
      return Buffer.from(pem).toString('utf8');
    },
  };
};
