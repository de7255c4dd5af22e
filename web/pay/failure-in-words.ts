import type { Text } from '#shared/words/text.ts';
import { failureWords, otherFailure } from '../words/pay-failures.ts';

/** Why a payment failed, in words: of the provider's `response/status` the response says it, where that is no success. */
export const failureInWords = (code = ''): Text => failureWords[code.split('/')[0] ?? ''] ?? otherFailure;
