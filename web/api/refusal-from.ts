import { Refusal, refusalStatus } from '#shared/errors.ts';
import type { RefusalCode, RefusalDetail, Violation } from '#shared/errors.ts';
import type { Text } from '#shared/words/text.ts';

type Problem = { type?: string; code?: string; violations?: Violation[]; current?: unknown; why?: Text };

const isCode = (code: string): code is RefusalCode => code in refusalStatus;

/** What a gateway in front of the API says without a problem of ours. */
const byStatus: Record<number, RefusalCode> = {
  401: 'sign-in-expired',
  403: 'wrong-role',
  404: 'not-found',
  413: 'body-too-large',
  429: 'throttled',
};

/** The Refusal behind an RFC 9457 problem; where there is none, the one its HTTP status stands for. */
export const refusalFrom = async (response: Response): Promise<Refusal> => {
  const problem = (await response.json().catch(() => ({}))) as Problem;
  const named = problem.code ?? problem.type?.split(/[/#:]/).pop() ?? '';
  const detail: RefusalDetail = {};
  if (problem.violations) detail.violations = problem.violations;
  if (problem.current !== undefined) detail.current = problem.current;
  if (problem.why) detail.why = problem.why;
  const after = Number(response.headers.get('retry-after'));
  if (after > 0) detail.retryAfter = after;
  return new Refusal(isCode(named) ? named : (byStatus[response.status] ?? 'try-again-later'), detail);
};
