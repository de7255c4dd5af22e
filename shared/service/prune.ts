import type { Answers } from './condition.ts';
import { planOf } from './form-plan.ts';
import type { Form } from './form.ts';
import { settle } from './settle.ts';

/**
 * The answers that count: hidden questions' dropped (sections, fields, questions of entries), texts trimmed and NFC, empty ones
 * gone. Pruning twice changes nothing more. What the form does not know stays, for `violations` to name.
 */
export const prune = (form: Form, answers: Answers): Answers => settle(planOf(form), answers).values;
