import { unaccented } from '../../words/unaccented.ts';
import { bareAccount } from './bare-account.ts';
import type { StatementLine } from './statement.ts';

/** Exports of one bank differ in spaces, accents and case. */
const bare = (text: string): string => unaccented(text).toUpperCase().replaceAll(/\s+/g, '');

/** What makes a line this line. The bank's number alone does not: some banks begin anew every day, and one number may stand on several amounts. */
const marks = (line: StatementLine, account: string): string =>
  JSON.stringify(
    line.bankReference === undefined
      ? ['line', bareAccount(line.account ?? account), line.at, line.dong, bare(line.purpose)]
      : ['reference', bareAccount(line.account ?? account), line.at, line.dong, bare(line.bankReference)],
  );

/**
 * A key for every line of one file, in their order: the same line has the same key in every file that has it, wherever it stands. Lines of one bank reference, day and
 * amount are one line, however often a file has them. Of lines that nothing tells apart (no reference; day, amount and purpose alike) the second is the second
 * in every file, so that as many count as the fullest file has. `account` is whose statement it is, for files that do not say.
 */
export const lineKeys = (
  lines: readonly StatementLine[],
  account: string,
  hash: (text: string) => string,
): string[] => {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const mark = marks(line, account);
    const alike = line.bankReference === undefined ? (seen.get(mark) ?? 0) + 1 : 1;
    seen.set(mark, alike);
    return hash(`${mark}#${alike}`);
  });
};
