import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { decodeStrictly, queryPairs } from './canonical.ts';

/** One request, read once: where it points, what it asks and what it says. Path style only. */
export type S3Request = {
  readonly id: string;
  readonly method: string;
  /** Still percent-encoded, as signed. */
  readonly path: string;
  readonly bucket: string;
  readonly key: string;
  readonly query: readonly (readonly [string, string])[];
  readonly incoming: IncomingMessage;
};

/** Reads bucket, key and query from the address; refuses a malformed one (InvalidURI). */
export const readRequest = (incoming: IncomingMessage): S3Request => {
  const url = incoming.url ?? '/';
  const mark = url.indexOf('?');
  const path = mark < 0 ? url : url.slice(0, mark);
  const [, bucket = '', ...key] = path.split('/');
  return {
    id: randomBytes(8).toString('hex').toUpperCase(),
    method: incoming.method ?? 'GET',
    path,
    bucket: decodeStrictly(bucket),
    key: decodeStrictly(key.join('/')),
    query: mark < 0 ? [] : queryPairs(url.slice(mark + 1)),
    incoming,
  };
};

/** The first value of a query parameter; the empty text for one without a value. */
export const queryOf = (request: S3Request, name: string): string | undefined =>
  request.query.find(([one]) => one === name)?.[1];

/** A header, or the `x-amz-…` query parameter that a presigned address carries in its stead. */
export const headerOf = (request: S3Request, name: string): string | undefined => {
  const sent = request.incoming.headersDistinct[name]?.join(',');
  if (sent !== undefined || !name.startsWith('x-amz-')) return sent;
  return request.query.find(([one]) => one.toLowerCase() === name)?.[1];
};

/** All headers that begin with `prefix`, by lower-case name, presigned ones among them. */
export const headersFrom = (request: S3Request, prefix: string): Readonly<Record<string, string>> => {
  const hoisted = request.query.map(([name, value]) => [name.toLowerCase(), value] as const);
  const sent = Object.entries(request.incoming.headersDistinct).map(
    ([name, values]) => [name, (values ?? []).join(',')] as const,
  );
  return Object.fromEntries([...hoisted, ...sent].filter(([name]) => name.startsWith(prefix)));
};
