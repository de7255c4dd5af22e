import type { ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Reply } from './call.ts';
import type { ObjectStore } from './object-store.ts';

/** Opens the bytes an answer speaks of, if it has any to send. */
export const openBytes = async (answered: Reply, method: string, store: ObjectStore): Promise<Readable | undefined> => {
  const { blob, status } = answered;
  if (!blob || blob.end < blob.start || method === 'HEAD' || status >= 300) return undefined;
  return store.blobs.open(blob.id, blob.start, blob.end);
};

/** A header value that HTTP can carry: control letters become spaces, and what ISO-8859-1 lacks is encoded (RFC 2047), as S3 does with metadata. */
const carried = (value: string | number): string => {
  const text = String(value).replace(/[\x00-\x1f\x7f]/g, ' ');
  return /[^\x20-\xff]/.test(text) ? `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=` : text;
};

/** Sends an answer whole. */
export const send = async (
  response: ServerResponse,
  method: string,
  answered: Reply,
  bytes: Readable | undefined,
): Promise<void> => {
  const { status, headers = {}, body } = answered;
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) response.setHeader(name, carried(value));
  }
  if (bytes) return pipeline(bytes, response);
  if (body !== undefined) response.setHeader('content-length', Buffer.byteLength(body));
  else if (!response.hasHeader('content-length') && status !== 204 && status !== 304) {
    response.setHeader('content-length', 0);
  }
  response.end(method === 'HEAD' ? undefined : body);
};
