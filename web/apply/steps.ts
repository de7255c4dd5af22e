import { countingAnswers, documentsAsked, needsFile } from '#shared/service/documents-asked.ts';
import { shownPaths } from '#shared/service/shown-paths.ts';
import type { Asked } from '#shared/service/documents-asked.ts';
import type { Section } from '#shared/service/form.ts';
import type { Answers } from '#shared/service/condition.ts';
import type { Service } from '#shared/service/service.ts';
import type { Text } from '#shared/words/text.ts';
import { applyWords } from '../words/apply.ts';
import { whoWords } from '#shared/words/who.ts';
import type { Writing } from './draft.ts';
import type { Open } from '#shared/dossier/open-items.ts';

export type Step =
  | { id: 'who'; kind: 'who'; title: Text }
  | { id: string; kind: 'section'; title: Text; section: Section }
  | { id: 'documents'; kind: 'documents'; title: Text; asked: Asked[] }
  | { id: 'check'; kind: 'check'; title: Text };

/** The section's questions shown now. */
export const shownFields = (section: Section, service: Service, answers: Answers): Section['fields'] => {
  if (!service.form) return [];
  const shown = shownPaths(service.form, answers);
  return section.fields.filter((field) => shown.has(field.id));
};

/** The steps of filing on these answers: whom it concerns, each section that is asked, documents, check. A supplement has only what is open. */
export const stepsOf = (
  service: Service,
  caseId: string,
  { answers, concerning }: Pick<Writing, 'answers' | 'concerning'>,
  open: Open,
): Step[] => {
  const asked = documentsAsked(service, caseId, countingAnswers(service, answers), concerning.capacity).filter(
    ({ documents }) => documents.some((document) => needsFile(document) && open.document(document.id)),
  );
  const sections = (service.form?.sections ?? []).filter((section) =>
    shownFields(section, service, answers).some(
      (field) => (field.kind === 'note' && open.all) || (field.kind !== 'note' && open.field(field.id)),
    ),
  );
  return [
    ...(open.concerning ? [{ id: 'who', kind: 'who', title: whoWords.title } as const] : []),
    ...sections.map((section) => ({ id: section.id, kind: 'section', title: section.title, section }) as const),
    ...(asked.length > 0 ? [{ id: 'documents', kind: 'documents', title: applyWords.documents, asked } as const] : []),
    { id: 'check', kind: 'check', title: applyWords.check },
  ];
};

/** The step a violation is mended in. */
export const stepOfPath = (path: string, steps: Step[]): Step | undefined => {
  if (path.startsWith('concerning.')) return steps.find(({ kind }) => kind === 'who');
  if (path.startsWith('documents.')) return steps.find(({ kind }) => kind === 'documents');
  const id = path.split('.')[0];
  return steps.find((step) => step.kind === 'section' && step.section.fields.some((field) => field.id === id));
};
