import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { Refusal } from '#shared/errors.ts';
import { Address, Person } from '#shared/person/person.ts';
import type { SignIn } from '../http/call.ts';

const Json = lazily(() =>
  z.string().transform((text, context): unknown => {
    try {
      const value: unknown = JSON.parse(text);
      return value;
    } catch {
      context.addIssue('not JSON');
      return z.NEVER;
    }
  }),
);

/**
 * What an ID token says: the standard claims of OpenID Connect, and custom attributes as Cognito names them. Address and organisations are
 * JSON in a string, because a Cognito attribute is a string.
 */
export const IdentityClaims = lazily(() =>
  z.object({
    iss: z.string(),
    sub: z.string(),
    name: z.string().min(1),
    birthdate: z.iso.date().optional(),
    gender: z.enum(['male', 'female']).optional(),
    phone_number: z.string().optional(),
    email: z.string().optional(),
    locale: z.enum(['vi', 'en']).catch('vi'),
    'custom:national_id': z.string().optional(),
    'custom:assurance_level': z.coerce
      .number()
      .pipe(z.union([z.literal(1), z.literal(2)]))
      .catch(1),
    'custom:address': Json.pipe(Address).optional().catch(undefined),
    'custom:organisations': Json.pipe(Person.shape.organisations).optional().catch(undefined),
  }),
);
export type IdentityClaims = z.infer<typeof IdentityClaims>;

/** `+84912345601` is how tokens write a number, `0912345601` how people do. */
const domestic = (phone: string | undefined): string | undefined => phone?.replace(/^\+84/, '0');

/** The person an ID token vouches for; 'invalid' where a claim is longer than anyone's. */
export const personOf = (claims: IdentityClaims, personId: string): Person => {
  const person = Person.safeParse({
    personId,
    fullName: claims.name,
    nationalId: claims['custom:national_id'],
    birthDate: claims.birthdate,
    sex: claims.gender,
    phone: domestic(claims.phone_number),
    email: claims.email,
    address: claims['custom:address'],
    assuranceLevel: claims['custom:assurance_level'],
    organisations: claims['custom:organisations'] ?? [],
    locale: claims.locale,
  });
  if (!person.success) throw new Refusal('invalid');
  return person.data;
};

export type Identity = {
  /** The claims of an ID token of the applicants' provider for this very sign-in; refuses any other as 'invalid'. */
  verify: (idToken: string, signIn: SignIn) => Promise<IdentityClaims>;
};

const Discovery = lazily(() => z.object({ jwks_uri: z.string() }));

const keysOf = async (issuer: string) => {
  const { createRemoteJWKSet } = await import('jose');
  const reply = await fetch(`${issuer}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(5000) });
  return createRemoteJWKSet(new URL(Discovery.parse(await reply.json()).jwks_uri), { timeoutDuration: 5000 });
};

/** The identity provider; its keys are fetched at the first need and kept with the container. */
export const identity = (issuer: string, clientId: string): Identity => {
  let keys: ReturnType<typeof keysOf> | undefined;
  return {
    async verify(idToken, signIn) {
      keys ??= keysOf(issuer);
      const key = await keys.catch(() => {
        keys = undefined;
        throw new Refusal('try-again-later', { retryAfter: 5 });
      });
      const { jwtVerify } = await import('jose');
      const { payload } = await jwtVerify(idToken, key, { issuer, audience: clientId, algorithms: ['RS256'] }).catch(
        () => {
          throw new Refusal('invalid');
        },
      );
      const claims = IdentityClaims.safeParse(payload);
      if (!claims.success || claims.data.sub !== signIn.subject) throw new Refusal('invalid');
      return claims.data;
    },
  };
};
