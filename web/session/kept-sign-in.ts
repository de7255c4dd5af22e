import type { AuthorizationServer } from 'oauth4webapi';

/** Who signs in: applicants and staff have an issuer, a client and a callback page of their own. */
export type Audience = 'applicant' | 'staff';

/** The identity provider of an audience as it describes itself, and the portal's client there. */
export type Provider = { clientId: string; server: AuthorizationServer };

/** A sign-in as this tab keeps it: with whom, what renews it, and the ID token that names it when leaving. */
export type SignIn = { provider: Provider; refreshToken: string | undefined; idToken: string };

/** A sign-in that was left for: what its answer must fit, and where the person was going. */
export type Attempt = { provider: Provider; verifier: string; nonce: string; returnTo: string };

const read = (key: string): unknown => JSON.parse(sessionStorage.getItem(key) ?? 'null') ?? undefined;

/**
 * Where a sign-in is kept: the access token in memory only, the rotating refresh token in sessionStorage, so that a reload renews
 * instead of asking again and closing the tab forgets.
 */
export const keptSignIn = (audience: Audience) => {
  const key = `signed-in.${audience}`;
  const attempts = `sign-in.${audience}.`;
  let access: { token: string; until: number } | undefined;
  return {
    signIn: () => read(key) as SignIn | undefined,
    /** The access token, if it is good for half a minute more. */
    token: () => (access && access.until - Date.now() > 30_000 ? access.token : undefined),
    /** Keeps it with an access token that lasts so many seconds. */
    keep: (signIn: SignIn, token: string, seconds = 0) => {
      access = { token, until: Date.now() + seconds * 1000 };
      sessionStorage.setItem(key, JSON.stringify(signIn));
    },
    forget: () => {
      access = undefined;
      sessionStorage.removeItem(key);
    },
    begin: (state: string, attempt: Attempt) => sessionStorage.setItem(attempts + state, JSON.stringify(attempt)),
    /** The attempt with this state, once; what else was left for is forgotten with it. */
    take: (state: string) => {
      const attempt = read(attempts + state) as Attempt | undefined;
      for (const each of Object.keys(sessionStorage)) if (each.startsWith(attempts)) sessionStorage.removeItem(each);
      return attempt;
    },
  };
};

export type KeptSignIn = ReturnType<typeof keptSignIn>;
