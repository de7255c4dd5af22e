import { buffer } from 'node:stream/consumers';
import type { Reply } from './call.ts';
import { errorReply } from './error-reply.ts';
import { getObject } from './get-object.ts';
import type { ObjectStore } from './object-store.ts';
import { newRequestId, type S3Ask } from './s3-request.ts';
import { headersOut, withBytes } from './send-reply.ts';

/** What someone asks who may read every object of a bucket, and may list it or not: then what is missing is 403 to them. Header names in lower case. */
export type Reading = {
  readonly bucket: string;
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly mayList: boolean;
};

/** An answer with its bytes; header names in lower case. */
export type Read = {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer;
};

/** Answers GetObject as S3 does, ranges and conditions and errors too, to a reader whose right is already known. */
export const answerReader = async (store: ObjectStore, { bucket, key, headers, mayList }: Reading): Promise<Read> => {
  const request: S3Ask = {
    id: newRequestId(),
    method: 'GET',
    path: `/${bucket}/${key}`,
    bucket,
    key,
    query: [],
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
  };
  const allow = ({ action }: { readonly action: string }): boolean => action === 's3:GetObject' || mayList;
  const call = { request, caller: { accessKeyId: 'reader' }, store, allow };
  const answer = async (): Promise<Awaited<ReturnType<typeof withBytes>>> => {
    try {
      return await withBytes(() => getObject(call), 'GET', store);
    } catch (error) {
      return { answered: errorReply(error, request.id, request.path), bytes: undefined };
    }
  };
  const { answered, bytes } = await answer();
  const known: Reply['headers'] = { server: 'AmazonS3', 'x-amz-request-id': request.id, 'x-amz-id-2': request.id };
  return {
    status: answered.status,
    headers: headersOut({ ...known, ...answered.headers }),
    body: bytes ? await buffer(bytes) : Buffer.from(answered.body ?? ''),
  };
};
