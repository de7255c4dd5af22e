import { formatMoney } from '../../words/format.ts';
import { unmatchedWords } from '../../words/statements.ts';
import type { UnmatchedReason } from '../../words/statements.ts';
import { fill } from '../../words/text.ts';
import type { Text } from '../../words/text.ts';
import { referencesIn } from '../reference.ts';
import { bareAccount } from './bare-account.ts';
import type { StatementLine } from './statement.ts';

/** What is to be known of a request for payment to tell whether a line pays it. */
export type AskedFor = {
  reference: string;
  /** Where the money was to go: `<BIN>/<account number>`. */
  terminal: string;
  /** Whole đồng. */
  dong: number;
  isPaid: boolean;
};

export type Match =
  | { outcome: 'matched'; reference: string }
  | {
      outcome: 'unmatched';
      reason: UnmatchedReason;
      /** What came less what was asked for, in đồng, where that is the reason. */
      difference?: number;
      message: Text;
    };

/** The account of a transfer; of another way to pay there is none. */
const accountOf = (terminal: string): string => bareAccount(terminal.split('/')[1] ?? '');

const unmatched = (reason: UnmatchedReason, references: readonly string[], difference?: number): Match => {
  const money = Math.abs(difference ?? 0);
  const values = {
    references: references.join(', '),
    difference: { vi: formatMoney(money, 'vi'), en: formatMoney(money, 'en') },
  };
  const message = fill(unmatchedWords[reason], values);
  return { outcome: 'unmatched', reason, ...(difference !== undefined && { difference }), message };
};

/**
 * Which request a line pays: exactly one of ours is named in its purpose, it was to go to this account, is unpaid and for just that amount. Anything else is for
 * somebody to look at, with the first reason. `asked` are the requests the line's references name, as
 * they stand when this line has its turn. Pure.
 */
export const matchLine = (line: StatementLine, asked: readonly AskedFor[]): Match => {
  const references = referencesIn(line.purpose);
  const [reference] = references;
  if (reference === undefined) return unmatched('no-reference', []);
  if (references.length > 1) return unmatched('several-references', references);
  const request = asked.find((each) => each.reference === reference);
  if (!request) return unmatched('unknown-reference', references);
  const account = accountOf(request.terminal);
  if (account === '' || (line.account ?? account) !== account) return unmatched('other-account', references);
  if (request.isPaid) return unmatched('already-paid', references);
  const difference = line.dong - request.dong;
  if (difference === 0) return { outcome: 'matched', reference };
  return unmatched(difference < 0 ? 'too-little' : 'too-much', references, difference);
};
