import { Refusal } from '#shared/errors.ts';
import { cashViolationWords } from '#shared/words/cash.ts';
import type { CashViolation } from '#shared/words/cash.ts';
import { fill } from '#shared/words/text.ts';

/** An 'invalid' with one thing to mend, in words. */
export const cashViolation = (path: string, rule: CashViolation, values: Parameters<typeof fill>[1] = {}): Refusal =>
  new Refusal('invalid', { violations: [{ path, rule, message: fill(cashViolationWords[rule], values) }] });
