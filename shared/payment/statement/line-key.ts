import { unaccented } from '../../words/unaccented.ts';
import { bareAccount } from './bare-account.ts';
import type { StatementLine } from './statement.ts';

/** Exports of one bank differ in spaces, accents and case. */
export const bareText = (text: string): string => unaccented(text).toUpperCase().replaceAll(/\s+/g, '');

/** What makes a line this line. The bank's number alone does not: some banks begin anew every day, and one number may stand on several amounts. */
const marks = (line: StatementLine, account: string): string =>
  JSON.stringify(
    line.bankReference === undefined
      ? ['line', bareAccount(line.account ?? account), line.at, line.dong, bareText(line.purpose)]
      : ['reference', bareAccount(line.account ?? account), line.at, line.dong, bareText(line.bankReference)],
  );

/** The number of each line among those of its file that nothing tells apart (no reference; day, amount and purpose alike), from 1. */
export const alikeIn = (lines: readonly StatementLine[], account: string): number[] => {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const mark = marks(line, account);
    const alike = (seen.get(mark) ?? 0) + 1;
    seen.set(mark, alike);
    return line.bankReference === undefined ? alike : 1;
  });
};

/**
 * A key for a line: the same line has the same key in every file that has it, wherever it stands. Lines of one bank reference, day and amount
 * are one line, however often a file has them. Of lines that nothing tells apart the second is the second in every file, so that as many
 * count as the fullest file has. `account` is whose statement it is, for files that do not say.
 */
export const lineKey = (
  line: StatementLine,
  { alike, account }: { alike: number; account: string },
  hash: (text: string) => string,
): string => hash(`${marks(line, account)}#${line.bankReference === undefined ? alike : 1}`);
