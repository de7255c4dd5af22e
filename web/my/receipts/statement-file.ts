import Papa from 'papaparse';
import writeExcelFile from 'write-excel-file/browser';
import type { Cell } from './statement-rows.ts';

const widths = [5, 12, 18, 12, 32, 40, 22, 14, 14, 18, 20, 18, 14];

/** A statement as XLSX: texts are texts, so that nothing in them is run as a formula; money is numbers. */
export const asXlsx = ([header = [], ...rows]: readonly Cell[][], sheet: string): Promise<Blob> =>
  writeExcelFile(
    [
      header.map((value) => ({ value: String(value), type: String, fontWeight: 'bold' as const, wrap: true })),
      ...rows.map((row) =>
        row.map((value) =>
          typeof value === 'number' ? { value, type: Number, format: '#,##0' } : { value, type: String, wrap: true },
        ),
      ),
    ],
    { columns: widths.map((width) => ({ width })), stickyRowsCount: 1, sheet },
  ).toBlob();

/** The same as CSV in UTF-8 with its mark, as spreadsheets expect it; a text that a spreadsheet would run has `'` before it. */
export const asCsv = (rows: readonly Cell[][]): Promise<Blob> => {
  const text = Papa.unparse(
    rows.map((row) => [...row]),
    { escapeFormulae: true, newline: '\r\n' },
  );
  return Promise.resolve(new Blob(['\ufeff', text, '\r\n'], { type: 'text/csv;charset=utf-8' }));
};
