import { zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import type { Cells } from '#shared/table/columns.ts';
import { sheetFacts } from './sheet-facts.ts';
import { TableFault } from './table-fault.ts';
import { unpack } from './unpack.ts';

/** The reader lays out every cell up to the last one, however few are written. */
const mostCells = 5_000_000;

const inWords = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    const [year = '', month = '', day = ''] = value.toISOString().slice(0, 10).split('-');
    return `${day}/${month}/${year}`;
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** The cells of the first sheet as they are shown. Throws TableFault: a broken or swollen archive, a formula, a cell far from all others. */
export const readXlsx = async (file: Uint8Array): Promise<Cells> => {
  const inside = unpack(file);
  const text = new TextDecoder();
  // A sheet may lie anywhere in the archive, as the archive itself says.
  for (const bytes of inside.values()) {
    const { formula, cells } = sheetFacts(text.decode(bytes));
    if (formula !== undefined) throw new TableFault('formula', { cell: formula });
    if (cells > mostCells) throw new TableFault('too-big-inside');
  }
  // The reader is given what was unpacked within bounds, never the archive itself.
  const within = zipSync(Object.fromEntries(inside), { level: 0 });
  try {
    const rows = await readSheet(new Blob([Uint8Array.from(within)]), 1, { parseNumber: (written) => written });
    return rows.map((row) => row.map(inWords));
  } catch {
    throw new TableFault('not-a-table');
  }
};
