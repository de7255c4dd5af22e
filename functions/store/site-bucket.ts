import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';

/** A file as it lies there, and the tag a condition names it by. */
export type Lying = { body: Buffer; eTag: string };

/** What must be there for a write to happen: nothing yet, or just what was read. */
export type Expected = 'nothing' | { eTag: string };

export type SiteBucket = {
  read: (key: string) => Promise<Lying | undefined>;
  /** Puts a file; with an expectation only if it holds. Answers the new tag, or nothing where somebody was quicker. */
  write: (key: string, body: string | Uint8Array, expected?: Expected) => Promise<string | undefined>;
  remove: (key: string) => Promise<void>;
};

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml',
};
const typeOf = (key: string): string => types[key.slice(key.lastIndexOf('.') + 1)] ?? 'application/octet-stream';

const conditionOf = (expected: Expected | undefined) => {
  if (expected === undefined) return {};
  return expected === 'nothing' ? { IfNoneMatch: '*' } : { IfMatch: expected.eTag };
};

/** Another write came first: the condition did not hold, or both came at the same moment. */
const wasLate = (error: unknown): boolean =>
  error instanceof S3ServiceException && [404, 409, 412].includes(error.$metadata.httpStatusCode ?? 0);

/** The bucket of the pages; many small files go out side by side. */
export const siteBucket = (
  Bucket: string,
  s3 = new S3Client({ requestChecksumCalculation: 'WHEN_REQUIRED', maxAttempts: 5 }),
): SiteBucket => ({
  async read(Key) {
    try {
      const { Body, ETag = '' } = await s3.send(new GetObjectCommand({ Bucket, Key }));
      return { body: Buffer.from((await Body?.transformToByteArray()) ?? []), eTag: ETag };
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  },
  async write(Key, Body, expected) {
    try {
      const put = { Bucket, Key, Body, ContentType: typeOf(Key), ...conditionOf(expected) };
      return (await s3.send(new PutObjectCommand(put))).ETag ?? '';
    } catch (error) {
      if (expected !== undefined && wasLate(error)) return undefined;
      throw error;
    }
  },
  async remove(Key) {
    await s3.send(new DeleteObjectCommand({ Bucket, Key }));
  },
});
