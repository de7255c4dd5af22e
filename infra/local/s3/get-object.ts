import { arnOf, bucketOf, demand, type ReadCall, type Reply } from './call.ts';
import { isUnchanged } from './conditions.ts';
import { objectHeaders } from './object-headers.ts';
import { s3Error } from './s3-error.ts';
import { headerOf, queryOf } from './s3-request.ts';
import type { Version } from './version-table.ts';

const overridable = [
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-language',
  'content-type',
  'expires',
];

/** The version a call asks for (NoSuchKey, NoSuchVersion; MethodNotAllowed for a delete marker named outright). */
export const findVersion = (call: ReadCall, bucket: string, key: string, versionId: string | undefined): Version => {
  const { versions } = call.store;
  const found = versionId === undefined ? versions.latest(bucket, key) : versions.get(bucket, key, versionId);
  if (found?.marker === false) return found;
  const marker = found && { 'x-amz-delete-marker': 'true', 'x-amz-version-id': found.versionId };
  if (found && versionId !== undefined)
    throw s3Error('MethodNotAllowed', undefined, {}, { ...marker, allow: 'DELETE' });
  const { accessKeyId } = call.caller;
  const mayList =
    accessKeyId !== undefined && call.allow({ accessKeyId, action: 's3:ListBucket', resource: arnOf(bucket) });
  if (!mayList) throw s3Error('AccessDenied');
  if (versionId !== undefined) throw s3Error('NoSuchVersion', undefined, { Key: key, VersionId: versionId });
  throw s3Error('NoSuchKey', undefined, { Key: key }, marker ?? {});
};

type Span = { readonly start: number; readonly end: number };

/** `bytes=0-99`, `bytes=100-`, `bytes=-100`; anything else is ignored, as S3 does. */
const readRange = (header: string | undefined, size: number): Span | undefined => {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  const [from = '', to = ''] = match?.slice(1) ?? [];
  if (!match || (from === '' && to === '')) return undefined;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (from !== '' && to !== '' && Number(to) < start) return undefined;
  if (start >= size) {
    throw s3Error('InvalidRange', undefined, { RangeRequested: header ?? '', ActualObjectSize: String(size) });
  }
  return { start, end };
};

const overrides = (call: ReadCall): Readonly<Record<string, string>> => {
  const asked = overridable.flatMap((name) => {
    const value = queryOf(call.request, `response-${name}`);
    return value === undefined ? [] : [[name, value] as const];
  });
  if (asked.length > 0 && call.caller.accessKeyId === undefined) {
    throw s3Error('InvalidRequest', 'Request specific response headers cannot be used for anonymous GET requests.');
  }
  if (asked.some(([, value]) => /[^\x20-\xff]/.test(value))) {
    throw s3Error('InvalidArgument', 'Header value cannot be represented using ISO-8859-1.');
  }
  return Object.fromEntries(asked);
};

/** GetObject and HeadObject: one version, whole or a range, under its own headers or those the signature asks for. */
export const getObject = (call: ReadCall): Reply => {
  const { request } = call;
  const bucket = bucketOf(call);
  const versionId = queryOf(request, 'versionId');
  const action = versionId === undefined ? 'GetObject' : 'GetObjectVersion';
  const open = bucket.publicRead && call.caller.accessKeyId === undefined;
  if (!open) demand(call, action, arnOf(bucket.name, request.key));
  const replaced = overrides(call);
  const version = findVersion(call, bucket.name, request.key, versionId);
  const headers = { ...objectHeaders(bucket, version), ...replaced };
  if (isUnchanged(request, version)) return { status: 304, headers };
  const range = readRange(headerOf(request, 'range'), version.size);
  const checksums =
    headerOf(request, 'x-amz-checksum-mode')?.toUpperCase() === 'ENABLED' && !range ? version.checksums : {};
  const type = Object.keys(checksums).length > 0 ? 'FULL_OBJECT' : undefined;
  const { start, end } = range ?? { start: 0, end: version.size - 1 };
  return {
    status: range ? 206 : 200,
    headers: {
      ...headers,
      ...checksums,
      'x-amz-checksum-type': type,
      'content-length': end - start + 1,
      'content-range': range && `bytes ${start}-${end}/${version.size}`,
    },
    ...(version.blob === null ? {} : { blob: { id: version.blob, start, end } }),
  };
};
