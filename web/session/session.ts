import { part } from '../api/part.ts';
import { accountOf } from './account-number.ts';
import { eraseDeviceDrafts } from './device-drafts.ts';
import { keptSignIn } from './kept-sign-in.ts';
import type { Audience } from './kept-sign-in.ts';
import { renewSignIn } from './renew-sign-in.ts';
import { forgetAllTyped } from './typed-kept.ts';

/** Signing in and out, and the library that does it, come when somebody does. */
const coming = part(() => import('./sign-in.ts'));

/** A sign-in, or none: tokens never leave this object except the access token, for the call at hand. */
export type Session = {
  /** The access token, renewed when it is about to expire; undefined when nobody is signed in. */
  token: () => Promise<string | undefined>;
  /** A fresh access token after the API refused the old one. */
  renew: () => Promise<string | undefined>;
  /** The account that is signed in, as the identity provider numbers it; undefined when nobody is. */
  account: () => string | undefined;
  /** Leaves for the identity provider and comes back to `returnTo` (by default this page). */
  signIn: (returnTo?: string) => Promise<void>;
  /** Completes a sign-in on the callback page; answers where the person was going, and their ID token. */
  finish: () => Promise<{ returnTo: string; idToken: string }>;
  /** Revokes the tokens, erases what this device keeps of drafts and of what was being typed, and leaves. */
  signOut: (goTo?: string) => Promise<void>;
};

/** Only a path of this portal may be returned to. */
export const safeReturn = (asked: unknown): string =>
  typeof asked === 'string' && /^\/(?![/\\\s])/.test(asked) ? asked : '/';

/** The sign-in of this tab (OIDC code + PKCE): access token in memory, rotating refresh token in sessionStorage. */
export const openSession = (audience: Audience): Session => {
  const kept = keptSignIn(audience);
  let renewing: Promise<string | undefined> | undefined;
  const renew = () =>
    (renewing ??= renewSignIn(kept).finally(() => {
      renewing = undefined;
    }));

  return {
    renew,
    token: async () => kept.token() ?? renew(),
    account: () => accountOf(kept.signIn()),
    signIn: async (returnTo = location.pathname + location.search + location.hash) => {
      const { beginSignIn } = await coming.fetchOrReload();
      location.assign(await beginSignIn(kept, audience, returnTo));
    },
    finish: async () => {
      const { finishSignIn } = await coming.fetch();
      const { returnTo, idToken } = await finishSignIn(kept, audience, new URL(location.href));
      return { returnTo: safeReturn(returnTo), idToken };
    },
    signOut: async (goTo = '/') => {
      const signIn = kept.signIn();
      eraseDeviceDrafts();
      forgetAllTyped();
      kept.forget();
      const ending = signIn && coming.fetch().then(({ endSignIn }) => endSignIn(signIn));
      // Without a network the tab forgets all the same.
      location.assign((await ending?.catch(() => undefined)) ?? goTo);
    },
  };
};
