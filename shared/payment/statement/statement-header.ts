import type { Cells } from '../../table/columns.ts';
import { fold } from '../../words/fold.ts';
import { bareAccount } from './bare-account.ts';
import { statementColumns } from './statement-columns.ts';

const headers = new Map(
  statementColumns.flatMap(({ header, aliases }) => [header, ...aliases].map((name) => [fold(name), header] as const)),
);

/** The header a cell means: `Số tiền ghi có/ Credit (VND)` is `Số tiền ghi có`. Undefined where it names no column. */
const headerIn = (cell: string): string | undefined =>
  [cell, ...cell.split(/[/\n(]/)].map((part) => headers.get(fold(part))).find((header) => header !== undefined);

const namedIn = (row: readonly string[]): number => row.filter((cell) => headerIn(cell) !== undefined).length;

/** Banks write so many rows of titles at most. */
const mostTitles = 40;

/** Where the header stands (from 0): the row that names most columns; -1 where none names any. */
export const headerPlace = (cells: Cells): number => {
  const named = cells.slice(0, mostTitles).map(namedIn);
  const most = Math.max(0, ...named);
  return most === 0 ? -1 : named.indexOf(most);
};

/** A header in one language and without currencies, as tables are read. */
export const plainHeader = (row: readonly string[]): string[] => row.map((cell) => headerIn(cell) ?? cell);

/** The numbers of the columns under a header: `(1)`, `(2)`, `A`, `B`. */
export const isNumbering = (row: readonly string[]): boolean =>
  row.every((cell) => /^(\(?[A-Z\d]{1,2}\)?)?$/.test(cell.trim()));

/** The account a statement names above its table: `Số tài khoản: 1234567890`, in one cell or in the next that is not blank. */
export const accountAbove = (titles: Cells): string | undefined => {
  for (const row of titles) {
    const at = row.findIndex((cell) => /^(so tai khoan|tai khoan so|so tk|account (no|number))\b/.test(fold(cell)));
    if (at < 0) continue;
    const said = [row[at]?.replace(/^[^:\d]*/, '') ?? '', ...row.slice(at + 1)].find((cell) => /\d/.test(cell));
    const [, number] = /^[\s:]*(\d[\d .-]{4,22}\d)(?!\d)/.exec(said ?? '') ?? [];
    if (number !== undefined) return bareAccount(number);
  }
  return undefined;
};
