import type { Bucket } from './bucket-table.ts';
import type { Reply } from './call.ts';
import { s3Error } from './s3-error.ts';
import { headersFrom, type S3Request } from './s3-request.ts';
import { queryPairs } from './canonical.ts';
import type { Version } from './version-table.ts';

const kept = [
  'content-type',
  'content-disposition',
  'cache-control',
  'content-encoding',
  'content-language',
  'expires',
];
const notHere = [
  'x-amz-server-side-encryption-customer-algorithm',
  'x-amz-object-lock-mode',
  'x-amz-object-lock-legal-hold',
  'x-amz-website-redirect-location',
  'x-amz-grant-read',
];
const MOST_METADATA = 2048;

/** The headers an object keeps, out of a request's headers or a form's fields; refuses what this server does not do (NotImplemented). */
export const traitsOf = (fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
  for (const name of notHere)
    if (fields[name] !== undefined) throw s3Error('NotImplemented', undefined, { Header: name });
  const acl = fields['x-amz-acl'] ?? fields.acl ?? 'private';
  if (acl !== 'private' && acl !== 'bucket-owner-full-control') throw s3Error('AccessControlListNotSupported');
  const metadata = Object.entries(fields).filter(([name]) => name.startsWith('x-amz-meta-'));
  if (metadata.reduce((sum, [name, value]) => sum + name.length - 11 + value.length, 0) > MOST_METADATA) {
    throw s3Error('MetadataTooLarge');
  }
  const encryption = Object.entries(fields).filter(([name]) => name.startsWith('x-amz-server-side-encryption'));
  const standard = kept.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]] as const]));
  const traits = Object.fromEntries([...standard, ...metadata, ...encryption]);
  const encoding = (traits['content-encoding'] ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '' && one !== 'aws-chunked')
    .join(',');
  const { 'content-encoding': _, ...others } = traits;
  return {
    'content-type': 'binary/octet-stream',
    ...others,
    ...(encoding === '' ? {} : { 'content-encoding': encoding }),
  };
};

/** `traitsOf` for a request, presigned parameters among its headers. */
export const requestTraits = (request: S3Request): Readonly<Record<string, string>> =>
  traitsOf(headersFrom(request, ''));

/** Reads `x-amz-tagging`, written like a query string; at most ten tags (InvalidTag). */
export const readTagging = (text: string | undefined): Readonly<Record<string, string>> =>
  checkTags(queryPairs(text ?? ''));

/** Tags by name; refuses too many, too long or repeated ones (InvalidTag). */
export const checkTags = (pairs: readonly (readonly [string, string])[]): Readonly<Record<string, string>> => {
  const tags = Object.fromEntries(pairs);
  if (pairs.length > 10 || Object.keys(tags).length !== pairs.length) throw s3Error('InvalidTag');
  if (pairs.some(([name, value]) => name === '' || name.length > 128 || value.length > 256))
    throw s3Error('InvalidTag');
  return tags;
};

/** What replies say of a bucket's encryption at rest. */
export const encryptionHeaders = (bucket: Bucket): Readonly<Record<string, string | undefined>> => ({
  'x-amz-server-side-encryption': bucket.encryption?.algorithm ?? 'AES256',
  'x-amz-server-side-encryption-aws-kms-key-id': bucket.encryption?.keyId,
});

/** The version a reply speaks of, in a bucket that has versions. */
export const versionHeader = (version: Pick<Version, 'versionId'>): Readonly<Record<string, string | undefined>> => ({
  'x-amz-version-id': version.versionId === 'null' ? undefined : version.versionId,
});

/** All headers under which an object is read. */
export const objectHeaders = (bucket: Bucket, version: Version): NonNullable<Reply['headers']> => ({
  'accept-ranges': 'bytes',
  'last-modified': new Date(version.modified).toUTCString(),
  etag: version.eTag,
  ...encryptionHeaders(bucket),
  ...version.headers,
  ...versionHeader(version),
  'x-amz-tagging-count': Object.keys(version.tags).length || undefined,
});
