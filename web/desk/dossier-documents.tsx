import { useState } from 'preact/hooks';
import type { Document } from '#shared/document/document.ts';
import type { DocumentAsked, Service } from '#shared/service/service.ts';
import { documentsAsked, documentsOf } from '#shared/service/documents-asked.ts';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useSay } from '../kit/locale.tsx';
import { useApp } from '../session/app.tsx';
import { dossierWords as words } from '../words/desk-dossier.ts';
import type { View } from './dossier-page.tsx';
import { Files } from './files.tsx';
import { PaperCounted } from './paper-counted.tsx';

const noteOf = ({ isForm, mode }: DocumentAsked) => {
  if (isForm) return words.isForm;
  return mode === 'show-only' ? words.showOnly : undefined;
};

/** The papers asked for on these answers, the file questions answered, and whatever else has a file. */
const askedIn = (view: View, service: Service) => {
  const has = (id: string) => view.documents.some(({ asked }) => asked === id);
  // Of several papers of which one is enough, only those that came are shown once one did.
  const wanted = new Set(
    documentsAsked(service, view.dossier.caseId, view.answers?.answers ?? {}, view.dossier.capacity).flatMap(
      ({ documents }) => {
        const ids = documents.map(({ id }) => id);
        return ids.some(has) ? ids.filter(has) : ids;
      },
    ),
  );
  const papers = documentsOf(service)
    .filter(({ id }) => wanted.has(id) || has(id))
    .map((paper) => ({ id: paper.id, name: paper.name, note: noteOf(paper) }));
  const questions = (service.form?.sections ?? [])
    .flatMap(({ fields }) => fields)
    .filter(({ kind, id }) => kind === 'file' && has(`field.${id}`))
    .map((field) => ({ id: `field.${field.id}`, name: field.label, note: undefined }));
  return [...papers, ...questions];
};

/** Opens a checked file as a download from a short-lived link; the opening is logged. */
export const useOpening = (view: View) => {
  const { call } = useApp();
  const [error, setError] = useState<unknown>();
  const open = (document: Document) => {
    setError(undefined);
    const params = { dossierId: view.dossier.id, documentId: document.id };
    call('linkDeskDocument', { params }).then(({ url }) => location.assign(url), setError);
  };
  return { open, failure: <RefusalBanner error={error} /> };
};

/** The papers asked for and the files that came. */
export const DossierDocuments = ({ view, service }: { view: View; service: Service }) => {
  const t = useSay();
  const { open, failure } = useOpening(view);
  const { filed } = view.dossier.revision;
  const of = (asked: string) => view.documents.filter((document) => document.asked === asked);
  const final = view.dossier.resultDocumentIds ?? [];
  const results = view.documents.filter(({ id }) => final.includes(id));
  return (
    <section aria-labelledby="desk-documents">
      <h2 class="govuk-heading-m" id="desk-documents">
        {t(words.documents)}
      </h2>
      {failure}
      {askedIn(view, service).map(({ id, name, note }) => (
        <div class="mc-paper" key={id}>
          <h3 class="govuk-heading-s">{t(name)}</h3>
          {of(id).length > 0 && <Files documents={of(id)} filed={filed} onOpen={open} />}
          {of(id).length === 0 && <p class="mc-meta">{t(note ?? words.noFile)}</p>}
          <PaperCounted view={view} id={id} />
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
