import { sha256hex } from '../sha256hex.ts';

/** 32 hexadecimal digits that stand for an identity number: all that keys hold of it. */
export const identityHash = (nationalId: string): string => sha256hex(`identity ${nationalId.trim()}`).slice(0, 32);

/** Whoever was at a counter with this number and has not signed in yet; with the first sign-in their dossiers become that person's. */
export const walkInOf = (nationalId: string): string => `walk-in-${identityHash(nationalId)}`;
