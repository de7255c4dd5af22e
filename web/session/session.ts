import { UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { eraseDeviceDrafts } from './device-drafts.ts';
import { keepTokens } from './keep-tokens.ts';

type Config = Record<'applicantIssuer' | 'applicantClientId' | 'staffIssuer' | 'staffClientId', string>;

/** Who signs in: applicants and staff have an issuer, a client and a callback page of their own. */
export type Audience = 'applicant' | 'staff';

const callbacks: Record<Audience, string> = { applicant: '/dang-nhap/', staff: '/can-bo/dang-nhap/' };

/** A sign-in, or none: tokens never leave this object except the access token, for the call at hand. */
export type Session = {
  /** The access token, renewed when it is about to expire; undefined when nobody is signed in. */
  token: () => Promise<string | undefined>;
  /** A fresh access token after the API refused the old one. */
  renew: () => Promise<string | undefined>;
  /** Leaves for the identity provider and comes back to `returnTo` (by default this page). */
  signIn: (returnTo?: string) => Promise<void>;
  /** Completes a sign-in on the callback page; answers where the person was going, and their ID token. */
  finish: () => Promise<{ returnTo: string; idToken: string }>;
  /** Revokes the tokens, erases what this device keeps of drafts, and leaves. */
  signOut: (goTo?: string) => Promise<void>;
};

const readConfig = async (): Promise<Config> => (await fetch('/config.json')).json() as Promise<Config>;

/** Only a path of this portal may be returned to. */
export const safeReturn = (asked: unknown): string =>
  typeof asked === 'string' && /^\/(?![/\\\s])/.test(asked) ? asked : '/';

const managerFor = async (audience: Audience): Promise<UserManager> => {
  const config = await readConfig();
  return new UserManager({
    authority: config[`${audience}Issuer`],
    client_id: config[`${audience}ClientId`],
    redirect_uri: `${location.origin}${callbacks[audience]}`,
    post_logout_redirect_uri: `${location.origin}/`,
    response_type: 'code',
    scope: 'openid profile email phone',
    automaticSilentRenew: false,
    monitorSession: false,
    loadUserInfo: false,
    revokeTokenTypes: ['refresh_token'],
    userStore: keepTokens(),
    stateStore: new WebStorageStateStore({ store: sessionStorage, prefix: `sign-in.${audience}.` }),
  });
};

/** The sign-in of this tab (OIDC code + PKCE): access token in memory, rotating refresh token in sessionStorage. */
export const openSession = (audience: Audience): Session => {
  let manager: Promise<UserManager> | undefined;
  const managed = () => (manager ??= managerFor(audience));
  let renewing: Promise<string | undefined> | undefined;

  const renewOnce = async (): Promise<string | undefined> => {
    const oidc = await managed();
    const user = await oidc.getUser();
    if (!user?.refresh_token) return undefined;
    try {
      return (await oidc.signinSilent())?.access_token;
    } catch (error) {
      if (error instanceof TypeError) throw error;
      await oidc.removeUser();
      return undefined;
    }
  };
  const renew = () =>
    (renewing ??= renewOnce().finally(() => {
      renewing = undefined;
    }));

  return {
    renew,
    token: async () => {
      const user = await (await managed()).getUser();
      if (!user) return undefined;
      return (user.expires_in ?? 0) > 30 && user.access_token !== '' ? user.access_token : renew();
    },
    signIn: async (returnTo = location.pathname + location.search + location.hash) => {
      await (await managed()).signinRedirect({ state: returnTo });
    },
    finish: async () => {
      const user = await (await managed()).signinRedirectCallback();
      return { returnTo: safeReturn(user.state), idToken: user.id_token ?? '' };
    },
    signOut: async (goTo = '/') => {
      const oidc = await managed();
      eraseDeviceDrafts();
      await oidc.revokeTokens().catch(() => undefined);
      const ending = await oidc.metadataService.getEndSessionEndpoint().catch(() => undefined);
      const signedIn = await oidc.getUser();
      await oidc.removeUser();
      if (ending === undefined || !signedIn?.id_token) {
        location.assign(goTo);
        return;
      }
      await oidc.signoutRedirect({
        id_token_hint: signedIn.id_token,
        // Cognito's own names beside the standard ones.
        extraQueryParams: { client_id: oidc.settings.client_id, logout_uri: `${location.origin}/` },
      });
    },
  };
};
