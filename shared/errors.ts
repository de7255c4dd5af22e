import type { Text } from './words/text.ts';
import type { Wording } from './words/wording.ts';

/** Every expected "no" of the portal and its HTTP status; the code is also the problem's `type`. */
export const refusalStatus = {
  'malformed-json': 400,
  'unknown-field': 400,
  'wrong-type': 400,
  'idempotency-key-missing': 400,
  'sign-in-expired': 401,
  'wrong-role': 403,
  'own-work': 403,
  'kiosk-closed': 403,
  'not-found': 404,
  'unknown-service': 404,
  'not-allowed-now': 409,
  'changed-meanwhile': 409,
  'held-by-another': 409,
  'already-extended': 409,
  'upload-not-finished': 409,
  'upload-refused': 409,
  'service-not-open': 409,
  'counter-closed': 409,
  'counter-not-open': 409,
  'too-busy': 409,
  'draft-open-already': 409,
  'not-ready': 409,
  'examples-red': 409,
  'decision-number-taken': 409,
  'validity-overlaps': 409,
  'holds-dossiers': 409,
  'edited-meanwhile': 409,
  'last-admin': 409,
  'sign-in-taken': 409,
  'fee-unpaid': 409,
  'fee-due-first': 409,
  'fee-already-paid': 409,
  'no-payable-fee': 409,
  'exemption-unjudged': 409,
  'provider-not-configured': 409,
  'different-collectors': 409,
  'link-expired': 409,
  'invitation-expired': 409,
  'invitation-used': 409,
  'refund-above-paid': 409,
  'refund-moved-on': 409,
  'settled-already': 409,
  'statement-imported-already': 409,
  'day-closed': 409,
  'booked-meanwhile': 409,
  'not-a-pdf': 409,
  'own-draft': 409,
  'result-unsigned': 409,
  'result-unstamped': 409,
  'counter-held': 409,
  'ticket-called': 409,
  'nobody-waiting': 409,
  'hall-full': 409,
  'body-too-large': 413,
  'answers-too-large': 413,
  'definition-too-large': 413,
  invalid: 422,
  'idempotency-key-reused': 422,
  throttled: 429,
  'try-again-later': 503,
} as const;

export type RefusalCode = keyof typeof refusalStatus;

/** One thing to mend: `path` names the field (`members.0.name`) or document (`documents.birth-proof`). */
export type Violation = { path: string; rule: string; message: Text };

/**
 * What a refusal may carry beside its code: what to mend, what is true now, when to try again (seconds), a special reason; and, in the browser,
 * the words it came with.
 */
export type RefusalDetail = {
  violations?: Violation[];
  current?: unknown;
  retryAfter?: number;
  why?: Text;
  words?: Wording;
};

/** An expected "no", worded in `words/refusals.ts` for the person who asked. Anything else thrown is a bug. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly detail: RefusalDetail;
  constructor(code: RefusalCode, detail: RefusalDetail = {}) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.detail = detail;
  }
}
