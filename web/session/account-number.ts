import { keptSignIn } from './kept-sign-in.ts';
import type { SignIn } from './kept-sign-in.ts';

const payloadOf = (token: string): unknown => {
  const part = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
  try {
    return JSON.parse(atob(part));
  } catch {
    return undefined;
  }
};

/** The account of a sign-in, as its identity provider numbers it. */
export const accountOf = (signIn: SignIn | undefined): string | undefined => {
  const payload = payloadOf(signIn?.idToken ?? '');
  const sub = typeof payload === 'object' && payload !== null && 'sub' in payload ? payload.sub : undefined;
  return typeof sub === 'string' ? sub : undefined;
};

/** The account somebody of the staff is signed in with: to tell an administrator, and for nothing else. */
export const accountNumber = (): string | undefined => accountOf(keptSignIn('staff').signIn());
