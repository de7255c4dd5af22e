import type { Verifying } from './check-token.ts';
import type { ResultPayload } from './payload.ts';
import type { PublicKey } from './public-key.ts';
import { equal, sealHolds } from './seal-holds.ts';

/** Is a file the one that a genuine QR code speaks of, to the last byte? Asks nobody. */
export const isIssuedFile = async (
  file: Uint8Array<ArrayBuffer>,
  { length, sha256 }: Pick<ResultPayload, 'length' | 'sha256'>,
  keys: readonly PublicKey[],
  subtle: Verifying,
): Promise<boolean> => {
  if (file.length < length) return false;
  const begins = new Uint8Array(await subtle.digest('SHA-256', file.subarray(0, length)));
  if (!equal(begins, sha256)) return false;
  if (file.length === length) return true;
  return sealHolds(
    file,
    length,
    keys.filter(({ signs }) => signs === 'seal'),
    subtle,
  );
};
