import type { Violation } from '../../errors.ts';
import { decisionViolation } from './decision-violation.ts';
import type { Decision, DecisionSigning } from './decision.ts';

/** What of a signing cannot be on this local date: signed after today, in effect before today or before it was signed, nothing listed. */
export const signingViolations = (
  { items }: Pick<Decision, 'items'>,
  { signedOn, effectiveOn }: Pick<DecisionSigning, 'signedOn' | 'effectiveOn'>,
  today: string,
): Violation[] => [
  ...(items.length === 0 ? [decisionViolation('items', 'no-items')] : []),
  ...(signedOn > today ? [decisionViolation('signedOn', 'signed-in-future')] : []),
  ...(effectiveOn < today ? [decisionViolation('effectiveOn', 'effective-in-past')] : []),
  ...(effectiveOn < signedOn ? [decisionViolation('effectiveOn', 'effective-before-signed')] : []),
];
