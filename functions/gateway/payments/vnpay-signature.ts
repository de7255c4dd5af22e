import { createHmac, timingSafeEqual } from 'node:crypto';

/** As PHP's `urlencode` writes a value, which is what VNPay signs: `encodeURIComponent` leaves `! ' ( ) * ~` and writes a space as %20. */
const urlencode = (text: string): string =>
  encodeURIComponent(text.toWellFormed())
    .replaceAll(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+');

const hashFields = new Set(['vnp_SecureHash', 'vnp_SecureHashType']);

/** What is signed of a redirect, an IPN or a return: every `vnp_*` that says something but the hash, by name. */
export const signedQuery = (parameters: Readonly<Record<string, string>>): string =>
  Object.entries(parameters)
    .filter(([name, value]) => name.startsWith('vnp_') && value !== '' && !hashFields.has(name))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${urlencode(name)}=${urlencode(value)}`)
    .join('&');

const signed = (secret: string, text: string): Buffer => createHmac('sha512', secret).update(text).digest();

/** HMAC-SHA512 in hex. */
export const signatureOf = (secret: string, text: string): string => signed(secret, text).toString('hex');

/** Is that the signature of the text? In constant time; hex in either case. */
export const isSignatureOf = (secret: string, text: string, given: string): boolean =>
  /^[\da-f]{128}$/i.test(given) && timingSafeEqual(signed(secret, text), Buffer.from(given, 'hex'));
