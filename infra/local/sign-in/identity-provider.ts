import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { importJWK, SignJWT } from 'jose';
import Provider, { type ClientMetadata } from 'oidc-provider';
import type { RunnerStore } from '../runner-store.ts';
import type { DemoPerson, PoolName } from './demo-people.ts';
import { signInPage, signOutPage } from './sign-in-page.ts';
import type { SignInStore } from './sign-in-store.ts';
import { signingKey } from './signing-keys.ts';

/** A client as the template has it. `access` in seconds. */
export type SignInClient = {
  readonly id: string;
  readonly redirects: readonly string[];
  readonly afterSignOut: readonly string[];
  readonly scopes: readonly string[];
  readonly access: number;
};

/** A running provider: answers everything below its issuer's path. */
export type IdentityProvider = {
  readonly answer: (incoming: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** An access token for a demo person, as signing in would give; `seconds` long. Undefined for a stranger. */
  readonly tokenFor: (sub: string, seconds: number) => Promise<string | undefined>;
};

/** What the tokens of both ways have in common, in Cognito's words. */
const accessClaims = (sub: string) => ({ token_use: 'access', version: 2, username: sub });

const resource = 'urn:mot-cua:api';
const day = 86_400;

const readForm = async (incoming: IncomingMessage): Promise<URLSearchParams> => {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  return new URLSearchParams(Buffer.concat(parts).toString());
};

const sendPage = (response: ServerResponse, html: string): void => {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  response.end(html);
};

/** Code with PKCE for public clients, access tokens as JWTs without identity, refresh tokens that change with each use. Always on the real clock. */
export const identityProvider = async (options: {
  readonly pool: PoolName;
  readonly issuer: string;
  readonly clients: readonly SignInClient[];
  readonly people: readonly DemoPerson[];
  readonly store: RunnerStore;
  readonly sessions: SignInStore;
}): Promise<IdentityProvider> => {
  const { pool, issuer, clients, store, sessions } = options;
  const people = options.people.filter((person) => person.pool === pool);
  const mount = new URL(issuer).pathname;
  const key = await signingKey(store, pool);
  const cookieSecret = store.get(`sign-in.${pool}.cookies`) ?? randomUUID();
  store.set(`sign-in.${pool}.cookies`, cookieSecret);
  const accessSeconds = Math.min(900, ...clients.map(({ access }) => access));
  const claimNames = [...new Set(people.flatMap(({ claims }) => Object.keys(claims)))];
  const scopes = [...new Set(clients.flatMap((client) => client.scopes))];

  const provider = new Provider(issuer, {
    adapter: sessions.adapterOf(pool),
    clients: clients.map((client): ClientMetadata => ({
      client_id: client.id,
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      redirect_uris: [...client.redirects],
      post_logout_redirect_uris: [...client.afterSignOut],
      scope: [...client.scopes].join(' '),
    })),
    jwks: { keys: [key] },
    cookies: {
      keys: [cookieSecret],
      names: { session: `${pool}_session`, interaction: `${pool}_interaction`, resume: `${pool}_resume` },
    },
    scopes,
    // As Cognito does: an ID token says everything that the client may read.
    claims: { openid: ['sub', 'token_use', ...claimNames] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    routes: {
      jwks: '/.well-known/jwks.json',
      authorization: '/oauth2/authorize',
      token: '/oauth2/token',
      revocation: '/oauth2/revoke',
      end_session: '/logout',
      userinfo: '/oauth2/userInfo',
    },
    rotateRefreshToken: true,
    issueRefreshToken: (_context, client) => Promise.resolve(client.grantTypeAllowed('refresh_token')),
    expiresWithSession: () => Promise.resolve(false),
    clientBasedCORS: () => true,
    ttl: {
      AccessToken: accessSeconds,
      IdToken: accessSeconds,
      AuthorizationCode: 300,
      RefreshToken: day,
      Grant: 14 * day,
      Session: day,
      Interaction: 3600,
    },
    interactions: { url: (_context, interaction) => `${mount}/sign-in/${interaction.uid}` },
    findAccount: (_context, sub) => {
      const person = people.find((one) => one.sub === sub);
      return person && { accountId: sub, claims: () => ({ sub, token_use: 'id', ...person.claims }) };
    },
    loadExistingGrant: async ({ oidc }) => {
      const { client, session, params } = oidc;
      if (!client || !session?.accountId) return undefined;
      const grant = new oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope(typeof params?.scope === 'string' ? params.scope : 'openid');
      grant.addResourceScope(resource, scopes.join(' '));
      await grant.save();
      return grant;
    },
    formats: {
      customizers: {
        jwt: (_context, _token, parts) => {
          // Cognito's access tokens name their client and no audience; the library wants one, so it gets one that is not written.
          Object.defineProperty(parts.payload, 'aud', { value: resource, enumerable: false });
          Object.assign(parts.payload, accessClaims(String(parts.payload.sub)));
        },
      },
    },
    features: {
      devInteractions: { enabled: false },
      revocation: { enabled: true, allowedPolicy: () => true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context, form) => {
          context.body = signOutPage(form);
        },
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: scopes.join(' '),
          accessTokenTTL: accessSeconds,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    renderError: (context, out) => {
      context.type = 'text/plain';
      context.body = `${out.error}: ${out.error_description ?? ''}`;
    },
  });
  provider.on('server_error', (_context, error) => console.error('sign-in:', error));
  const callback = provider.callback();

  const interact = async (incoming: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
    if (incoming.method !== 'POST') {
      await provider.interactionDetails(incoming, response);
      sendPage(response, signInPage(people, `${mount}${path}`));
      return;
    }
    const sub = (await readForm(incoming)).get('person') ?? '';
    if (!people.some((person) => person.sub === sub)) {
      response.writeHead(400).end('unknown person');
      return;
    }
    await provider.interactionFinished(incoming, response, { login: { accountId: sub } });
  };

  return {
    answer: async (incoming, response) => {
      const url = incoming.url ?? '/';
      const path = (url.slice(mount.length).split('?')[0] ?? '') || '/';
      if (path.startsWith('/sign-in/')) {
        await interact(incoming, response, path).catch((error: unknown) => {
          response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' });
          response.end(error instanceof Error ? error.message : 'the sign-in is no longer waiting');
        });
        return;
      }
      Object.assign(incoming, { originalUrl: url, url: url.slice(mount.length) || '/' });
      await callback(incoming, response);
    },
    tokenFor: async (sub, seconds) => {
      const client = clients[0];
      if (!client || !people.some((person) => person.sub === sub)) return undefined;
      return new SignJWT({
        ...accessClaims(sub),
        client_id: client.id,
        scope: client.scopes.join(' '),
        jti: randomUUID(),
      })
        .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: key.kid })
        .setIssuer(issuer)
        .setSubject(sub)
        .setIssuedAt()
        .setExpirationTime(`${seconds} seconds`)
        .sign(await importJWK(key, 'RS256'));
    },
  };
};
