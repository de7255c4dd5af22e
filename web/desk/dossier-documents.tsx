import { useState } from 'preact/hooks';
import type { Document } from '#shared/document/document.ts';
import type { Service } from '#shared/service/service.ts';
import { formatBytes } from '../kit/format.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useApp } from '../session/app.tsx';
import { deskWords as words } from '../words/desk.ts';
import type { View } from './dossier-page.tsx';

type FilesProps = { documents: Document[]; onOpen: (document: Document) => void };

const Files = ({ documents, onOpen }: FilesProps) => {
  const t = useSay();
  const locale = useLocale();
  return (
    <ul class="mc-files">
      {documents.map((document) => (
        <li key={document.id}>
          <span class="mc-files__name">
            {document.name} <span class="mc-meta">({formatBytes(document.bytes, locale)})</span>
          </span>
          {document.state === 'clean' && (
            <button type="button" class="mc-plain" onClick={() => onOpen(document)}>
              {t(words.open)} <span class="govuk-visually-hidden">{document.name}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
};

/** The papers asked for and the files that came; each opens as a download from a short-lived link, and the opening is logged. */
export const DossierDocuments = ({ view, service }: { view: View; service: Service }) => {
  const { call } = useApp();
  const t = useSay();
  const [error, setError] = useState<unknown>();
  const open = (document: Document) => {
    setError(undefined);
    const params = { dossierId: view.dossier.id, documentId: document.id };
    call('linkDeskDocument', { params }).then(({ url }) => location.assign(url), setError);
  };
  const of = (asked: string) => view.documents.filter((document) => document.asked === asked);
  const files = (service.form?.sections ?? [])
    .flatMap(({ fields }) => fields)
    .filter((field) => field.kind === 'file')
    .map((field) => ({ id: `field.${field.id}`, name: field.label, note: undefined }));
  const asked = service.documents
    .filter(({ cases }) => cases === undefined || cases.includes(view.dossier.caseId))
    .map(({ id, name, mode, isForm }) => ({
      id,
      name,
      note: isForm ? words.isForm : mode === 'show-only' ? words.showOnly : undefined,
    }));
  const results = of('result');
  return (
    <section aria-labelledby="desk-documents">
      <h2 class="govuk-heading-m" id="desk-documents">
        {t(words.documents)}
      </h2>
      <RefusalBanner error={error} />
      {[...asked, ...files].map(({ id, name, note }) => (
        <div class="mc-paper" key={id}>
          <h3 class="govuk-heading-s">{t(name)}</h3>
          {of(id).length > 0 && <Files documents={of(id)} onOpen={open} />}
          {of(id).length === 0 && <p class="mc-meta">{t(note ?? words.noFile)}</p>}
        </div>
      ))}
      {results.length > 0 && (
        <div class="mc-paper mc-paper--result">
          <h3 class="govuk-heading-s">{t(words.results)}</h3>
          <Files documents={results} onOpen={open} />
        </div>
      )}
    </section>
  );
};
