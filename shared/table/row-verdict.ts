import type { Text } from '../words/text.ts';

/** Something wrong with a cell. */
export type CellProblem<Column extends string> = { column: Column; message: Text };

/** What a row would do; those to mend come first. */
export const verdicts = ['wrong', 'new', 'changed', 'unchanged'] as const;
export type Verdict = (typeof verdicts)[number];

/** A row of a list of units or staff, judged before anything is written. */
export type JudgedRow<Column extends string> = {
  row: number;
  name: string;
  verdict: Verdict;
  problems: CellProblem<Column>[];
  /** What would change. */
  changed: Column[];
  /** What else is to be known before it is done. */
  notes: Text[];
};
