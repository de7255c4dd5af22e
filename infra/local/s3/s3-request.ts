import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { decodeStrictly, queryPairs } from './canonical.ts';

/** What is asked, without its body: where it points and what its headers (by lower-case name) say. */
export type S3Ask = {
  readonly id: string;
  readonly method: string;
  /** Still percent-encoded, as signed. */
  readonly path: string;
  readonly bucket: string;
  readonly key: string;
  readonly query: readonly (readonly [string, string])[];
  readonly headers: Readonly<Record<string, readonly string[] | undefined>>;
};

/** One request, read once. Path style only. */
export type S3Request = S3Ask & { readonly incoming: IncomingMessage };

/** A new request's id, as it stands in replies and events. */
export const newRequestId = (): string => randomBytes(8).toString('hex').toUpperCase();

/** Reads bucket, key and query from the address; refuses a malformed one (InvalidURI). */
export const readRequest = (incoming: IncomingMessage): S3Request => {
  const url = incoming.url ?? '/';
  const mark = url.indexOf('?');
  const path = mark < 0 ? url : url.slice(0, mark);
  const [, bucket = '', ...key] = path.split('/');
  return {
    id: newRequestId(),
    method: incoming.method ?? 'GET',
    path,
    bucket: decodeStrictly(bucket),
    key: decodeStrictly(key.join('/')),
    query: mark < 0 ? [] : queryPairs(url.slice(mark + 1)),
    headers: incoming.headersDistinct,
    incoming,
  };
};

/** The first value of a query parameter; the empty text for one without a value. */
export const queryOf = (request: S3Ask, name: string): string | undefined =>
  request.query.find(([one]) => one === name)?.[1];

/** A header, or the `x-amz-…` query parameter that a presigned address carries in its stead. */
export const headerOf = (request: S3Ask, name: string): string | undefined => {
  const sent = request.headers[name]?.join(',');
  if (sent !== undefined || !name.startsWith('x-amz-')) return sent;
  return request.query.find(([one]) => one.toLowerCase() === name)?.[1];
};

/** All headers that begin with `prefix`, by lower-case name, presigned ones among them. */
export const headersFrom = (request: S3Ask, prefix: string): Readonly<Record<string, string>> => {
  const hoisted = request.query.map(([name, value]) => [name.toLowerCase(), value] as const);
  const sent = Object.entries(request.headers).map(([name, values]) => [name, (values ?? []).join(',')] as const);
  return Object.fromEntries([...hoisted, ...sent].filter(([name]) => name.startsWith(prefix)));
};
