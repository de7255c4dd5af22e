import { createHash } from 'node:crypto';
import { s3Error } from './s3-error.ts';

/** Percent-encoding as Signature Version 4 wants it: everything but unreserved letters. */
export const encodeStrictly = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);

/** Decodes a piece of a URL; refuses what is not valid percent-encoded UTF-8 (InvalidURI). */
export const decodeStrictly = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    throw s3Error('InvalidURI');
  }
};

/** Name and value pairs of a query string, decoded, in the order sent. */
export const queryPairs = (query: string): readonly (readonly [string, string])[] =>
  query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [name = '', ...value] = pair.replaceAll('+', ' ').split('=');
      return [decodeStrictly(name), decodeStrictly(value.join('='))] as const;
    });

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What a signature speaks about. `headers` has lower-case names; repeated headers stand apart. */
export type SignedRequest = {
  readonly method: string;
  /** As sent, still percent-encoded, without the query. */
  readonly path: string;
  readonly query: readonly (readonly [string, string])[];
  readonly headers: Readonly<Record<string, readonly string[] | undefined>>;
  readonly signedHeaders: readonly string[];
  readonly payloadHash: string;
};

/** The canonical request of Signature Version 4 in its S3 form: the path is encoded once, and never normalised. */
export const canonicalRequest = (request: SignedRequest): string => {
  const path = request.path
    .split('/')
    .map((segment) => encodeStrictly(decodeStrictly(segment)))
    .join('/');
  const query = request.query
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => [encodeStrictly(name), encodeStrictly(value)] as const)
    .sort((a, b) => byCodeUnit(a[0], b[0]) || byCodeUnit(a[1], b[1]))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  const headers = request.signedHeaders
    .map(
      (name) =>
        `${name}:${(request.headers[name] ?? []).map((value) => value.trim().replace(/\s+/g, ' ')).join(',')}\n`,
    )
    .join('');
  return [request.method, path, query, headers, request.signedHeaders.join(';'), request.payloadHash].join('\n');
};

/** SHA-256 in lower-case hexadecimal. */
export const sha256Hex = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
