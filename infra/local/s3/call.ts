import type { Caller } from './authenticate.ts';
import type { Bucket } from './bucket-table.ts';
import type { Cause } from './object-event.ts';
import type { ObjectStore } from './object-store.ts';
import { s3Error } from './s3-error.ts';
import type { S3Ask, S3Request } from './s3-request.ts';

/** Whether a caller's policies let it do an action (`s3:GetObject`) on a resource (an ARN). Anonymous callers are never asked about. */
export type Allow = (ask: {
  readonly accessKeyId: string;
  readonly action: string;
  readonly resource: string;
}) => boolean;

/** A reading whose caller is known, with what its answer needs. */
export type ReadCall = {
  readonly request: S3Ask;
  readonly caller: Pick<Caller, 'accessKeyId'>;
  readonly store: ObjectStore;
  readonly allow: Allow;
};

/** A request whose caller is known, with what its answer needs. */
export type Call = ReadCall & { readonly request: S3Request; readonly caller: Caller; readonly cause: Cause };

/** An answer: words, or a piece of a blob. Header values `undefined` are left out. */
export type Reply = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: string;
  readonly blob?: { readonly id: string; readonly start: number; readonly end: number };
};

/** The ARN of a bucket, or of a key in it. */
export const arnOf = (bucket: string, key?: string): string =>
  key === undefined ? `arn:aws:s3:::${bucket}` : `arn:aws:s3:::${bucket}/${key}`;

/** Refuses a caller whom no policy allows the action (AccessDenied). */
export const demand = (call: Pick<ReadCall, 'caller' | 'allow'>, action: string, resource: string): void => {
  const { accessKeyId } = call.caller;
  if (accessKeyId === undefined || !call.allow({ accessKeyId, action: `s3:${action}`, resource })) {
    throw s3Error('AccessDenied');
  }
};

/** The bucket a call is about (NoSuchBucket). */
export const bucketOf = (call: Pick<ReadCall, 'store' | 'request'>, name = call.request.bucket): Bucket => {
  const bucket = call.store.buckets.get(name);
  if (!bucket) throw s3Error('NoSuchBucket', undefined, { BucketName: name });
  return bucket;
};

/** An answer in XML. */
export const xmlReply = (body: string, headers: Reply['headers'] = {}, status = 200): Reply => ({
  status,
  headers: { 'content-type': 'application/xml', ...headers },
  body,
});
