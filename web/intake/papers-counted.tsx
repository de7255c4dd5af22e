import type { DossierView } from '#shared/api/views.ts';
import type { Intake, PaperCount } from '#shared/dossier/intake.ts';
import { mostCounted } from '#shared/dossier/most-counted.ts';
import type { Open } from '#shared/dossier/open-items.ts';
import { needsFile } from '#shared/service/documents-asked.ts';
import type { Asked } from '#shared/service/documents-asked.ts';
import type { DocumentAsked } from '#shared/service/service.ts';
import { AskedFiles } from '../apply/asked-files.tsx';
import { reasonsForPaper } from '../apply/items-asked.ts';
import type { Uploads } from '../apply/use-uploads.ts';
import { idOf } from '../kit/asked.tsx';
import { useSay } from '../kit/locale.tsx';
import { filingWords } from '../words/filing.ts';
import { intakeWords as words } from '../words/intake.ts';

type Props = {
  asked: Asked[];
  intake: Intake;
  errors: Map<string, string>;
  uploads: Uploads;
  open: Open;
  view: Pick<DossierView, 'letters'>;
  onChange: (intake: Intake) => void;
};

const wholeNumber = (typed: string): number => Math.min(mostCounted, Math.max(0, Math.trunc(Number(typed) || 0)));

type OneProps = {
  document: DocumentAsked;
  paper: PaperCount;
  error: string | undefined;
  onCount: (paper: PaperCount) => void;
};

/** How many originals and copies were handed over, and whether it was only shown. */
const Counts = ({ document, paper, error, onCount }: OneProps) => {
  const t = useSay();
  const id = (part: string) => `${idOf(`documents.${document.id}`)}-${part}`;
  const number = (part: 'originals' | 'copies') => (
    <label class="mc-count-field" for={id(part)}>
      {t(words[part])}
      <span class="govuk-visually-hidden"> {t(document.name)}</span>
      <input
        class="govuk-input govuk-input--width-3"
        id={id(part)}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={paper[part] === 0 ? '' : String(paper[part])}
        onInput={({ currentTarget }) => onCount({ ...paper, [part]: wholeNumber(currentTarget.value) })}
      />
    </label>
  );
  const isShownOnly = document.mode === 'show-only';
  const shownId = isShownOnly ? idOf(`documents.${document.id}`) : id('shown');
  return (
    <div class="mc-counts">
      {!isShownOnly && number('originals')}
      {!isShownOnly && number('copies')}
      <div class="govuk-checkboxes govuk-checkboxes--small">
        <div class="govuk-checkboxes__item">
          <input
            class="govuk-checkboxes__input"
            type="checkbox"
            id={shownId}
            checked={paper.shown}
            aria-invalid={error !== undefined || undefined}
            onChange={({ currentTarget }) => onCount({ ...paper, shown: currentTarget.checked })}
          />
          <label class="govuk-label govuk-checkboxes__label" for={shownId}>
            {t(words.shown)}
            <span class="govuk-visually-hidden"> {t(document.name)}</span>
          </label>
        </div>
      </div>
    </div>
  );
};

/** The checklist: each paper asked with its counts, and its scan by camera or file; of a supplement those asked again, with the reason. */
export const PapersCounted = ({ asked, intake, errors, uploads, open, view, onChange }: Props) => {
  const t = useSay();
  const paperOf = (id: string): PaperCount =>
    intake.papers.find((each) => each.id === id) ?? { id, originals: 0, copies: 0, shown: false };
  const count = (paper: PaperCount) =>
    onChange({ ...intake, papers: [...intake.papers.filter(({ id }) => id !== paper.id), paper] });
  return (
    <>
      {asked.flatMap(({ required, documents }) =>
        documents
          .filter(({ id }) => open.document(id))
          .map((document) => {
            const path = `documents.${document.id}`;
            const error = errors.get(path);
            const isFile = needsFile(document);
            const { originals, copies, mode } = document;
            const help = mode === 'show-only' ? t(words.showOnly) : t(words.asked, { originals, copies });
            return (
              <div class="mc-asked" key={document.id}>
                {!open.all &&
                  reasonsForPaper(view, document.id).map((reason) => (
                    <p class="mc-why" key={reason}>
                      {t(filingWords.asked, { reason })}
                    </p>
                  ))}
                {!isFile && (
                  <>
                    <p class="govuk-label">{t(document.name)}</p>
                    <p class="govuk-hint">{help}</p>
                    {error !== undefined && <p class="govuk-error-message">{error}</p>}
                  </>
                )}
                {isFile && (
                  <AskedFiles
                    path={path}
                    asked={document.id}
                    name={t(document.name)}
                    optional={!required}
                    help={help}
                    maxFiles={document.maxFiles}
                    error={error}
                    uploads={uploads}
                  />
                )}
                <Counts document={document} paper={paperOf(document.id)} error={error} onCount={count} />
              </div>
            );
          }),
      )}
    </>
  );
};
