import { addMilliseconds, millisecondsBetween } from '../calendar/local-time.ts';
import type { Attempt } from './attempt.ts';

const minute = 60_000;
/** While it may still be paid, an attempt is asked for every five minutes: a lost callback is healed within them. */
const patience = 5 * minute;
/** Nobody pays what expired; what the provider cannot say is asked for ever more seldom, up to once an hour. */
const longest = 60 * minute;

/** When the provider is to be asked next about an attempt that is still open at `at`. */
export const nextQuery = ({ expiresAt, queries }: Pick<Attempt, 'expiresAt' | 'queries'>, at: string): string => {
  const late = millisecondsBetween(expiresAt, at);
  // A minute after it expired the provider's word is final.
  if (late <= 0) return addMilliseconds(at, Math.min(patience, Math.max(minute - late, minute)));
  return addMilliseconds(at, Math.min(longest, patience * 2 ** Math.min(10, Math.max(0, queries - 3))));
};

/**
 * So long after an attempt expired its end is waited for, in milliseconds: a minute where the provider knows of no such order, an hour where it
 * says that it is not done yet (a payer may be at their bank, and VNPay tells of an end up to ten times, five minutes apart).
 */
const grace = { unknown: minute, open: 60 * minute } as const;

/** May it be taken as the end that the provider knows of no payment, or still says "not yet"? */
export const isOver = ({ expiresAt }: Pick<Attempt, 'expiresAt'>, at: string, said: keyof typeof grace): boolean =>
  millisecondsBetween(expiresAt, at) >= grace[said];

/** How long a payer has at the provider, in milliseconds. */
export const attemptLasts = 15 * minute;
/** A transfer may reach the statement days later. */
export const transferLasts = 14 * 24 * 60 * minute;
