import { createHmac, timingSafeEqual } from 'node:crypto';
import { Refusal } from '#shared/errors.ts';

type Headers = Record<string, string | undefined>;

const same = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};

/** Refuses whoever calls around CloudFront: only behind it are the headers it sets to be believed. */
export const demandOrigin = (headers: Headers, secret: string): void => {
  if (secret === '' || !same(headers['x-portal-origin'] ?? '', secret)) throw new Refusal('wrong-role');
};

/** `203.0.113.7:4711` and `203.0.113.7` are one viewer; an IPv6 viewer is its /64, the least a household has. */
const withoutPort = (written: string): string => {
  const address = written.replace(/^::ffff:(?=[\d.]+$)/i, '');
  if (/^[\d.]+(:\d+)?$/.test(address)) return address.split(':')[0] ?? '';
  const [before = '', after] = address.replace(/^\[|\](:\d+)?$/g, '').split('::');
  const groups = (part: string | undefined) => (part ? part.split(':') : []);
  const left = groups(before);
  // `::` stands for as many zeros as are missing: what it leaves out belongs to the network too.
  const zeros = after === undefined ? 0 : Math.max(0, 8 - left.length - groups(after).length);
  return [...left, ...Array<string>(zeros).fill('0'), ...groups(after)]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
};

/** The viewer's address without its port, which one of IPv6 only has after brackets. */
export const viewerAddress = (headers: Headers): string =>
  (headers['x-viewer-address'] ?? '')
    .replace(/^::ffff:(?=[\d.]+)/i, '')
    .replace(/^(?:([\d.]+)|\[([^\]]*)\])(?::\d+)?$/, '$1$2')
    .slice(0, 45);

/** Stands for a viewer's address without being one: keyed, so that nobody can try all addresses. */
export const viewerHash = (headers: Headers, secret: string): string =>
  createHmac('sha256', secret)
    .update(withoutPort(headers['x-viewer-address'] ?? ''))
    .digest('hex')
    .slice(0, 32);
