import { Refusal, refusalStatus } from '#shared/errors.ts';
import type { Problem } from '#shared/api/problem.ts';
import type { RefusalCode, RefusalDetail } from '#shared/errors.ts';

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
  const problem = (await response.json().catch(() => ({}))) as Partial<Problem>;
  const named = problem.code ?? problem.type?.split(/[/#:]/).pop() ?? '';
  const detail: RefusalDetail = {};
  if (problem.violations) detail.violations = problem.violations;
  if (problem.current !== undefined) detail.current = problem.current;
  const after = Number(response.headers.get('retry-after'));
  if (after > 0) detail.retryAfter = after;
  const code = isCode(named) ? named : (byStatus[response.status] ?? 'try-again-later');
  if (isCode(named) && problem.words) detail.words = { title: problem.words.title, help: problem.words.detail };
  return new Refusal(code, detail);
};
