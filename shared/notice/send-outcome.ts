/** Why a carrier did not take a message, for certain. */
export const failureReasons = ['invalid-address', 'rejected', 'throttled', 'unreachable', 'not-set-up'] as const;
/** Nothing was handed to a carrier: there is neither an address nor an account. */
export const unreachedReasons = ['nobody-reached'] as const;
/** Why nobody knows whether a message went out. */
export const unknownReasons = ['no-answer', 'carrier-broke', 'vanished'] as const;

/** What became of a message that was handed to a carrier: `unknown` may have gone out, and is no reason to send it again. */
export type SendOutcome =
  | { is: 'sent' }
  | { is: 'failed'; reason: (typeof failureReasons)[number] }
  | { is: 'unknown'; reason: (typeof unknownReasons)[number] };
