import type { Cells, Column, TableRow } from '#shared/table/columns.ts';
import type { JudgedRow, Verdict } from '#shared/table/row-verdict.ts';
import type { Text } from '#shared/words/text.ts';
import type { Call } from '../../../api/call.ts';
import type { Say } from '../../../kit/locale.tsx';
import { cellInWords, changesInWords } from '../../import/cell-in-words.ts';
import type { ColumnsRead } from '../../import/cell-in-words.ts';
import { demandTable } from '../../import/demand-table.ts';
import type { RowLine } from '../../import/row-table.tsx';
import { today } from '../use-units.ts';
import type { Step } from './run-steps.ts';

/** A file judged: what each row would do, in words, and the steps it comes to. */
export type JudgedList = {
  name: string;
  lines: (t: Say) => RowLine[];
  names: ReadonlyMap<number, string>;
  count: (verdict: Verdict) => number;
  unknown: readonly string[];
  steps: readonly Step[];
};

/** A list that administrators read in and give out. */
export type OfficeList = {
  title: Text;
  intro: Text;
  /** How rows are read, for whoever writes them. */
  rules: readonly Text[];
  exportHelp: Text;
  about: Text;
  templateName: string;
  exportName: string;
  template: () => Promise<Blob>;
  present: (call: Call) => Promise<Blob>;
  judge: (call: Call, name: string, cells: Cells) => Promise<JudgedList>;
};

type Asked<Key extends string, Recorded, Row extends JudgedRow<Key>> = Pick<
  OfficeList,
  'title' | 'intro' | 'rules' | 'exportHelp' | 'about' | 'templateName' | 'exportName'
> & {
  columns: readonly Column<Key>[];
  wide: ReadonlySet<string>;
  example: Partial<Record<Key, string>>;
  /** All there is, as it stands now. */
  recorded: (call: Call) => Promise<Recorded>;
  judge: (rows: readonly TableRow<Key>[], recorded: Recorded, date: string) => Row[];
  steps: (verdicts: readonly Row[]) => Step[];
  /** What is recorded of what a row is about, in its cells; of what is new there is nothing. */
  was: (row: Row, recorded: Recorded, date: string) => Partial<Record<Key, string>>;
  /** What is in force or to come, as rows that are read again as no change. */
  rows: (recorded: Recorded, date: string) => Record<Key, string>[];
};

const linesOf = <Key extends string, Row extends JudgedRow<Key>>(
  t: Say,
  verdicts: readonly Row[],
  read: ColumnsRead<Key>,
  was: (row: Row) => Partial<Record<Key, string>>,
): RowLine[] =>
  verdicts.map((judged) => {
    const { row, name, verdict, problems, changed, notes } = judged;
    const said = [
      ...problems.map((problem) => cellInWords(t, read, row, problem)),
      ...(changed.length > 0 ? [changesInWords(t, read, changed, was(judged))] : []),
      ...notes.map((note) => t(note)),
    ];
    return { row, name, kind: verdict, said };
  });

/** A list out of what it is made of. */
export const officeList = <Key extends string, Recorded, Row extends JudgedRow<Key>>({
  columns,
  wide,
  example,
  recorded,
  judge,
  steps,
  was,
  rows,
  ...said
}: Asked<Key, Recorded, Row>): OfficeList => {
  const workbook = async (filled: readonly Partial<Record<Key, string>>[]) =>
    (await import('../../import/workbook.ts')).workbookOf<Key>(columns, filled, wide);
  return {
    ...said,
    template: () => workbook([example]),
    present: async (call) => workbook(rows(await recorded(call), today())),
    judge: async (call, name, cells) => {
      const table = demandTable<Key>(cells, columns);
      const [known, date] = [await recorded(call), today()];
      const verdicts = judge(table.rows, known, date);
      return {
        name,
        lines: (t) => linesOf(t, verdicts, { columns, letters: table.letters }, (row) => was(row, known, date)),
        names: new Map(verdicts.map((each) => [each.row, each.name])),
        count: (verdict) => verdicts.filter((each) => each.verdict === verdict).length,
        unknown: table.unknown,
        steps: steps(verdicts),
      };
    },
  };
};
