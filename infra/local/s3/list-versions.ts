import { arnOf, bucketOf, type Call, demand, type Reply, xmlReply } from './call.ts';
import { folderOf, readListing } from './list-objects.ts';
import { queryOf } from './s3-request.ts';
import type { Version } from './version-table.ts';
import { xml } from './xml.ts';

const describe = (version: Version, key: string) => ({
  Key: key,
  VersionId: version.versionId,
  IsLatest: version.latest,
  LastModified: new Date(version.modified).toISOString(),
  ...(version.marker ? {} : { ETag: version.eTag, Size: version.size, StorageClass: 'STANDARD' }),
});

/** Passes over everything up to and with the marked version; with a key alone, over all of its versions. */
const afterMarker = (rows: Iterable<Version>, key: string, versionId: string | undefined): Version[] => {
  const found: Version[] = [];
  let passed = versionId === undefined;
  for (const row of rows) {
    if (row.key !== key) found.push(row);
    else if (passed && versionId !== undefined) found.push(row);
    else if (row.versionId === versionId) passed = true;
  }
  return found;
};

/** ListObjectVersions: every version and delete marker, newest first within a key. */
export const listVersions = (call: Call): Reply => {
  const { request, store } = call;
  const bucket = bucketOf(call);
  demand(call, 'ListBucketVersions', arnOf(bucket.name));
  const ask = readListing(request);
  const keyMarker = queryOf(request, 'key-marker') ?? '';
  const versionMarker = queryOf(request, 'version-id-marker');
  const rows = afterMarker(store.versions.every(bucket.name, keyMarker), keyMarker, versionMarker);
  const matching = rows.filter((row) => row.key.startsWith(ask.prefix));
  const plain = matching.filter((row) => folderOf(row.key, ask.prefix, ask.delimiter) === undefined);
  const folders = new Set(matching.map((row) => folderOf(row.key, ask.prefix, ask.delimiter) ?? ''));
  folders.delete('');
  const shown = plain.slice(0, ask.most);
  const truncated = plain.length > shown.length && ask.most > 0;
  return xmlReply(
    xml('ListVersionsResult', {
      Name: bucket.name,
      Prefix: ask.write(ask.prefix),
      KeyMarker: ask.write(keyMarker),
      VersionIdMarker: versionMarker ?? '',
      NextKeyMarker: truncated ? ask.write(shown.at(-1)?.key ?? '') : undefined,
      NextVersionIdMarker: truncated ? shown.at(-1)?.versionId : undefined,
      MaxKeys: ask.most,
      EncodingType: ask.encodingType,
      IsTruncated: truncated,
      Version: shown.filter((row) => !row.marker).map((row) => describe(row, ask.write(row.key))),
      DeleteMarker: shown.filter((row) => row.marker).map((row) => describe(row, ask.write(row.key))),
      CommonPrefixes: [...folders].map((folder) => ({ Prefix: ask.write(folder) })),
    }),
  );
};
