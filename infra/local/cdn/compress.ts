import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { headerOf, type HttpReply, type HttpRequest } from '../http-message.ts';

const types = new Set([
  'application/javascript',
  'application/json',
  'application/manifest+json',
  'application/rss+xml',
  'application/vnd.ms-fontobject',
  'application/wasm',
  'application/x-javascript',
  'application/xhtml+xml',
  'application/xml',
  'font/otf',
  'font/ttf',
  'image/svg+xml',
  'image/x-icon',
  'text/css',
  'text/csv',
  'text/html',
  'text/javascript',
  'text/plain',
  'text/xml',
]);

/** CloudFront leaves alone what is smaller or larger (bytes). */
const [least, most] = [1000, 10_000_000];
const kept = new Map<string, Buffer>();
const keptAtMost = 500;

const accepts = (request: HttpRequest, coding: string): boolean =>
  (headerOf(request.headers, 'accept-encoding') ?? '')
    .split(',')
    .some((part) => part.trim().split(';')[0] === coding && !/;\s*q=0(\.0*)?\s*$/.test(part));

const compressed = (body: Buffer, coding: 'br' | 'gzip', key: string): Buffer => {
  const before = kept.get(key);
  if (before) return before;
  const result =
    coding === 'br'
      ? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
      : gzipSync(body, { level: 6 });
  if (kept.size >= keptAtMost) kept.clear();
  kept.set(key, result);
  return result;
};

/** Compresses a reply for a viewer that takes it, Brotli before gzip; its entity tag becomes a weak one. */
export const compress = (request: HttpRequest, reply: HttpReply): HttpReply => {
  const type = headerOf(reply.headers, 'content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  const tag = headerOf(reply.headers, 'etag');
  const fits = reply.status === 200 && types.has(type) && reply.body.length >= least && reply.body.length <= most;
  if (!fits || headerOf(reply.headers, 'content-encoding') !== undefined) return reply;
  const coding = accepts(request, 'br') ? 'br' : accepts(request, 'gzip') ? 'gzip' : undefined;
  const varied = [
    ...reply.headers.filter(([name]) => name.toLowerCase() !== 'vary'),
    ['vary', 'accept-encoding'] as const,
  ];
  if (coding === undefined || tag === undefined) return { ...reply, headers: varied };
  return {
    ...reply,
    headers: [
      ...varied.filter(([name]) => !['etag', 'content-length'].includes(name.toLowerCase())),
      ['etag', tag.startsWith('W/') ? tag : `W/${tag}`],
      ['content-encoding', coding],
    ],
    body: compressed(reply.body, coding, `${coding} ${tag} ${reply.body.length}`),
  };
};
