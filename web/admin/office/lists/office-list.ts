import type { Cells, Column, TableRow } from '#shared/table/columns.ts';
import type { JudgedRow, Verdict } from '#shared/table/row-verdict.ts';
import type { Text } from '#shared/words/text.ts';
import type { Call } from '../../../api/call.ts';
import type { Say } from '../../../kit/locale.tsx';
import { importWords } from '../../../words/admin-import.ts';
import { cellInWords, headersOf } from '../../import/cell-in-words.ts';
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
  /** What is in force or to come, as rows that are read again as no change. */
  rows: (recorded: Recorded, date: string) => Record<Key, string>[];
};

const linesOf = <Key extends string>(
  t: Say,
  verdicts: readonly JudgedRow<Key>[],
  read: { columns: readonly Column<Key>[]; letters: Partial<Record<Key, string>> },
): RowLine[] =>
  verdicts.map(({ row, name, verdict, problems, changed, notes }) => ({
    row,
    name,
    kind: verdict,
    said: [
      ...problems.map((problem) => cellInWords(t, read, row, problem)),
      ...(changed.length > 0 ? [t(importWords.changes, { columns: headersOf(read, changed) })] : []),
      ...notes.map((note) => t(note)),
    ],
  }));

/** A list out of what it is made of. */
export const officeList = <Key extends string, Recorded, Row extends JudgedRow<Key>>({
  columns,
  wide,
  example,
  recorded,
  judge,
  steps,
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
      const verdicts = judge(table.rows, await recorded(call), today());
      return {
        name,
        lines: (t) => linesOf(t, verdicts, { columns, letters: table.letters }),
        names: new Map(verdicts.map((each) => [each.row, each.name])),
        count: (verdict) => verdicts.filter((each) => each.verdict === verdict).length,
        unknown: table.unknown,
        steps: steps(verdicts),
      };
    },
  };
};
