import { arnOf, bucketOf, type Call, demand, type Reply, xmlReply } from './call.ts';
import { decodeStrictly } from './canonical.ts';
import { isUnchanged, readWriteCondition } from './conditions.ts';
import { findVersion } from './get-object.ts';
import { encryptionHeaders, readTagging, requestTraits, versionHeader } from './object-headers.ts';
import { checkKey } from './put-object.ts';
import { s3Error } from './s3-error.ts';
import { headerOf } from './s3-request.ts';
import { xml } from './xml.ts';

const readSource = (header: string) => {
  const [path = '', query = ''] = header.split('?');
  const [bucket = '', ...key] = decodeStrictly(path).replace(/^\//, '').split('/');
  const versionId = /^versionId=(.+)$/.exec(query)?.[1];
  return { bucket, key: key.join('/'), versionId: versionId === undefined ? undefined : decodeStrictly(versionId) };
};

/** CopyObject: the source's bytes, under its own headers and tags or (REPLACE) those of the request. */
export const copyObject = async (call: Call, from: string): Promise<Reply> => {
  const { request, store, cause } = call;
  const { key } = request;
  const bucket = bucketOf(call);
  const asked = readSource(from);
  const sourceBucket = bucketOf(call, asked.bucket);
  demand(call, asked.versionId === undefined ? 'GetObject' : 'GetObjectVersion', arnOf(asked.bucket, asked.key));
  demand(call, 'PutObject', arnOf(bucket.name, key));
  checkKey(key);
  const source = findVersion(call, sourceBucket.name, asked.key, asked.versionId);
  if (isUnchanged(request, source, 'x-amz-copy-source-')) throw s3Error('PreconditionFailed');
  const replaces = headerOf(request, 'x-amz-metadata-directive') === 'REPLACE';
  const retags = headerOf(request, 'x-amz-tagging-directive') === 'REPLACE';
  if (bucket.name === asked.bucket && key === asked.key && asked.versionId === undefined && !replaces) {
    throw s3Error(
      'InvalidRequest',
      "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.",
    );
  }
  const condition = readWriteCondition(request);
  const version = await store.put(
    {
      ...{ bucket, key, condition, name: 'ObjectCreated:Copy', checksums: source.checksums },
      headers: replaces ? requestTraits(request) : source.headers,
      tags: retags ? readTagging(headerOf(request, 'x-amz-tagging')) : source.tags,
    },
    { blob: await store.blobs.copy(source.blob ?? ''), size: source.size, md5: source.eTag.replaceAll('"', '') },
    cause,
  );
  const checksums = Object.entries(version.checksums).map(([name, value]) => [
    `Checksum${name.slice('x-amz-checksum-'.length).toUpperCase()}`,
    value,
  ]);
  const result = {
    LastModified: new Date(version.modified).toISOString(),
    ETag: version.eTag,
    ...(Object.fromEntries(checksums) as Record<string, string>),
  };
  return xmlReply(xml('CopyObjectResult', result), {
    ...encryptionHeaders(bucket),
    ...versionHeader(version),
    'x-amz-copy-source-version-id': versionHeader(source)['x-amz-version-id'],
  });
};
