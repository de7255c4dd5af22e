import { grouped } from '../grouped.ts';
import type { Capacity } from '../person/capacity.ts';
import type { Answers } from './condition.ts';
import { holds } from './condition.ts';
import { prune } from './prune.ts';
import type { DocumentAsked, Service } from './service.ts';

/** What is asked for now: one document, or several of which one is enough; `id` is the document's or the group's. */
export type Asked = { id: string; required: boolean; documents: DocumentAsked[] };

/** The answers that conditions outside the form see: hidden ones are none. */
export const countingAnswers = ({ form }: Pick<Service, 'form'>, answers: Answers): Answers =>
  form === undefined ? answers : prune(form, answers);

/** Is it for this case, and does its condition hold? */
export const applies = (rule: Pick<DocumentAsked, 'cases' | 'when'>, caseId: string, answers: Answers): boolean =>
  (rule.cases === undefined || rule.cases.includes(caseId)) && (rule.when === undefined || holds(rule.when, answers));

/** Shown at the counter only, or the e-form itself: no file goes with it. */
export const needsFile = ({ mode, isForm }: Pick<DocumentAsked, 'mode' | 'isForm'>): boolean =>
  mode === 'submit' && !isForm;

/** The id a service gives its own words on the paper of someone authorised (văn bản ủy quyền). */
export const authorisationId = 'uy-quyen';

const authorisation: DocumentAsked = {
  id: authorisationId,
  name: { vi: 'Văn bản ủy quyền', en: 'Written authorisation' },
  mode: 'submit',
  originals: 1,
  copies: 0,
  required: true,
  maxFiles: 5,
  isForm: false,
};

/** Every document a dossier of this service may come with, whoever files it. */
export const documentsOf = ({ documents }: Pick<Service, 'documents'>): DocumentAsked[] =>
  documents.some(({ id }) => id === authorisationId) ? documents : [...documents, authorisation];

/** Whoever files on someone's authorisation must attach it, whatever else the service asks (BLDS 2015 Đ138). */
const withAuthorisation = (documents: DocumentAsked[]): DocumentAsked[] => {
  const own = documents.find(({ id }) => id === authorisationId);
  if (own === undefined) return [...documents, authorisation];
  const { when: _when, cases: _cases, anyOf: _anyOf, ...always } = own;
  return documents.map((document) => (document === own ? { ...always, required: true } : document));
};

/** The documents asked in this case on these answers to whoever files in this capacity, in the order of the service; an `anyOf` group stands where its first does. */
export const documentsAsked = (
  service: Pick<Service, 'documents' | 'form'>,
  caseId: string,
  answers: Answers,
  capacity: Capacity = 'self',
): Asked[] => {
  const counting = countingAnswers(service, answers);
  const all = capacity === 'authorised' ? withAuthorisation(service.documents) : service.documents;
  const asked = all.filter((document) => applies(document, caseId, counting));
  const groups = grouped(asked, ({ id, anyOf }) => (anyOf === undefined ? `document ${id}` : `group ${anyOf}`));
  return [...groups.values()].map((documents) => ({
    id: documents[0]?.anyOf ?? documents[0]?.id ?? '',
    required: documents.some(({ required }) => required),
    documents,
  }));
};
