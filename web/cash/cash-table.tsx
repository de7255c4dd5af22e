import type { ComponentChild } from 'preact';
import type { Text } from '#shared/words/text.ts';
import { useSay } from '../kit/locale.tsx';

export type Column<Row> = {
  name: Text;
  cell: (row: Row) => ComponentChild;
  /** Amounts stand to the right, so that their digits are under each other. */
  isAmount?: boolean;
  /** Stands in one line: a time, a status. */
  isShort?: boolean;
};

type Props<Row> = {
  caption: string;
  /** The first one names the row. */
  columns: readonly [Column<Row>, ...Column<Row>[]];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** What the rows come to, below them: a cell for each column. */
  total?: readonly ComponentChild[];
};

const classOf = <Row,>({ isAmount, isShort }: Column<Row>) =>
  isAmount ? 'mc-amount' : isShort ? 'mc-short' : 'mc-wrap';

/** A table of money: rows with amounts under each other; on a narrow screen each row is a card. */
export const CashTable = <Row,>({ caption, columns, rows, keyOf, total }: Props<Row>) => {
  const t = useSay();
  const [first, ...others] = columns;
  return (
    <table class="mc-queue mc-cash-table">
      <caption class="govuk-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col" class={classOf(column)} key={column.name.en}>
              {t(column.name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            <th scope="row" data-label={t(first.name)}>
              {first.cell(row)}
            </th>
            {others.map((column) => (
              <td data-label={t(column.name)} class={classOf(column)} key={column.name.en}>
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      {total && (
        <tfoot>
          <tr>
            {columns.map((column, at) => {
              const cell = total[at];
              return at === 0 ? (
                <th scope="row" key={column.name.en}>
                  {cell}
                </th>
              ) : (
                <td data-label={t(column.name)} class={classOf(column)} key={column.name.en}>
                  {cell}
                </td>
              );
            })}
          </tr>
        </tfoot>
      )}
    </table>
  );
};
