import { Duration, Stack } from 'aws-cdk-lib';
import { OAuthScope, UserPoolClient } from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import type { SignInPool, UserPools } from './user-pools.ts';

/** Where the browser comes back to: `/sign-in/` of either language and audience share it; after signing out, home. */
type Return = { to: readonly string[]; out: readonly string[]; stay: Duration };

/** A public client of a pool: code with PKCE, access for 15 minutes, a refresh token that changes with each use and can be revoked. */
export function clientOf(
  scope: Construct,
  id: string,
  { pool, providers }: SignInPool,
  { to, out, stay }: Return,
): UserPoolClient {
  return new UserPoolClient(scope, id, {
    userPool: pool,
    generateSecret: false,
    authFlows: { userSrp: true },
    supportedIdentityProviders: providers,
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID, OAuthScope.PROFILE, OAuthScope.EMAIL],
      callbackUrls: [...to],
      logoutUrls: [...out],
    },
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
