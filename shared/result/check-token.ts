import { fromBase64url } from './base64url.ts';
import { readPayload } from './payload.ts';
import type { ResultPayload } from './payload.ts';
import type { PublicKey } from './public-key.ts';

/** What a QR code turned out to be: only of a `genuine` one is what it says true. */
export type CheckedToken =
  { is: 'genuine'; payload: ResultPayload } | { is: 'unreadable' | 'unknown-key' | 'forged' | 'key-not-in-use' };

/** What is verified with, in browsers and in Node. */
export type Verifying = Pick<SubtleCrypto, 'importKey' | 'verify' | 'digest'>;

const ecdsa = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** A key's bytes. */
export const spkiOf = ({ spki }: PublicKey): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(spki), (sign) => sign.charCodeAt(0));

/** Checks what a QR code says by its own signature: `<payload>.<signature>`. Asks nobody. */
export const checkToken = async (
  token: string,
  keys: readonly PublicKey[],
  subtle: Verifying,
): Promise<CheckedToken> => {
  const [said = '', signed = '', ...more] = token.split('.');
  const [bytes, signature] = [fromBase64url(said), fromBase64url(signed)];
  const payload = bytes && readPayload(bytes);
  if (!payload || signature?.length !== 64 || more.length > 0) return { is: 'unreadable' };
  const key = keys.find(({ id, signs }) => signs === 'qr' && id === payload.keyId);
  if (!key) return { is: 'unknown-key' };
  const imported = await subtle.importKey('spki', spkiOf(key), ecdsa, false, ['verify']);
  if (!(await subtle.verify(ecdsa, imported, signature, bytes))) return { is: 'forged' };
  const inUse = key.from <= payload.date && payload.date <= (key.to ?? payload.date);
  return inUse ? { is: 'genuine', payload } : { is: 'key-not-in-use' };
};
