import { Refusal } from '../errors.ts';
import type { Violation } from '../errors.ts';
import { agencyViolationWords } from '../words/agency-violations.ts';
import type { AgencyViolation } from '../words/agency-violations.ts';

/** Something to mend in a change of agencies, at its place (`parentId`, `codes.0.value`, `begins.1.id`). */
export const agencyViolation = (path: string, rule: AgencyViolation): Violation => ({
  path,
  rule,
  message: agencyViolationWords[rule],
});

/** Refuses 'invalid' with everything found; does nothing where nothing was. */
export const demandNone = (violations: readonly Violation[]): void => {
  if (violations.length > 0) throw new Refusal('invalid', { violations: [...violations] });
};
