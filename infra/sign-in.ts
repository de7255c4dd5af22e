import { Duration, Stack } from 'aws-cdk-lib';
import { ClientAttributes, OAuthScope, UserPoolClient } from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import type { SignInPool, UserPools } from './user-pools.ts';

/** Where the browser comes back to after signing in (the page at either audience's `dang-nhap/`) and out, and how long it may stay away. */
type Return = { to: string; out: string[]; stay: Duration };

/** What a person who signs up may say about themself; number of identity and level of assurance are the identity provider's word. */
const ownWords = new ClientAttributes().withStandardAttributes({
  email: true,
  fullname: true,
  birthdate: true,
  gender: true,
  phoneNumber: true,
  locale: true,
});

/** A public client of a pool: code with PKCE and nothing else, access for 15 minutes, a refresh token that changes with each use and can be revoked. */
export function clientOf(scope: Construct, id: string, signIn: SignInPool, { to, out, stay }: Return): UserPoolClient {
  return new UserPoolClient(scope, id, {
    userPool: signIn.pool,
    generateSecret: false,
    // The one flow that nothing here answers: leaving it out would allow passwords and refreshing past the hosted pages.
    authFlows: { custom: true },
    supportedIdentityProviders: signIn.providers,
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID, OAuthScope.PROFILE, OAuthScope.EMAIL, OAuthScope.PHONE],
      callbackUrls: [to],
      logoutUrls: out,
    },
    // Federation writes what it maps, so the client must be allowed to; then nobody signs up by themself.
    ...(!signIn.federated && { writeAttributes: ownWords }),
    accessTokenValidity: Duration.minutes(15),
    idTokenValidity: Duration.minutes(15),
    refreshTokenValidity: stay,
    refreshTokenRotationGracePeriod: Duration.seconds(30),
    enableTokenRevocation: true,
    preventUserExistenceErrors: true,
  });
}

/** The origins that signing in calls from the browser: discovery at the issuer, tokens at the pool's own domain. */
export function signInOrigins(scope: Construct, { applicants, staff }: UserPools): string[] {
  const { region } = Stack.of(scope);
  const domains = [applicants, staff].map(
    ({ domain }) => `https://${domain.domainName}.auth.${region}.amazoncognito.com`,
  );
  return [`https://cognito-idp.${region}.amazonaws.com`, ...domains];
}
