import { importJWK, SignJWT } from 'jose';
import { paths } from '#shared/api/paths.ts';
import type { HttpReply, HttpRequest } from '../http-message.ts';
import type { RunnerStore } from '../runner-store.ts';
import type { DemoPerson } from './demo-people.ts';
import { signingKey } from './signing-keys.ts';

const idToken = async ({ pool, sub, claims }: DemoPerson, issuer: string, clientId: string, store: RunnerStore) => {
  const key = await signingKey(store, pool);
  return new SignJWT({ ...claims, token_use: 'id' })
    .setProtectedHeader({ alg: 'RS256', kid: key.kid })
    .setIssuer(issuer)
    .setSubject(sub)
    .setAudience(clientId)
    .setIssuedAt()
    .setExpirationTime('5 minutes')
    .sign(await importJWK(key, 'RS256'));
};

/**
 * Does for a demo person what the pages do after a sign-in: hands the ID token to the API once, so that a token from /dev/token is of
 * somebody with a name. Throws if the portal could not take it.
 */
export const bindIdentity = async (options: {
  readonly person: DemoPerson;
  readonly issuer: string;
  readonly clientId: string;
  readonly store: RunnerStore;
  readonly accessToken: string;
  readonly site: (request: HttpRequest) => Promise<HttpReply>;
}): Promise<void> => {
  const { person, issuer, clientId, store, accessToken, site } = options;
  const { method, path } = paths.bindIdentity;
  const body = Buffer.from(JSON.stringify({ idToken: await idToken(person, issuer, clientId, store) }));
  const { status } = await site({
    method,
    path,
    query: '',
    headers: [
      ['host', new URL(issuer).host],
      ['authorization', `Bearer ${accessToken}`],
      ['content-type', 'application/json'],
    ],
    body,
    size: body.length,
    address: '127.0.0.1',
  });
  // A template without this route has nobody to bind.
  if (status !== 200 && status !== 404) throw new Error(`the identity of ${person.sub} could not be bound (${status})`);
};
