import { join } from 'node:path';
import { SignJWT, decodeJwt, importJWK } from 'jose';
import { openRunnerStore } from '#infra/local/runner-store.ts';
import { signingKey } from '#infra/local/sign-in/signing-keys.ts';
import type { WholePortal } from '#test/support/portal.ts';

/** The same token as it would be a day after: rightly signed and no longer good. */
export const expiredToken = async ({ dataDir }: WholePortal, token: string): Promise<string> => {
  const store = openRunnerStore(join(dataDir, 'runner.db'));
  const key = await signingKey(store, 'applicants');
  store.close();
  const yesterday = Math.floor(Date.now() / 1000) - 86_400;
  return new SignJWT({ ...decodeJwt(token), iat: yesterday, exp: yesterday + 900 })
    .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: key.kid })
    .sign(await importJWK(key, 'RS256'));
};
