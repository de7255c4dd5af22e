import { refusalStatus } from '../errors.ts';
import type { Refusal, RefusalCode, Violation } from '../errors.ts';
import { refusalWords } from '../words/refusals.ts';
import type { Text } from '../words/text.ts';

/** A refusal as RFC 9457 problem+json. `title` and `detail` are Vietnamese; `words` has both languages. */
export type Problem = {
  type: string;
  code: RefusalCode;
  status: number;
  title: string;
  detail: string;
  instance?: string;
  words: { title: Text; detail: Text };
  violations?: Violation[];
  current?: unknown;
};

/** The problem a refusal becomes; `instance` is the path that was asked. A special reason (`why`) takes the place of the general help. */
export const problem = ({ code, detail }: Pick<Refusal, 'code' | 'detail'>, instance?: string): Problem => {
  const { title, help } = refusalWords[code];
  const words = { title, detail: detail.why ?? help };
  return {
    type: `/problems/${code}`,
    code,
    status: refusalStatus[code],
    title: title.vi,
    detail: words.detail.vi,
    ...(instance === undefined ? {} : { instance }),
    words,
    ...(detail.violations ? { violations: detail.violations } : {}),
    ...(detail.current === undefined ? {} : { current: detail.current }),
  };
};
