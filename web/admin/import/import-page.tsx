import { useEffect } from 'preact/hooks';
import { Heading } from '../../kit/heading.tsx';
import { useSay } from '../../kit/locale.tsx';
import { RefusalBanner } from '../../kit/refusal-banner.tsx';
import { useLoaded } from '../../kit/use-loaded.ts';
import { useApp } from '../../session/app.tsx';
import { importWords as words } from '../../words/admin-import.ts';
import { ChooseFile } from './choose-file.tsx';
import { ExportCatalogue } from './export-catalogue.tsx';
import { Ended, Judged, Progress } from './import-phases.tsx';
import { PastImports } from './past-imports.tsx';
import { TableFault } from './table-fault.ts';
import { useImport } from './use-import.ts';
import type { ImportPhase } from './use-import.ts';

/** The heading each step leads to, for whoever does not see that it came. */
const landmarks: Partial<Record<ImportPhase['at'], string>> = {
  judged: 'import-judged',
  made: 'import-ended',
  stopped: 'import-ended',
  undone: 'import-ended',
};

const undoneText = (t: ReturnType<typeof useSay>, { undone, kept }: { undone: number; kept: number }): string =>
  kept > 0 ? t(words.undoneKept, { undone, kept }) : t(words.undone, { undone });

/** Lists and services in and out: choose a file, see what it would do, make drafts, or take everything back. */
export const ImportPage = () => {
  const { call } = useApp();
  const t = useSay();
  const past = useLoaded(() => call('listImports', {}), 'imports');
  const importing = useImport(call, past.reload);
  const { phase, error } = importing;
  useEffect(() => {
    document.getElementById(landmarks[phase.at] ?? '')?.focus();
  }, [phase.at]);
  return (
    <>
      <Heading text={t(words.title)} first />
      {error instanceof TableFault ? (
        <p class="govuk-error-message" role="alert">
          {t(error.said)}
        </p>
      ) : (
        <RefusalBanner error={error} />
      )}
      {phase.at === 'choose' && (
        <ChooseFile
          intro={words.intro}
          accept=".xlsx,.csv,.json,.zip"
          template={async () => (await import('./template.ts')).templateFile()}
          templateName="mau-danh-muc.xlsx"
          onChoose={(file) => void importing.choose(file)}
        />
      )}
      {phase.at === 'reading' && (
        <p class="govuk-body" role="status">
          {t(words.reading, { name: phase.name })}
        </p>
      )}
      {phase.at === 'checking' && <Progress text={t(words.checking, phase)} {...phase} />}
      {phase.at === 'judged' && (
        <Judged file={phase.file} onMake={() => void importing.make(phase.file)} onAgain={importing.again} />
      )}
      {phase.at === 'making' && (
        <Progress
          text={t(words.making, { done: phase.run.done, all: phase.run.rows.length })}
          done={phase.run.done}
          all={phase.run.rows.length}
        />
      )}
      {(phase.at === 'checking' || phase.at === 'making') && (
        <button type="button" class="govuk-button govuk-button--secondary" onClick={importing.cancel}>
          {t(words.cancel)}
        </button>
      )}
      {phase.at === 'undoing' && (
        <p class="govuk-body" role="status">
          {t(words.undoing)}
        </p>
      )}
      {phase.at === 'stopped' && (
        <Ended text={t(words.stopped)} run={phase.run}>
          <button type="button" class="govuk-button" onClick={() => void importing.goOn(phase.run)}>
            {t(words.goOn)}
          </button>
          <button
            type="button"
            class="mc-plain mc-plain--danger"
            onClick={() => void importing.undo(phase.run.importId)}
          >
            {t(words.undo)}
          </button>
        </Ended>
      )}
      {phase.at === 'made' && (
        <Ended text={t(words.made, { count: phase.run.made })} run={phase.run}>
          <a class="govuk-button" href="?view=drafts">
            {t(words.toDrafts)}
          </a>
          <button
            type="button"
            class="mc-plain mc-plain--danger"
            onClick={() => void importing.undo(phase.run.importId)}
          >
            {t(words.undo)}
          </button>
        </Ended>
      )}
      {phase.at === 'undone' && (
        <Ended text={undoneText(t, phase)}>
          <button type="button" class="govuk-button govuk-button--secondary" onClick={importing.again}>
            {t(words.choose)}
          </button>
        </Ended>
      )}
      {phase.at === 'choose' && (
        <>
          {past.value && (
            <PastImports imports={past.value.imports} onUndo={(importId) => void importing.undo(importId)} />
          )}
          <ExportCatalogue />
        </>
      )}
    </>
  );
};
