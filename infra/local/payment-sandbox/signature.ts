import { createHmac, timingSafeEqual } from 'node:crypto';

/** Parameters by name, decoded. */
export type Params = Readonly<Record<string, string>>;

type Loose = Readonly<Record<string, string | undefined>>;

/** As PHP's urlencode: a space is `+`, and what encodeURIComponent leaves bare is encoded too. */
const encoded = (text: string): string =>
  encodeURIComponent(text)
    .replaceAll('%20', '+')
    .replaceAll(/[!'()*~]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);

const unsigned = new Set(['vnp_SecureHash', 'vnp_SecureHashType']);

/** What is signed of an address: every `vnp_*` that says something, in the order of names, encoded as it is sent. */
export const signedText = (params: Params): string =>
  Object.entries(params)
    .filter(([name, value]) => name.startsWith('vnp_') && value !== '' && !unsigned.has(name))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .join('&');

/** HMAC-SHA512 in lower-case hexadecimal. */
export const hmac = (secret: string, text: string): string => createHmac('sha512', secret).update(text).digest('hex');

/** Signs the values of these names joined by `|`, as messages in JSON are; what is absent is empty. */
export const signJoined = (secret: string, names: readonly string[], params: Loose): string =>
  hmac(secret, names.map((name) => params[name] ?? '').join('|'));

/** Whether a signature is the one that was made here; takes as long whichever letter differs. */
export const sameSignature = (given: string | undefined, made: string): boolean => {
  const [one, other] = [Buffer.from((given ?? '').toLowerCase()), Buffer.from(made)];
  return one.length === other.length && timingSafeEqual(one, other);
};

/** An address's parameters with their signature at the end. */
export const signedQuery = (secret: string, params: Params): string => {
  const text = signedText(params);
  return `${text}&vnp_SecureHash=${hmac(secret, text)}`;
};
