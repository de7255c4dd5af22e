import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';
import * as z from 'zod';
import type { JwtContext } from './payload.ts';

/** A JWT authorizer of an HTTP API. */
export type JwtRules = { readonly issuer: string; readonly audience: readonly string[] };

/** What came of looking at a token: `forbidden` is a good token without the scope asked for. */
export type Judgement =
  { readonly jwt: JwtContext } | { readonly refused: 'unauthorized' | 'forbidden'; readonly why: string };

const Discovery = z.object({ jwks_uri: z.url() });

/** How a claim looks in the event: arrays as `[a b]`, numbers and yes/no as text. */
const claimText = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return `[${value.map(claimText).join(' ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `map[${Object.entries(value)
      .map(([key, part]) => `${key}:${claimText(part)}`)
      .join(' ')}]`;
  }
  return String(value);
};

const scopesIn = ({ scope, scp }: JWTPayload): string[] =>
  [scope, scp].flat().flatMap((part) => (typeof part === 'string' ? part.split(' ') : []));

const audienceFits = (payload: JWTPayload, audience: readonly string[]): boolean => {
  const held = payload.aud === undefined ? [payload.client_id] : [payload.aud].flat();
  return held.some((one) => typeof one === 'string' && audience.includes(one));
};

/** Verifies bearer tokens of one issuer against the keys it publishes; always on the real clock. */
export const jwtAuthorizer = ({ issuer, audience }: JwtRules) => {
  let keys: ReturnType<typeof createRemoteJWKSet> | undefined;
  const keysOfIssuer = async (): Promise<ReturnType<typeof createRemoteJWKSet>> => {
    if (keys) return keys;
    const reply = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
      signal: AbortSignal.timeout(10_000),
    });
    const { jwks_uri } = Discovery.parse(await reply.json());
    keys = createRemoteJWKSet(new URL(jwks_uri), { timeoutDuration: 10_000 });
    return keys;
  };
  return async (header: string | undefined, wanted: readonly string[]): Promise<Judgement> => {
    const token = header?.replace(/^bearer /i, '').trim() ?? '';
    if (token === '') return { refused: 'unauthorized', why: '' };
    try {
      const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'];
      const { payload } = await jwtVerify(token, await keysOfIssuer(), { issuer, algorithms, requiredClaims: ['exp'] });
      if (!audienceFits(payload, audience))
        return { refused: 'unauthorized', why: 'the token has an invalid audience' };
      const held = scopesIn(payload);
      const scopes = wanted.length === 0 ? null : wanted.filter((scope) => held.includes(scope));
      if (scopes?.length === 0) return { refused: 'forbidden', why: 'insufficient scope' };
      const claims = Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, claimText(value)]));
      return { jwt: { claims, scopes } };
    } catch (error) {
      const why = error instanceof errors.JWTExpired ? 'the token has expired' : 'the token is not valid';
      return { refused: 'unauthorized', why };
    }
  };
};
