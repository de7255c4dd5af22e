import type { Service } from '#shared/service/service.ts';
import type { Say } from '../kit/locale.tsx';

/** What may be asked again, by kind and reference, in the words the applicant reads: every question and every paper to hand in. */
export const itemNames = (service: Service, t: Say): Map<string, string> => {
  const fields = (service.form?.sections ?? [])
    .flatMap((section) => section.fields)
    .filter(({ kind }) => kind !== 'note')
    .map((field) => [`field:${field.id}`, t(field.label)] as const);
  const papers = service.documents
    .filter(({ mode, isForm }) => mode === 'submit' && !isForm)
    .map((paper) => [`document:${paper.id}`, t(paper.name)] as const);
  return new Map([...papers, ...fields]);
};
