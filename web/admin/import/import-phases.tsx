import type { ComponentChildren } from 'preact';
import { refusalWords } from '#shared/words/refusals.ts';
import { useSay } from '../../kit/locale.tsx';
import { importWords as words } from '../../words/admin-import.ts';
import type { JudgedFile } from './judge-file.ts';
import { rowsToMake } from './run-import.ts';
import type { ImportRun } from './run-import.ts';
import { VerdictTable } from './verdict-table.tsx';

/** How far something is, said and drawn. */
export const Progress = ({ text, done, all }: { text: string; done: number; all: number }) => (
  <div class="mc-import-progress">
    <p class="govuk-body" role="status">
      {text}
    </p>
    <progress value={done} max={Math.max(all, 1)} aria-label={text} />
  </div>
);

/** A file judged, before anything is written. */
export const Judged = ({ file, onMake, onAgain }: { file: JudgedFile; onMake: () => void; onAgain: () => void }) => {
  const t = useSay();
  const count = rowsToMake(file.verdicts).length;
  const wrong = file.verdicts.filter(({ verdict }) => verdict === 'wrong').length;
  return (
    <section aria-labelledby="import-judged">
      <h2 class="govuk-heading-m" id="import-judged" tabIndex={-1}>
        {t(words.result, { name: file.name })}
      </h2>
      {file.unknown.length > 0 && (
        <p class="mc-meta">{t(words.unknownColumns, { columns: file.unknown.join(', ') })}</p>
      )}
      {wrong > 0 && <p class="govuk-body">{t(words.skips, { count: wrong })}</p>}
      {count === 0 && <p class="govuk-body">{t(words.makeNone)}</p>}
      <div class="govuk-button-group">
        {count > 0 && (
          <button type="button" class="govuk-button" onClick={onMake}>
            {t(words.make, { count })}
          </button>
        )}
        <button type="button" class="govuk-button govuk-button--secondary" onClick={onAgain}>
          {t(words.cancel)}
        </button>
      </div>
      <VerdictTable file={file} />
    </section>
  );
};

const Refused = ({ refused }: Pick<ImportRun, 'refused'>) => {
  const t = useSay();
  if (refused.length === 0) return null;
  return (
    <>
      <h3 class="govuk-heading-s">{t(words.refusedTitle)}</h3>
      <ul class="govuk-list govuk-list--bullet">
        {refused.map(({ row, code }) => (
          <li key={row.row}>{t(words.refused, { row: row.row, name: row.name, why: t(refusalWords[code].title) })}</li>
        ))}
      </ul>
    </>
  );
};

/** What an import came to, with what may be done next. */
export const Ended = ({ text, run, children }: { text: string; run?: ImportRun; children: ComponentChildren }) => (
  <section aria-labelledby="import-ended">
    <h2 class="govuk-heading-m" id="import-ended" tabIndex={-1}>
      {text}
    </h2>
    {run && <Refused refused={run.refused} />}
    <div class="govuk-button-group">{children}</div>
  </section>
);
