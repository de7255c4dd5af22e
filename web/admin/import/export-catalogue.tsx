import { useRef, useState } from 'preact/hooks';
import { useSay } from '../../kit/locale.tsx';
import { RefusalBanner } from '../../kit/refusal-banner.tsx';
import { useApp } from '../../session/app.tsx';
import { importWords as words } from '../../words/admin-import.ts';
import { Progress } from './import-phases.tsx';
import { readDefinitions, readRows } from './read-services.ts';
import { saveBlob } from '../../kit/save-blob.ts';

/** The whole catalogue as a ZIP of JSON files, one a service, as `npm run services -- check` reads them. */
export const ExportCatalogue = () => {
  const { call } = useApp();
  const t = useSay();
  const [progress, setProgress] = useState<{ done: number; all: number }>();
  const [error, setError] = useState<unknown>();
  const ended = useRef(false);
  const isEnded = () => ended.current;
  const run = async () => {
    ended.current = false;
    setError(undefined);
    setProgress({ done: 0, all: 1 });
    // What was never published has no definition to give; what is to come or has ended has.
    const ids = (await readRows(call)).map(({ serviceId }) => serviceId);
    const definitions = await readDefinitions(call, ids, (done) => {
      setProgress({ done, all: ids.length });
      return !isEnded();
    });
    if (isEnded()) return;
    const { zipSync, strToU8 } = await import('fflate');
    const files = [...definitions].map(([id, each]) => [`${id}.json`, strToU8(`${JSON.stringify(each, null, 2)}\n`)]);
    saveBlob(
      new Blob([Uint8Array.from(zipSync(Object.fromEntries(files) as Record<string, Uint8Array>))]),
      'danh-muc.zip',
    );
  };
  return (
    <section aria-labelledby="export">
      <h2 class="govuk-heading-m" id="export">
        {t(words.export)}
      </h2>
      <p class="govuk-body">{t(words.exportHelp)}</p>
      <RefusalBanner error={error} onRetry={() => void run()} />
      {progress && <Progress text={t(words.exporting, progress)} {...progress} />}
      <div class="govuk-button-group">
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          disabled={progress !== undefined}
          onClick={() => {
            run()
              .catch(setError)
              .finally(() => setProgress(undefined));
          }}
        >
          {t(words.export)}
        </button>
        {progress && (
          <button type="button" class="mc-plain" onClick={() => (ended.current = true)}>
            {t(words.cancel)}
          </button>
        )}
      </div>
    </section>
  );
};
