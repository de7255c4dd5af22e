import Papa from 'papaparse';
import type { Cells } from '#shared/table/columns.ts';
import { letterOf } from '#shared/table/columns.ts';
import { TableFault } from './table-fault.ts';

const decoded = (file: Uint8Array): string => {
  const wide = (file[0] === 0xff && file[1] === 0xfe) || (file[0] === 0xfe && file[1] === 0xff);
  if (!wide && file.includes(0)) throw new TableFault('not-a-table');
  const encoding = wide ? (file[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(file);
  } catch {
    throw new TableFault('encoding');
  }
};

/** What parts the cells: whatever the first lines have most of. */
const delimiterOf = (text: string): string => {
  const start = text.split('\n', 10).join('');
  const times = (mark: string) => start.split(mark).length;
  return [';', '\t'].reduce((best, mark) => (times(mark) > times(best) ? mark : best), ',');
};

/** A cell that a spreadsheet would run instead of showing it. */
const isFormula = (cell: string): boolean => /^\s*=/.test(cell);

/** The cells of a CSV file in Unicode, parted by comma, semicolon or tab. Throws TableFault: another encoding, a formula, no table. */
export const readCsv = (file: Uint8Array): Cells => {
  const text = decoded(file);
  const { data } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  data.forEach((row, at) => {
    const place = row.findIndex(isFormula);
    if (place >= 0) throw new TableFault('formula', { cell: `${letterOf(place)}${at + 1}` });
  });
  return data;
};
