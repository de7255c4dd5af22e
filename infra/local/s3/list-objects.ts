import { arnOf, bucketOf, type Call, demand, type Reply, xmlReply } from './call.ts';
import { encodeStrictly } from './canonical.ts';
import { algorithmName, isChecksumHeader } from './checksums.ts';
import { s3Error } from './s3-error.ts';
import { queryOf, type S3Request } from './s3-request.ts';
import type { Version } from './version-table.ts';
import { xml } from './xml.ts';

const MOST = 1000;

/** What both listings read from the query. */
export const readListing = (request: S3Request) => {
  const asked = Number(queryOf(request, 'max-keys') ?? MOST);
  if (!Number.isInteger(asked) || asked < 0) {
    throw s3Error('InvalidArgument', 'Provided max-keys not an integer or within integer range', {
      ArgumentName: 'max-keys',
    });
  }
  const byUrl = queryOf(request, 'encoding-type') === 'url';
  return {
    prefix: queryOf(request, 'prefix') ?? '',
    delimiter: queryOf(request, 'delimiter') ?? '',
    most: Math.min(asked, MOST),
    encodingType: byUrl ? 'url' : undefined,
    write: (key: string): string => (byUrl ? encodeStrictly(key).replaceAll('%2F', '/') : key),
  };
};

/** The part of a key up to and with the delimiter after the prefix: what stands for it in a listing by folder. */
export const folderOf = (key: string, prefix: string, delimiter: string): string | undefined => {
  const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
  return end < 0 ? undefined : key.slice(0, end + delimiter.length);
};

type Page = {
  readonly objects: Version[];
  readonly folders: string[];
  readonly last: string;
  readonly truncated: boolean;
};

/** One page of keys and folders in order, after `after` (a key, or a folder whose content is passed over). */
const pageOf = (
  rows: Iterable<Version>,
  ask: { readonly prefix: string; readonly delimiter: string; readonly most: number },
  after: string,
): Page => {
  const page = { objects: [] as Version[], folders: [] as string[], last: after };
  for (const row of rows) {
    if (!row.key.startsWith(ask.prefix)) break;
    const folder = folderOf(row.key, ask.prefix, ask.delimiter);
    if (row.key === after || (folder !== undefined && (folder === after || folder === page.folders.at(-1)))) continue;
    if (page.objects.length + page.folders.length >= ask.most) return { ...page, truncated: ask.most > 0 };
    if (folder === undefined) page.objects.push(row);
    else page.folders.push(folder);
    page.last = folder ?? row.key;
  }
  return { ...page, truncated: false };
};

const isLater = (a: string, b: string): boolean => Buffer.compare(Buffer.from(a), Buffer.from(b)) > 0;

/** ListObjectsV2: keys in byte order, folders by delimiter, pages by a token. */
export const listObjects = (call: Call): Reply => {
  const { request, store } = call;
  const bucket = bucketOf(call);
  demand(call, 'ListBucket', arnOf(bucket.name));
  const ask = readListing(request);
  const token = queryOf(request, 'continuation-token');
  const startAfter = queryOf(request, 'start-after');
  const after = token === undefined ? (startAfter ?? '') : Buffer.from(token, 'base64url').toString('utf8');
  const from = isLater(after, ask.prefix) ? after : ask.prefix;
  const page = pageOf(store.versions.newest(bucket.name, from), ask, after);
  return xmlReply(
    xml('ListBucketResult', {
      Name: bucket.name,
      Prefix: ask.write(ask.prefix),
      Delimiter: ask.delimiter === '' ? undefined : ask.write(ask.delimiter),
      MaxKeys: ask.most,
      EncodingType: ask.encodingType,
      KeyCount: page.objects.length + page.folders.length,
      IsTruncated: page.truncated,
      ContinuationToken: token,
      NextContinuationToken: page.truncated ? Buffer.from(page.last).toString('base64url') : undefined,
      StartAfter: startAfter,
      Contents: page.objects.map((object) => ({
        Key: ask.write(object.key),
        LastModified: new Date(object.modified).toISOString(),
        ETag: object.eTag,
        ChecksumAlgorithm: Object.keys(object.checksums).filter(isChecksumHeader).map(algorithmName),
        Size: object.size,
        StorageClass: 'STANDARD',
      })),
      CommonPrefixes: page.folders.map((folder) => ({ Prefix: ask.write(folder) })),
    }),
  );
};
