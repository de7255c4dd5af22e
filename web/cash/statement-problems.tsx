import { useSay } from '../kit/locale.tsx';
import { statementWords as words } from '../words/cash.ts';
import type { StatementFile } from './use-statement.ts';

/** So many cells to mend are named; the others come with the next reading. */
const mostProblems = 20;

/** What of a file cannot be read, cell by cell. */
export const StatementProblems = ({ file: { read } }: { file: StatementFile }) => {
  const t = useSay();
  const { problems } = read;
  return (
    <div role="alert">
      <p class="mc-why">{t(words.problems)}</p>
      <ul class="govuk-list govuk-list--bullet">
        {problems.slice(0, mostProblems).map(({ cell, message }) => (
          <li key={`${cell ?? ''} ${message.en}`}>
            {cell === undefined ? t(message) : t(words.problem, { cell, message: t(message) })}
          </li>
        ))}
        {problems.length > mostProblems && <li>{t(words.moreProblems, { count: problems.length - mostProblems })}</li>}
      </ul>
    </div>
  );
};
