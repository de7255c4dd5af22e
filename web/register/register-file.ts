import { say } from '#shared/words/text.ts';
import type { Locale } from '#shared/words/text.ts';
import { registerWords as words } from '../words/register.ts';
import { registerColumns } from './register-columns.ts';
import type { Line } from './register-columns.ts';

/** All lines as text, below their head. */
export const registerCells = (lines: readonly Line[], locale: Locale): string[][] => [
  [say(words.number, locale), ...registerColumns.map(({ name }) => say(name, locale))],
  ...lines.map((line, place) => [String(place + 1), ...registerColumns.map(({ cell }) => cell(line, locale))]),
];

/** The register as XLSX; every cell is text. */
export const registerXlsx = async (lines: readonly Line[], locale: Locale): Promise<Blob> => {
  const { default: writeExcelFile } = await import('write-excel-file/browser');
  const rows = registerCells(lines, locale).map((cells, at) =>
    cells.map((value) => ({ value, type: String, ...(at === 0 && { fontWeight: 'bold' as const }) })),
  );
  const columns = [{ width: 6 }, ...registerColumns.map(({ width }) => ({ width }))];
  return writeExcelFile(rows, { columns, stickyRowsCount: 1 }).toBlob();
};

/** The same as CSV in UTF-8; a cell that a spreadsheet would run is shown instead. */
export const registerCsv = async (lines: readonly Line[], locale: Locale): Promise<Blob> => {
  const { default: Papa } = await import('papaparse');
  const text = Papa.unparse(registerCells(lines, locale), { escapeFormulae: true, newline: '\r\n' });
  return new Blob([`\ufeff${text}`], { type: 'text/csv;charset=utf-8' });
};
