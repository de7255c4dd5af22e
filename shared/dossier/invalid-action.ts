import { Refusal } from '../errors.ts';
import { actionViolationWords } from '../words/action-violations.ts';
import type { ActionViolation } from '../words/action-violations.ts';
import { fill } from '../words/text.ts';
import type { Text } from '../words/text.ts';

/** One field of an action that is wrong; values fill its sentence, each in both languages. */
export const invalid = (path: string, rule: ActionViolation, values: Record<string, string | Text> = {}): Refusal =>
  new Refusal('invalid', { violations: [{ path, rule, message: fill(actionViolationWords[rule], values) }] });
