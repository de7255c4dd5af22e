import { needsFile } from '#shared/service/documents-asked.ts';
import type { Asked } from '#shared/service/documents-asked.ts';
import { useSay } from '../kit/locale.tsx';
import { filingWords as words } from '../words/filing.ts';
import { AskedFiles } from './asked-files.tsx';
import { reasonsForPaper } from './items-asked.ts';
import type { StepProps } from './step-props.ts';

/** The documents asked on these answers, each with its files; of a group one is enough. */
export const DocumentsStep = ({ asked, view, open, uploads, errors }: StepProps & { asked: Asked[] }) => {
  const t = useSay();
  return (
    <>
      <p class="govuk-body">{t(words.documentsHelp)}</p>
      {asked.map(({ id, required, documents }) => (
        <div class="mc-asked" key={id}>
          {documents.length > 1 && <p class="govuk-heading-s">{t(words.oneOf)}</p>}
          {documents
            .filter((document) => needsFile(document) && open.document(document.id))
            .map((document) => (
              <div key={document.id}>
                {!open.all &&
                  reasonsForPaper(view, document.id).map((reason) => (
                    <p class="mc-why" key={reason}>
                      {t(words.asked, { reason })}
                    </p>
                  ))}
                <AskedFiles
                  path={`documents.${document.id}`}
                  asked={document.id}
                  name={t(document.name)}
                  optional={!required}
                  help={document.help && t(document.help)}
                  maxFiles={document.maxFiles}
                  error={errors.get(`documents.${document.id}`)}
                  uploads={uploads}
                />
              </div>
            ))}
        </div>
      ))}
    </>
  );
};
