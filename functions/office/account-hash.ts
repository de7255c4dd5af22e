import { demandSignIn, signInHash } from '../http/actor.ts';
import type { SignIn } from '../http/call.ts';

/** The hash of a colleague's sign-in: their account at the very provider the administrator signed in with. */
export const accountHash = (asking: SignIn | undefined, account: string): string =>
  signInHash({ issuer: demandSignIn(asking).issuer, subject: account });
