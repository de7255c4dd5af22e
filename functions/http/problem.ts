import { Refusal, refusalStatus } from '#shared/errors.ts';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { problem } from '#shared/api/problem.ts';

/** DynamoDB and S3 asking for patience, after the SDK has tried three times. */
const busy = new Set([
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'InternalServerError',
  'ServiceUnavailable',
  'SlowDown',
  'TransactionInProgressException',
  'TimeoutError',
]);

/** The refusal an error amounts to; nothing for a bug. */
export const refusalIn = (error: unknown): Refusal | undefined => {
  if (error instanceof Refusal) return error;
  if (error instanceof Error && busy.has(error.name)) return new Refusal('try-again-later', { retryAfter: 2 });
  return undefined;
};

const headers = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' };

/** RFC 9457: a refusal with its words in both languages; for anything else a 500 that says nothing. */
export const problemReply = (refusal: Refusal | undefined): APIGatewayProxyStructuredResultV2 => {
  if (!refusal) {
    const body = { type: 'about:blank', title: 'Internal Server Error', status: 500 };
    return { statusCode: 500, headers, body: JSON.stringify(body) };
  }
  const { retryAfter } = refusal.detail;
  return {
    statusCode: refusalStatus[refusal.code],
    headers: retryAfter === undefined ? headers : { ...headers, 'retry-after': String(retryAfter) },
    body: JSON.stringify(problem(refusal)),
  };
};
