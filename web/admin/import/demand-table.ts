import { readTable } from '#shared/table/columns.ts';
import type { Cells, Column, ReadTable } from '#shared/table/columns.ts';
import { TableFault } from './table-fault.ts';

/** A table read by its headers. Throws TableFault where it has none of them, not all that are needed, or no rows. */
export const demandTable = <Key extends string>(cells: Cells, columns: readonly Column<Key>[]): ReadTable<Key> => {
  const table = readTable(cells, columns);
  if (!table) throw new TableFault('no-columns');
  if (table.missing.length > 0) throw new TableFault('columns-missing', { columns: table.missing.join(', ') });
  if (table.rows.length === 0) throw new TableFault('no-rows');
  return table;
};
