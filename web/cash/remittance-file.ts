import type { RemittanceView } from '#shared/api/cash-views.ts';
import { receiptNumber } from '#shared/payment/receipt-number.ts';
import { moneyWayWords } from '#shared/words/cash.ts';
import { formatTime } from '#shared/words/format.ts';
import { say } from '#shared/words/text.ts';
import type { Locale, Text } from '#shared/words/text.ts';
import { treasuryWords as words } from '../words/cash-treasury.ts';

type Row = RemittanceView['rows'][number];
type Cell = string | number;
type Column = { name: Text; width: number; cell: (row: Row, view: RemittanceView, locale: Locale) => Cell };

const treasuryOf = ({ collector }: RemittanceView, { accountId }: Row): string =>
  collector.treasuries.find(({ id }) => id === accountId)?.treasuryAccount ?? accountId;

const columns: readonly Column[] = [
  { name: words.treasury, width: 22, cell: (row, view) => treasuryOf(view, row) },
  { name: words.serial, width: 18, cell: ({ serial }) => serial },
  { name: words.number, width: 12, cell: ({ number }) => receiptNumber(number) },
  { name: words.paidAt, width: 24, cell: ({ paidAt }, _, locale) => formatTime(paidAt, locale) },
  { name: words.code, width: 24, cell: ({ code = '' }) => code },
  { name: words.service, width: 44, cell: ({ serviceName }, _, locale) => say(serviceName, locale) },
  { name: words.way, width: 18, cell: ({ way }, _, locale) => say(moneyWayWords[way], locale) },
  { name: words.phi, width: 14, cell: ({ phi }) => phi },
  { name: words.lePhi, width: 14, cell: ({ lePhi }) => lePhi },
];

const cellsOf = (view: RemittanceView, locale: Locale): Cell[][] => [
  columns.map(({ name }) => say(name, locale)),
  ...view.rows.map((row) => columns.map(({ cell }) => cell(row, view, locale))),
];

/** What each receipt of a period stands for, as XLSX; amounts are numbers, everything else is text. */
export const remittanceXlsx = async (view: RemittanceView, locale: Locale): Promise<Blob> => {
  const { default: writeExcelFile } = await import('write-excel-file/browser');
  const rows = cellsOf(view, locale).map((cells, at) =>
    cells.map((value) =>
      typeof value === 'number'
        ? { value, type: Number, format: '#,##0' }
        : { value, type: String, ...(at === 0 && { fontWeight: 'bold' as const }) },
    ),
  );
  return writeExcelFile(rows, { columns: columns.map(({ width }) => ({ width })), stickyRowsCount: 1 }).toBlob();
};

/** The same as CSV in UTF-8; a cell that a spreadsheet would run is shown instead. */
export const remittanceCsv = async (view: RemittanceView, locale: Locale): Promise<Blob> => {
  const { default: Papa } = await import('papaparse');
  const text = Papa.unparse(cellsOf(view, locale), { escapeFormulae: true, newline: '\r\n' });
  return new Blob([`\ufeff${text}`], { type: 'text/csv;charset=utf-8' });
};
