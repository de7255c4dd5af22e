import { procedureColumns } from '#shared/service/import/procedure-columns.ts';
import type { RowVerdict } from '#shared/service/import/judge-row.ts';
import { useSay } from '../../kit/locale.tsx';
import type { Say } from '../../kit/locale.tsx';
import { importWords as words } from '../../words/admin-import.ts';
import { cellInWords, headersOf } from './cell-in-words.ts';
import type { JudgedFile } from './judge-file.ts';
import { RowTable } from './row-table.tsx';
import type { RowKind } from './row-table.tsx';

const kinds: readonly RowKind[] = [
  { kind: 'wrong', name: words.wrong, colour: 'red' },
  { kind: 'new', name: words.new, colour: 'green' },
  { kind: 'changed', name: words.changed, colour: 'blue' },
  { kind: 'unchanged', name: words.unchanged, colour: 'grey' },
];

const saidOf = (
  t: Say,
  { verdict, row, problems, changed, kept, open }: RowVerdict,
  letters: JudgedFile['letters'],
) => {
  const read = { columns: procedureColumns, letters };
  if (problems.length > 0) return problems.map((problem) => cellInWords(t, read, row, problem));
  return [
    verdict === 'changed' && changed.length > 0 ? t(words.changes, { columns: headersOf(read, changed) }) : '',
    kept.length > 0 ? t(words.stays, { columns: headersOf(read, kept) }) : '',
    open.length > 0 ? t(words.openPlaces, { count: open.length }) : '',
  ].filter((line) => line !== '');
};

/** Row by row, what importing a file would do; those to mend come first. */
export const VerdictTable = ({ file }: { file: JudgedFile }) => {
  const t = useSay();
  const lines = file.verdicts.map((verdict) => ({
    row: verdict.row,
    name: verdict.name,
    kind: verdict.verdict,
    said: saidOf(t, verdict, file.letters),
  }));
  return (
    <RowTable caption={t(words.result, { name: file.name })} about={words.procedure} kinds={kinds} lines={lines} />
  );
};
