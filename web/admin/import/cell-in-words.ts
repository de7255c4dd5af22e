import type { Column } from '#shared/table/columns.ts';
import type { CellProblem } from '#shared/table/row-verdict.ts';
import type { Say } from '../../kit/locale.tsx';
import { importWords as words } from '../../words/admin-import.ts';

/** The columns of a file: their headers, and the letters of those that were found. */
export type ColumnsRead<Key extends string> = {
  columns: readonly Column<Key>[];
  letters: Partial<Record<Key, string>>;
};

const headerOf = <Key extends string>({ columns }: ColumnsRead<Key>, column: Key): string =>
  columns.find(({ key }) => key === column)?.header ?? column;

/** Headers one after the other, each with what is recorded so far. */
export const changesInWords = <Key extends string>(
  t: Say,
  read: ColumnsRead<Key>,
  columns: readonly Key[],
  recorded: Partial<Record<Key, string>>,
): string => {
  const said = columns.map((key) => {
    const [column, was = ''] = [headerOf(read, key), recorded[key]];
    return was === '' ? column : t(words.changeOf, { column, was });
  });
  return t(words.changes, { columns: said.join(', ') });
};

/** Headers one after the other. */
export const headersOf = <Key extends string>(read: ColumnsRead<Key>, columns: readonly Key[]): string =>
  columns.map((column) => headerOf(read, column)).join(', ');

/** What is wrong with a cell, named as spreadsheets name it. */
export const cellInWords = <Key extends string>(
  t: Say,
  read: ColumnsRead<Key>,
  row: number,
  { column, message }: CellProblem<Key>,
): string => {
  const letter = read.letters[column];
  const values = { column: headerOf(read, column), message: t(message) };
  return letter === undefined ? t(words.noCell, values) : t(words.cell, { ...values, cell: `${letter}${row}` });
};
