import { listProblemWords } from '../words/list-problems.ts';
import type { ListProblem } from '../words/list-problems.ts';
import { fill } from '../words/text.ts';
import type { Text } from '../words/text.ts';
import type { CellProblem } from './row-verdict.ts';

/** A cell in words: what is wrong with it. */
export const cellProblem = <Column extends string>(
  column: Column,
  problem: ListProblem,
  values: Record<string, string | number | Text> = {},
): CellProblem<Column> => ({ column, message: fill(listProblemWords[problem], values) });
