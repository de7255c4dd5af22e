import type { Plan } from './assembly/plan.ts';
import type { PropertiesOf } from './assembly/resource-kinds.ts';
import type { HttpReply, HttpRequest } from './http-message.ts';
import type { RunnerStore } from './runner-store.ts';
import { bindIdentity } from './sign-in/bind-identity.ts';
import type { DemoPerson, PoolName } from './sign-in/demo-people.ts';
import { identityProvider, type IdentityProvider, type SignInClient } from './sign-in/identity-provider.ts';
import type { SignInStore } from './sign-in/sign-in-store.ts';
import { issuerOf, poolOf } from './surroundings.ts';

/** The identity providers that stand in for the user pools. */
export type SignIn = {
  readonly providers: ReadonlyMap<PoolName, IdentityProvider>;
  /** An access token of a demo person, whichever pool they are in; undefined for a stranger. */
  readonly tokenFor: (person: string) => Promise<string | undefined>;
};

/** Tokens from /dev/token outlast a day of work; those of a real sign-in last 15 minutes. */
const devTokenSeconds = 12 * 3600;

const seconds: Readonly<Record<string, number>> = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 };

/** How long access tokens of a client live, in seconds; Cognito's unit is the hour where none is named. */
const accessSeconds = ({
  AccessTokenValidity,
  TokenValidityUnits,
}: PropertiesOf<'AWS::Cognito::UserPoolClient'>): number =>
  (AccessTokenValidity ?? 1) * (seconds[TokenValidityUnits?.AccessToken ?? 'hours'] ?? 3600);

/** Makes an identity provider of every user pool, below `/idp` of the portal's own origin. */
export const makeSignIn = async (options: {
  readonly plan: Plan;
  readonly portal: string;
  readonly people: readonly DemoPerson[];
  readonly store: RunnerStore;
  readonly sessions: SignInStore;
  /** The distribution: where a demo person's identity is bound, as the pages do after a sign-in. */
  readonly site: (request: HttpRequest) => Promise<HttpReply>;
}): Promise<SignIn> => {
  const { plan, portal, people, store, sessions, site } = options;
  const clientIds = new Map<PoolName, string>();
  const bound = new Map<string, Promise<void>>();
  const providers = new Map<PoolName, IdentityProvider>();
  for (const { ref, path } of plan.all('AWS::Cognito::UserPool')) {
    const pool = poolOf(path);
    if (providers.has(pool)) throw new Error(`two user pools are taken for ${pool}: name one of them "staff"`);
    const clients = plan
      .all('AWS::Cognito::UserPoolClient')
      .filter(({ properties }) => properties.UserPoolId === ref)
      .map((client): SignInClient => ({
        id: client.ref,
        redirects: client.properties.CallbackURLs,
        afterSignOut: client.properties.LogoutURLs,
        scopes: client.properties.AllowedOAuthScopes,
        access: accessSeconds(client.properties),
      }));
    if (clients[0]) clientIds.set(pool, clients[0].id);
    const issuer = issuerOf(portal, pool);
    providers.set(pool, await identityProvider({ pool, issuer, clients, people, store, sessions }));
  }
  return {
    providers,
    tokenFor: async (sub) => {
      const person = people.find((one) => one.sub === sub);
      const accessToken = person && (await providers.get(person.pool)?.tokenFor(sub, devTokenSeconds));
      if (!person || accessToken === undefined) return undefined;
      const clientId = clientIds.get(person.pool);
      if (person.pool === 'applicants' && clientId !== undefined) {
        const issuer = issuerOf(portal, person.pool);
        const binding = bound.get(sub) ?? bindIdentity({ person, issuer, clientId, store, accessToken, site });
        bound.set(sub, binding);
        await binding;
      }
      return accessToken;
    },
  };
};
