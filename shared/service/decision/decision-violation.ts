import type { Violation } from '../../errors.ts';
import { decisionViolationWords } from '../../words/decision-violations.ts';
import type { DecisionViolation } from '../../words/decision-violations.ts';

/** Something to mend in a decision, at its place (`items.3`, `effectiveOn`). */
export const decisionViolation = (path: string, rule: DecisionViolation): Violation => ({
  path,
  rule,
  message: decisionViolationWords[rule],
});
