import { tidyText } from '../service/tidy.ts';
import { fold } from '../words/fold.ts';

/** A column of a table as departments send it: its header as the template has it, and what else it is called. */
export type Column<Key extends string> = { key: Key; header: string; aliases?: readonly string[]; needed?: true };

/** A table as a file holds it: rows of cells, as they are shown. */
export type Cells = readonly (readonly string[])[];

/** A row that is not blank, with its number in the file (from 1, as spreadsheets count) and its values by column. */
export type TableRow<Key extends string> = { row: number; values: Partial<Record<Key, string>> };

/** What a header said: where each column stands, which needed ones are missing, which headers nobody knows. */
export type ReadTable<Key extends string> = {
  rows: TableRow<Key>[];
  /** The letter of each column that was found. */
  letters: Partial<Record<Key, string>>;
  missing: string[];
  unknown: string[];
};

/** `A`, `B` … `Z`, `AA`: how spreadsheets name a column (from 0). */
export const letterOf = (at: number): string =>
  (at >= 26 ? letterOf(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));

/** So many rows from the top may be titles before the header. */
const mostTitles = 10;

const keyFor = <Key extends string>(columns: readonly Column<Key>[], header: string): Key | undefined => {
  const wanted = fold(header.replace(/\*/g, ''));
  if (wanted === '') return undefined;
  return columns.find(({ header: own, aliases = [] }) => [own, ...aliases].some((name) => fold(name) === wanted))?.key;
};

/** The row that names most columns, among the first. */
const headerAt = <Key extends string>(cells: Cells, columns: readonly Column<Key>[]): number => {
  const named = cells
    .slice(0, mostTitles)
    .map((row) => row.filter((cell) => keyFor(columns, cell) !== undefined).length);
  const most = Math.max(0, ...named);
  return most === 0 ? -1 : named.indexOf(most);
};

/**
 * Reads a table by the names of its columns, with or without accents, in any order, after titles or none. Undefined where no row names a
 * column: it is not such a table.
 */
export const readTable = <Key extends string>(
  cells: Cells,
  columns: readonly Column<Key>[],
): ReadTable<Key> | undefined => {
  const header = headerAt(cells, columns);
  if (header < 0) return undefined;
  const headers = cells[header] ?? [];
  const places = new Map<Key, number>();
  headers.forEach((cell, at) => {
    const key = keyFor(columns, cell);
    if (key !== undefined && !places.has(key)) places.set(key, at);
  });
  const rows = cells.slice(header + 1).flatMap((row, at): TableRow<Key>[] => {
    if (row.every((cell) => cell.trim() === '')) return [];
    const values: Partial<Record<Key, string>> = {};
    for (const [key, place] of places) {
      const text = tidyText(row[place] ?? '');
      if (text !== '') values[key] = text;
    }
    return [{ row: header + 2 + at, values }];
  });
  return {
    rows,
    letters: Object.fromEntries([...places].map(([key, at]) => [key, letterOf(at)])) as Partial<Record<Key, string>>,
    missing: columns.filter(({ key, needed }) => needed && !places.has(key)).map((column) => column.header),
    unknown: headers.filter((cell) => cell.trim() !== '' && keyFor(columns, cell) === undefined),
  };
};
