import { moneyText } from '../../words/format.ts';
import { excessWords, unmatchedWords } from '../../words/statements.ts';
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
  | {
      outcome: 'matched';
      reference: string;
      /** What came beyond what was asked for, in đồng, and goes back. */
      excess?: number;
      message?: Text;
    }
  | {
      outcome: 'unmatched';
      reason: UnmatchedReason;
      /** What came less what was asked for, in đồng, where that is the reason. */
      difference?: number;
      message: Text;
    };

/** `<BIN>/<account number>` to compare; of another way to pay than a transfer it is none. */
const bareTerminal = (terminal: string): string => {
  const [bin = '', number] = terminal.split('/');
  return number === undefined ? '' : `${bin}/${bareAccount(number)}`;
};

const saying = (words: Text, references: readonly string[], difference = 0): Text =>
  fill(words, { references: references.join(', '), difference: moneyText(Math.abs(difference)) });

const unmatched = (reason: UnmatchedReason, references: readonly string[], difference?: number): Match => {
  const message = saying(unmatchedWords[reason], references, difference);
  return { outcome: 'unmatched', reason, ...(difference !== undefined && { difference }), message };
};

/**
 * Which request a line pays: exactly one of ours is named in its purpose, it was to go to an account of this collector, is unpaid and for no more than
 * came. Anything else is for somebody to look at, with the first reason. `asked` are the requests the line's references name, as they stand when this
 * line has its turn; `accounts` all of who reads the statement, also those that ended, as `<BIN>/<number>`. Pure.
 */
export const matchLine = (line: StatementLine, asked: readonly AskedFor[], accounts: readonly string[]): Match => {
  const references = referencesIn(line.purpose);
  const [reference] = references;
  if (reference === undefined) return unmatched('no-reference', []);
  if (references.length > 1) return unmatched('several-references', references);
  const request = asked.find((each) => each.reference === reference);
  if (!request) return unmatched('unknown-reference', references);
  const own = accounts.map(bareTerminal);
  const isOwn =
    own.includes(bareTerminal(request.terminal)) &&
    (line.account === undefined || own.some((each) => each.endsWith(`/${line.account}`)));
  if (!isOwn) return unmatched('other-account', references);
  if (request.isPaid) return unmatched('already-paid', references);
  const difference = line.dong - request.dong;
  if (difference < 0) return unmatched('too-little', references, difference);
  if (difference === 0) return { outcome: 'matched', reference };
  return { outcome: 'matched', reference, excess: difference, message: saying(excessWords, references, difference) };
};
