import writeExcelFile from 'write-excel-file/browser';
import type { Column } from '#shared/table/columns.ts';

/** A table as XLSX: a header that stays in sight, where needed columns bear a star, and rows of text. */
export const workbookOf = <Key extends string>(
  columns: readonly Column<Key>[],
  rows: readonly Partial<Record<Key, string>>[],
  wide: ReadonlySet<string>,
): Promise<Blob> => {
  const header = columns.map((column) => ({
    value: column.needed ? `${column.header} *` : column.header,
    type: String,
    fontWeight: 'bold' as const,
    wrap: true,
  }));
  const cells = rows.map((row) => columns.map(({ key }) => ({ value: row[key] ?? '', type: String, wrap: true })));
  const widths = columns.map(({ key }) => ({ width: wide.has(key) ? 40 : 18 }));
  return writeExcelFile([header, ...cells], { columns: widths, stickyRowsCount: 1 }).toBlob();
};
