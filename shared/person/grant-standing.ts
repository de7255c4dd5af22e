import { daysBetween } from '../calendar/local-time.ts';
import type { Violation } from '../errors.ts';
import { grantViolationWords } from '../words/grants.ts';
import type { GrantViolation } from '../words/grants.ts';
import type { Grant, NewGrant } from './grant.ts';
import { grantLimits } from './grant-right.ts';
import type { GrantRight, GrantStanding } from './grant-right.ts';

type Standing = Pick<Grant, 'validFrom' | 'validTo'> & Partial<Pick<Grant, 'holder' | 'revokedAt'>>;

/** How a grant stands on a local date; the last day counts. */
export const grantStanding = ({ holder, revokedAt, validFrom, validTo }: Standing, today: string): GrantStanding => {
  if (revokedAt !== undefined) return 'revoked';
  if (validTo < today) return 'ended';
  if (!holder) return 'invited';
  return today < validFrom ? 'coming' : 'in-force';
};

/** Does this person hold this right by it on a local date? */
export const grantGives = (grant: Grant, personId: string, right: GrantRight, today: string): boolean =>
  grant.holder?.personId === personId && grant.rights.includes(right) && grantStanding(grant, today) === 'in-force';

const violation = (path: string, rule: GrantViolation): Violation => ({
  path,
  rule,
  message: grantViolationWords[rule],
});

/** What is wrong with the days of a grant that is to be given on a local date. */
export const grantFaults = (
  { validFrom, validTo }: Pick<NewGrant, 'validFrom' | 'validTo'>,
  today: string,
): Violation[] => {
  if (validTo < validFrom) return [violation('validTo', 'ends-before-it-begins')];
  if (validTo < today) return [violation('validTo', 'over-already')];
  return daysBetween(validFrom, validTo) > grantLimits.days ? [violation('validTo', 'too-long')] : [];
};
