import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jwtAuthorizer } from '#infra/local/gateway/jwt-authorizer.ts';

describe('the JWT authorizer', () => {
  let server: Server;
  let issuer = '';
  let key: CryptoKey;
  let stranger: CryptoKey;

  beforeAll(async () => {
    const pair = await generateKeyPair('RS256');
    key = pair.privateKey;
    stranger = (await generateKeyPair('RS256')).privateKey;
    const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'k', alg: 'RS256' };
    server = createServer((request, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(request.url === '/keys' ? { keys: [jwk] } : { jwks_uri: `${issuer}/keys` }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  const sign = (claims: Record<string, unknown>, { by = key, expires = '5m', from = issuer } = {}) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: 'k' })
      .setIssuer(from)
      .setSubject('citizen')
      .setIssuedAt(1795395723)
      .setExpirationTime(expires)
      .sign(by);
  const judge = async (token: string, scopes: readonly string[] = []) =>
    jwtAuthorizer({ issuer, audience: ['web'] })(`Bearer ${token}`, scopes);

  it('hands claims on as text: arrays as [a b], numbers and yes/no in words', async () => {
    const expires = Math.floor(Date.now() / 1000) + 600;
    const token = await sign(
      { client_id: 'web', groups: ['a', 'b'], verified: true, scope: 'openid profile' },
      { expires: expires as unknown as string },
    );
    expect(await judge(token)).toEqual({
      jwt: {
        claims: {
          client_id: 'web',
          groups: '[a b]',
          verified: 'true',
          scope: 'openid profile',
          iss: issuer,
          sub: 'citizen',
          iat: '1795395723',
          exp: String(expires),
        },
        scopes: null,
      },
    });
  });

  it('looks at client_id only where there is no audience', async () => {
    expect(await judge(await sign({ aud: 'other', client_id: 'web' }))).toMatchObject({ refused: 'unauthorized' });
    expect(await judge(await sign({ aud: ['other', 'web'] }))).toHaveProperty('jwt');
    expect(await judge(await sign({}))).toMatchObject({ refused: 'unauthorized' });
  });

  it('refuses what is expired, of another issuer, signed by another or no token at all', async () => {
    const claims = { client_id: 'web' };
    expect(await judge(await sign(claims, { expires: '-1s' }))).toEqual({
      refused: 'unauthorized',
      why: 'the token has expired',
    });
    expect(await judge(await sign(claims, { from: 'https://other' }))).toMatchObject({ refused: 'unauthorized' });
    expect(await judge(await sign(claims, { by: stranger }))).toMatchObject({ refused: 'unauthorized' });
    expect(await judge('nonsense')).toMatchObject({ refused: 'unauthorized' });
    expect(await judge('')).toEqual({ refused: 'unauthorized', why: '' });
  });

  it('forbids a good token that lacks the scope', async () => {
    const token = await sign({ client_id: 'web', scope: 'openid' });
    expect(await judge(token, ['admin'])).toMatchObject({ refused: 'forbidden' });
    expect(await judge(token, ['openid', 'admin'])).toMatchObject({ jwt: { scopes: ['openid'] } });
  });
});
