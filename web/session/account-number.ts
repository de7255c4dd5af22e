import { keptSignIn } from './kept-sign-in.ts';

const payloadOf = (token: string): unknown => {
  const part = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
  try {
    return JSON.parse(atob(part));
  } catch {
    return undefined;
  }
};

/** The account somebody of the staff is signed in with, as their identity provider numbers it: to tell an administrator, and for nothing else. */
export const accountNumber = (): string | undefined => {
  const payload = payloadOf(keptSignIn('staff').signIn()?.idToken ?? '');
  const sub = typeof payload === 'object' && payload !== null && 'sub' in payload ? payload.sub : undefined;
  return typeof sub === 'string' ? sub : undefined;
};
