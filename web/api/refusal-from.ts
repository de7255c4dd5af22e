import type { Problem } from '#shared/api/problem.ts';
import { Refusal } from '#shared/errors.ts';
import type { RefusalCode } from '#shared/errors.ts';

/** What a gateway in front of the API says without a problem of ours. */
const byStatus: Record<number, RefusalCode> = {
  401: 'sign-in-expired',
  403: 'wrong-role',
  404: 'not-found',
  413: 'body-too-large',
  429: 'throttled',
};

/** The Refusal behind an RFC 9457 problem, in the words it came with; where there is none, the one its HTTP status stands for. */
export const refusalFrom = async (response: Response): Promise<Refusal> => {
  const { code, words, violations, current } = (await response.json().catch(() => ({}))) as Partial<Problem>;
  const after = Number(response.headers.get('retry-after'));
  return new Refusal((words && code) ?? byStatus[response.status] ?? 'try-again-later', {
    ...(violations && { violations }),
    ...(current !== undefined && { current }),
    ...(after > 0 && { retryAfter: after }),
    ...(words && code && { words: { title: words.title, help: words.detail } }),
  });
};
