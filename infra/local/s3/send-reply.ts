import type { ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Reply } from './call.ts';
import type { ObjectStore } from './object-store.ts';

/** Opens the bytes an answer speaks of, if it has any to send. */
const openBytes = async (answered: Reply, method: string, store: ObjectStore): Promise<Readable | undefined> => {
  const { blob, status } = answered;
  if (!blob || blob.end < blob.start || method === 'HEAD' || status >= 300) return undefined;
  return store.blobs.open(blob.id, blob.start, blob.end);
};

/** The answer with its bytes at hand. An object replaced between looking it up and opening it is looked up again. */
export const withBytes = async (ask: () => Reply | Promise<Reply>, method: string, store: ObjectStore) => {
  const first = await ask();
  try {
    return { answered: first, bytes: await openBytes(first, method, store) };
  } catch {
    const second = await ask();
    return { answered: second, bytes: await openBytes(second, method, store) };
  }
};

/** A header value that HTTP can carry: control letters become spaces, and what ISO-8859-1 lacks is encoded (RFC 2047), as S3 does with metadata. */
const carried = (value: string | number): string => {
  const text = String(value).replace(/[\x00-\x1f\x7f]/g, ' ');
  return /[^\x20-\xff]/.test(text) ? `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=` : text;
};

/** Headers as they are sent. */
export const headersOut = (headers: Reply['headers'] = {}): [string, string][] =>
  Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, carried(value)]],
  );

/** Sends an answer whole. */
export const send = async (
  response: ServerResponse,
  method: string,
  answered: Reply,
  bytes: Readable | undefined,
): Promise<void> => {
  const { status, headers, body } = answered;
  response.statusCode = status;
  for (const [name, value] of headersOut(headers)) response.setHeader(name, value);
  if (bytes) return pipeline(bytes, response);
  if (body !== undefined) response.setHeader('content-length', Buffer.byteLength(body));
  else if (!response.hasHeader('content-length') && status !== 204 && status !== 304) {
    response.setHeader('content-length', 0);
  }
  response.end(method === 'HEAD' ? undefined : body);
};
