import type { SendOutcome } from '#shared/notice/send-outcome.ts';

/** Errors by which AWS says that it did not take a message; what is not here and not of status 5xx was refused for good. */
const refusals: Record<string, Extract<SendOutcome, { is: 'failed' }>['reason']> = {
  TooManyRequestsException: 'throttled',
  ThrottlingException: 'throttled',
  ThrottledException: 'throttled',
  Throttling: 'throttled',
  LimitExceededException: 'throttled',
  SendingPausedException: 'not-set-up',
  AccountSuspendedException: 'not-set-up',
  MailFromDomainNotVerifiedException: 'not-set-up',
  AuthorizationErrorException: 'not-set-up',
  AuthorizationError: 'not-set-up',
  AccessDeniedException: 'not-set-up',
  CredentialsProviderError: 'not-set-up',
  BadRequestException: 'invalid-address',
  InvalidParameterException: 'invalid-address',
  InvalidParameter: 'invalid-address',
};
/** No connection was there, so that nothing can have gone out. */
const unreachable = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];

/** What an error of a carrier means for the message. Only what was refused for certain counts as failed; all else may have gone out. */
export const outcomeOf = (error: unknown): SendOutcome => {
  const {
    name = '',
    code = '',
    message = '',
    $metadata,
  } = error as {
    name?: string;
    code?: string;
    message?: string;
    $metadata?: { httpStatusCode?: number };
  };
  const reason = refusals[name];
  if (reason) return { is: 'failed', reason };
  if (unreachable.includes(code) || message.includes('did not establish a connection'))
    return { is: 'failed', reason: 'unreachable' };
  const status = $metadata?.httpStatusCode ?? 0;
  if (status === 429) return { is: 'failed', reason: 'throttled' };
  if (status >= 400 && status < 500) return { is: 'failed', reason: 'rejected' };
  return { is: 'unknown', reason: status >= 500 ? 'carrier-broke' : 'no-answer' };
};

/** One attempt a call: what is tried again is for whoever keeps the claim to say. Five seconds to connect, ten for an answer. */
export const onceOnly = {
  maxAttempts: 1,
  requestHandler: { connectionTimeout: 5000, requestTimeout: 10_000, throwOnRequestTimeout: true },
} as const;
