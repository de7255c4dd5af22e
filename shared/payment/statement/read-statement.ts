import { readTable } from '../../table/columns.ts';
import type { Cells } from '../../table/columns.ts';
import { fold } from '../../words/fold.ts';
import { statementProblemWords } from '../../words/statements.ts';
import type { StatementProblemCode } from '../../words/statements.ts';
import { fill } from '../../words/text.ts';
import type { Text } from '../../words/text.ts';
import { readRow } from './read-row.ts';
import { statementColumns } from './statement-columns.ts';
import type { StatementColumn } from './statement-columns.ts';
import { accountAbove, headerPlace, isNumbering, plainHeader } from './statement-header.ts';
import type { ReadStatement } from './statement.ts';

/** One of each is needed. */
const needed: readonly (readonly StatementColumn[])[] = [['at', 'effective'], ['credit', 'amount'], ['purpose']];

const nameOf = (key: StatementColumn): string => statementColumns.find((column) => column.key === key)?.header ?? key;
const either = (keys: readonly StatementColumn[]): Text => ({
  vi: keys.map((key) => `“${nameOf(key)}”`).join(' hoặc '),
  en: keys.map((key) => `“${nameOf(key)}”`).join(' or '),
});
const all = needed.map(either);

const message = (code: StatementProblemCode, values: Record<string, string | Text>): Text =>
  fill(statementProblemWords[code], values);

const nothing = { lines: [], skipped: { outgoing: 0, other: 0 } };

/** A row that sums up others; what is paid for is never called so where the bank names a date. */
const isTotal = (cells: readonly string[]): boolean =>
  cells.some((cell) => /^(tong|cong|total|so du|balance|opening|closing)\b/.test(fold(cell)));

/**
 * Reads an account statement as a bank exports it: titles, a header, rows of which only the credits count. What cannot be read is told row by row; nothing of
 * such a file should be taken before it is mended. Pure.
 */
export const readStatement = (cells: Cells): ReadStatement => {
  const place = headerPlace(cells);
  const [header = [], ...below] = cells.slice(Math.max(place, 0));
  const table = readTable<StatementColumn>([plainHeader(header), ...below], statementColumns);
  if (place < 0 || !table) {
    const columns = { vi: all.map(({ vi }) => vi).join(', '), en: all.map(({ en }) => en).join(', ') };
    return { ...nothing, problems: [{ message: message('no-table', { columns }) }] };
  }
  const { rows, letters } = table;
  const missing = needed.filter((keys) => keys.every((key) => letters[key] === undefined));
  if (missing.length > 0)
    return {
      ...nothing,
      problems: missing.map((keys) => ({ message: message('column-missing', { columns: either(keys) }) })),
    };

  const account = accountAbove(cells.slice(0, place));
  const read: ReadStatement = { lines: [], problems: [], skipped: { outgoing: 0, other: 0 } };
  for (const { row: rowBelow, values } of rows) {
    const row = place + rowBelow;
    const shown = cells[row - 1] ?? [];
    const found = isNumbering(shown) ? 'other' : readRow({ row, values }, isTotal(shown));
    if (typeof found === 'string') read.skipped[found] += 1;
    else if ('line' in found) read.lines.push({ ...(account !== undefined && { account }), ...found.line });
    else
      for (const { column, code } of found.problems)
        // Where a statement has one of the two dates only, a blank one is that.
        read.problems.push({
          row,
          cell: `${letters[column] ?? letters.effective ?? ''}${row}`,
          message: message(code, { text: values[column] ?? '' }),
        });
  }
  return read;
};
