import type { Text } from '../../words/text.ts';

/** One credit of an account statement (giao dịch ghi có). */
export type StatementLine = {
  /** In the file, from 1, as spreadsheets count. */
  row: number;
  /** The collector's account, where the file names it: see `bareAccount`. */
  account?: string;
  /** Local date. */
  at: string;
  /** Whole đồng, above nothing. */
  dong: number;
  purpose: string;
  /** The bank's own number of the transaction. */
  bankReference?: string;
};

/** Something to mend in the file: a cell (`C12`), or the whole where it has no row. */
export type StatementProblem = { row?: number; cell?: string; message: Text };

export type ReadStatement = {
  lines: StatementLine[];
  problems: StatementProblem[];
  /** Rows that are no credit: money that went out or was taken back, and what is no transaction (totals, balances, notes). */
  skipped: { outgoing: number; other: number };
};
