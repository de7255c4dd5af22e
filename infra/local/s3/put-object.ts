import { bucketOf, arnOf, type Call, demand, type Reply } from './call.ts';
import { readWriteCondition } from './conditions.ts';
import { encryptionHeaders, readTagging, requestTraits, versionHeader } from './object-headers.ts';
import { s3Error } from './s3-error.ts';
import { headerOf } from './s3-request.ts';
import { takeBody } from './take-body.ts';

const LONGEST_KEY = 1024;

/** Refuses a key longer than 1,024 bytes (KeyTooLongError). */
export const checkKey = (key: string): void => {
  const size = Buffer.byteLength(key);
  if (size > LONGEST_KEY) throw s3Error('KeyTooLongError', undefined, { Size: String(size), MaxSizeAllowed: '1024' });
};

/** PutObject: the object exists, whole and verified, or not at all. */
export const putObject = async (call: Call): Promise<Reply> => {
  const { request, store, cause } = call;
  const { key } = request;
  const bucket = bucketOf(call);
  demand(call, 'PutObject', arnOf(bucket.name, key));
  checkKey(key);
  const tags = readTagging(headerOf(request, 'x-amz-tagging'));
  if (Object.keys(tags).length > 0) demand(call, 'PutObjectTagging', arnOf(bucket.name, key));
  const condition = readWriteCondition(request);
  const headers = requestTraits(request);
  const received = await takeBody(call);
  const version = await store.put(
    { bucket, key, condition, name: 'ObjectCreated:Put', headers, checksums: received.checksums, tags },
    { blob: await store.blobs.keep(received), size: received.size, md5: received.md5 },
    cause,
  );
  return {
    status: 200,
    headers: { etag: version.eTag, ...encryptionHeaders(bucket), ...version.checksums, ...versionHeader(version) },
  };
};
