import { exportJWK, generateKeyPair, type JWK } from 'jose';
import * as z from 'zod';
import type { RunnerStore } from '../runner-store.ts';

const Kept = z.looseObject({ kty: z.literal('RSA'), kid: z.string() });

/** The private key a pool signs with: made once and kept, so that tokens outlive a restart. */
export const signingKey = async (store: RunnerStore, pool: string): Promise<JWK & { kid: string }> => {
  const name = `sign-in.${pool}.key`;
  const kept = store.get(name);
  if (kept !== undefined) return Kept.parse(JSON.parse(kept));
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const key = { ...(await exportJWK(privateKey)), kid: `${pool}-1`, alg: 'RS256', use: 'sig' };
  store.set(name, JSON.stringify(key));
  return key;
};
