import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useSay } from '../../../kit/locale.tsx';
import { RefusalBanner } from '../../../kit/refusal-banner.tsx';
import { useApp } from '../../../session/app.tsx';
import { importWords } from '../../../words/admin-import.ts';
import { listWords as words } from '../../../words/admin-lists.ts';
import { ChooseFile } from '../../import/choose-file.tsx';
import { Progress } from '../../import/import-phases.tsx';
import { saveBlob } from '../../../kit/save-blob.ts';
import { TableFault } from '../../import/table-fault.ts';
import { JudgedRows, WrittenRows } from './list-phases.tsx';
import type { OfficeList } from './office-list.ts';
import { standOf } from './run-steps.ts';
import { useList } from './use-list.ts';
import type { ListPhase } from './use-list.ts';

/** The heading each step leads to, for whoever does not see that it came. */
const landmarks: Partial<Record<ListPhase['at'], string>> = {
  judged: 'list-judged',
  stopped: 'list-written',
  ended: 'list-written',
};

/** The present list as a file. */
const GiveOut = ({ list }: { list: OfficeList }) => {
  const { call } = useApp();
  const t = useSay();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const give = async () => {
    setBusy(true);
    setError(undefined);
    try {
      saveBlob(await list.present(call), list.exportName);
    } catch (failure) {
      setError(failure);
    }
    setBusy(false);
  };
  return (
    <>
      <RefusalBanner error={error} onRetry={() => void give()} />
      <p class="govuk-body">{t(list.exportHelp)}</p>
      <div class="govuk-button-group">
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          disabled={isBusy}
          onClick={() => void give()}
        >
          {t(words.export)}
        </button>
        <span class="mc-meta" role="status">
          {isBusy && t(words.exporting)}
        </span>
      </div>
    </>
  );
};

/** A list in and out: choose a file, see what it would do, write it row by row, stop and go on; or take out what there is. */
export const ListPanel = ({ list, onLeave }: { list: OfficeList; onLeave: () => void }) => {
  const { call } = useApp();
  const t = useSay();
  const reading = useList(call, list);
  const { phase, error } = reading;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  useEffect(() => document.getElementById(landmarks[phase.at] ?? '')?.focus(), [phase.at]);
  const leave = phase.at !== 'writing' && (
    <button type="button" class="mc-plain" onClick={onLeave}>
      {t(words.close)}
    </button>
  );
  const again = (
    <button type="button" class="govuk-button govuk-button--secondary" onClick={reading.again}>
      {t(words.another)}
    </button>
  );
  return (
    <section class="mc-list-panel" aria-labelledby="list-panel">
      <div class="mc-desk-bar">
        <h2 class="govuk-heading-m" id="list-panel" tabIndex={-1} ref={heading}>
          {t(list.title)}
        </h2>
        {leave}
      </div>
      {error instanceof TableFault ? (
        <p class="govuk-error-message" role="alert">
          {t(error.said)}
        </p>
      ) : (
        <RefusalBanner error={error} />
      )}
      {phase.at === 'choose' && (
        <>
          <ChooseFile
            intro={list.intro}
            rules={list.rules}
            accept=".xlsx,.csv"
            template={list.template}
            templateName={list.templateName}
            onChoose={(file) => void reading.choose(file)}
          />
          <GiveOut list={list} />
        </>
      )}
      {phase.at === 'reading' && (
        <p class="govuk-body" role="status">
          {t(importWords.reading, { name: phase.name })}
        </p>
      )}
      {phase.at === 'judged' && (
        <JudgedRows
          list={phase.list}
          about={list.about}
          onWrite={() => void reading.write(phase.list)}
          onAgain={reading.again}
        />
      )}
      {phase.at === 'writing' && <Writing run={phase.run} onStop={reading.stop} />}
      {(phase.at === 'stopped' || phase.at === 'ended') && (
        <WrittenRows list={phase.list} about={list.about} run={phase.run}>
          {phase.at === 'stopped' && (
            <button type="button" class="govuk-button" onClick={() => void reading.goOn(phase.list, phase.run)}>
              {t(importWords.goOn)}
            </button>
          )}
          {again}
        </WrittenRows>
      )}
    </section>
  );
};

const Writing = ({ run, onStop }: { run: Parameters<typeof standOf>[0]; onStop: () => void }) => {
  const t = useSay();
  const { done, rows } = standOf(run);
  return (
    <>
      <Progress text={t(words.writing, { done, all: rows.size })} done={done} all={rows.size} />
      <button type="button" class="govuk-button govuk-button--secondary" onClick={onStop}>
        {t(words.stop)}
      </button>
    </>
  );
};
