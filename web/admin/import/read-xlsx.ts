import { zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import type { Cells } from '#shared/table/columns.ts';
import { TableFault } from './table-fault.ts';
import { unpack } from './unpack.ts';

const sheetFile = /^xl\/worksheets\/[^/]+\.xml$/;

/** The first cell with a formula; what it would show tomorrow nobody can say. */
const formulaIn = (xml: string): string | undefined =>
  /<c\b[^>]*\br="([A-Z]+\d+)"[^>]*>(?:(?!<\/c>)[\s\S])*?<f[\s>/]/.exec(xml)?.[1];

const inWords = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    const [year = '', month = '', day = ''] = value.toISOString().slice(0, 10).split('-');
    return `${day}/${month}/${year}`;
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** The cells of the first sheet as they are shown. Throws TableFault: a broken or swollen archive, a formula. */
export const readXlsx = async (file: Uint8Array): Promise<Cells> => {
  const inside = unpack(file);
  const text = new TextDecoder();
  for (const [name, bytes] of inside) {
    const cell = sheetFile.test(name) ? formulaIn(text.decode(bytes)) : undefined;
    if (cell !== undefined) throw new TableFault('formula', { cell });
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
