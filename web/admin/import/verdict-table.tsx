import { useState } from 'preact/hooks';
import { procedureColumns } from '#shared/service/import/procedure-columns.ts';
import type { ProcedureColumn } from '#shared/service/import/procedure-columns.ts';
import type { RowVerdict } from '#shared/service/import/judge-row.ts';
import { useSay } from '../../kit/locale.tsx';
import { importWords as words } from '../../words/admin-import.ts';
import type { JudgedFile } from './judge-file.ts';

type Verdict = RowVerdict['verdict'];

/** More rows than this are not drawn at once; whoever looks for one chooses what is shown. */
const mostShown = 200;

const colours: Record<Verdict, string> = { new: 'green', changed: 'blue', unchanged: 'grey', wrong: 'red' };
const verdicts = ['wrong', 'new', 'changed', 'unchanged'] as const;

const headerOf = (column: ProcedureColumn): string =>
  procedureColumns.find(({ key }) => key === column)?.header ?? column;
const headersOf = (columns: readonly ProcedureColumn[]): string => columns.map(headerOf).join(', ');

const Details = ({ verdict, letters }: { verdict: RowVerdict; letters: JudgedFile['letters'] }) => {
  const t = useSay();
  const { row, problems, changed, kept, open } = verdict;
  if (problems.length > 0)
    return (
      <ul class="govuk-list mc-tight">
        {problems.map(({ column, message }) => {
          const letter = letters[column];
          const values = { column: headerOf(column), message: t(message) };
          return (
            <li key={column + message.vi}>
              {letter === undefined ? t(words.noCell, values) : t(words.cell, { ...values, cell: `${letter}${row}` })}
            </li>
          );
        })}
      </ul>
    );
  const lines = [
    verdict.verdict === 'changed' && changed.length > 0 ? t(words.changes, { columns: headersOf(changed) }) : '',
    kept.length > 0 ? t(words.stays, { columns: headersOf(kept) }) : '',
    open.length > 0 ? t(words.openPlaces, { count: open.length }) : '',
  ].filter((line) => line !== '');
  return (
    <>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </>
  );
};

const Counts = ({
  file,
  shown,
  onShow,
}: {
  file: JudgedFile;
  shown: Verdict | 'all';
  onShow: (v: Verdict | 'all') => void;
}) => {
  const t = useSay();
  const count = (of: Verdict | 'all') =>
    of === 'all' ? file.verdicts.length : file.verdicts.filter(({ verdict }) => verdict === of).length;
  return (
    <div class="mc-switch" role="group" aria-label={t(words.show)}>
      {(['all', ...verdicts] as const).map((each) => (
        <button type="button" aria-pressed={each === shown} onClick={() => onShow(each)} key={each}>
          {t(words.count, { name: t(words[each]), count: count(each) })}
        </button>
      ))}
    </div>
  );
};

/** Row by row, what importing a file would do; those to mend come first. */
export const VerdictTable = ({ file }: { file: JudgedFile }) => {
  const t = useSay();
  const [shown, setShown] = useState<Verdict | 'all'>('all');
  const order = (verdict: RowVerdict) => verdicts.indexOf(verdict.verdict);
  const found = file.verdicts
    .filter(({ verdict }) => shown === 'all' || verdict === shown)
    .sort((one, other) => order(one) - order(other) || one.row - other.row);
  return (
    <>
      <Counts file={file} shown={shown} onShow={setShown} />
      {found.length > mostShown && <p class="mc-meta">{t(words.shownOf, { shown: mostShown, count: found.length })}</p>}
      <table class="mc-queue">
        <caption class="govuk-visually-hidden">{t(words.result, { name: file.name })}</caption>
        <thead>
          <tr>
            {[words.row, words.procedure, words.outcome, words.details].map((name) => (
              <th scope="col" key={name.en}>
                {t(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.slice(0, mostShown).map((verdict) => (
            <tr key={verdict.row}>
              <th scope="row">{verdict.row}</th>
              <td data-label={t(words.procedure)} class="mc-wrap">
                {verdict.name || '–'}
              </td>
              <td data-label={t(words.outcome)}>
                <strong class={`govuk-tag govuk-tag--${colours[verdict.verdict]}`}>{t(words[verdict.verdict])}</strong>
              </td>
              <td data-label={t(words.details)} class="mc-wrap">
                <Details verdict={verdict} letters={file.letters} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};
