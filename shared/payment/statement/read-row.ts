import type { TableRow } from '../../table/columns.ts';
import { fold } from '../../words/fold.ts';
import type { StatementProblemCode } from '../../words/statements.ts';
import { bareAccount } from './bare-account.ts';
import { readAmount } from './read-amount.ts';
import { readLocalDate } from './read-local-date.ts';
import type { StatementColumn } from './statement-columns.ts';
import type { StatementLine } from './statement.ts';

type Values = TableRow<StatementColumn>['values'];
type Problem = { column: StatementColumn; code: StatementProblemCode };
/** What a row is. */
type RowRead = { line: StatementLine } | { problems: Problem[] } | 'outgoing' | 'other';

const cameIn = new Set(['c', 'cr', 'credit', 'co', 'ghi co']);
const wentOut = new Set(['d', 'dr', 'debit', 'no', 'ghi no']);

/** Đồng that came in (above 0) or went out (below), 0 where the row has no amount, or what is wrong with its cell. */
const movedIn = (values: Values): number | Problem => {
  if (values.credit !== undefined || values.amount === undefined) {
    const credit = readAmount(values.credit ?? '');
    if (!credit) return { column: 'credit', code: 'amount-not-understood' };
    if (credit.dong !== 0 || values.debit === undefined) return credit.dong;
    return -Math.abs(readAmount(values.debit)?.dong ?? 0);
  }
  const amount = readAmount(values.amount);
  if (!amount) return { column: 'amount', code: 'amount-not-understood' };
  const direction = fold(values.direction ?? '');
  if (amount.signed || amount.dong === 0) return wentOut.has(direction) ? -Math.abs(amount.dong) : amount.dong;
  if (wentOut.has(direction)) return -amount.dong;
  return cameIn.has(direction) ? amount.dong : { column: 'amount', code: 'direction-not-known' };
};

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** Reads one row below the header. A row without a date that calls itself a total or a balance, or has no digit where date and amount stand, is none. */
export const readRow = ({ row, values }: TableRow<StatementColumn>, isTotal: boolean): RowRead => {
  const dateColumn = values.at === undefined && values.effective !== undefined ? 'effective' : 'at';
  const written = values[dateColumn] ?? '';
  const at = readLocalDate(written);
  const moved = movedIn(values);
  if (at === undefined && (isTotal || !/\d/.test(written + (values.credit ?? values.amount ?? '')))) return 'other';
  if (typeof moved === 'number' && moved <= 0) return moved < 0 ? 'outgoing' : 'other';
  const problems: Problem[] = [
    ...(at === undefined
      ? [{ column: dateColumn, code: written === '' ? 'date-missing' : 'date-not-understood' } as const]
      : []),
    ...(typeof moved === 'number' ? [] : [moved]),
  ];
  if (at === undefined || typeof moved !== 'number') return { problems };
  const account = bareAccount(values.account ?? '');
  return {
    line: {
      row,
      ...(account !== '' && { account }),
      at,
      dong: moved,
      purpose: oneLine(values.purpose ?? ''),
      ...(values.bankReference !== undefined && { bankReference: oneLine(values.bankReference) }),
    },
  };
};
