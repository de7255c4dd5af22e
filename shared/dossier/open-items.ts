import type { Concerning } from '../person/person.ts';
import type { Answers } from '../service/condition.ts';
import { documentsAsked } from '../service/documents-asked.ts';
import type { Service } from '../service/service.ts';
import { shownPaths } from '../service/shown-paths.ts';
import type { Dossier } from './dossier.ts';
import { editableStatuses } from './editable-statuses.ts';

type Whose = { dossier: Pick<Dossier, 'status' | 'caseId' | 'supplementItems'> };
type Filed = { answers: Answers; concerning: Pick<Concerning, 'capacity'> };

export type Open = {
  /** May this question be answered now? */
  field: (id: string) => boolean;
  document: (id: string) => boolean;
  concerning: boolean;
  /** Everything is open: a draft. Else only what was asked again. */
  all: boolean;
};

type Items = NonNullable<Dossier['supplementItems']>;

const nothing: Open = { field: () => false, document: () => false, concerning: false, all: false };
const everything: Open = { field: () => true, document: () => true, concerning: true, all: true };

/** The ids asked again: questions by the first part of their path, documents with or without their prefix. */
const refs = (items: Items, kind: Items[number]['kind']): Set<string> =>
  new Set(
    items
      .filter((item) => item.kind === kind)
      .map(({ ref }) => (kind === 'field' ? (ref.split('.')[0] ?? ref) : ref.replace(/^documents\./, ''))),
  );

/**
 * Which questions and documents are open: all of a draft; in a supplement what the officer asked, and what only a changed answer asks
 * for. Words that name neither a question nor a document may mean anything, and open everything.
 */
export const openItems = ({ dossier }: Whose, filed: Filed, service: Pick<Service, 'form' | 'documents'>): Open => {
  if (!editableStatuses.includes(dossier.status)) return nothing;
  if (dossier.status === 'draft') return everything;
  const items = dossier.supplementItems ?? [];
  if (items.length === 0 || items.some(({ kind }) => kind === 'other'))
    return { ...everything, all: false, concerning: false };
  const fields = refs(items, 'field');
  const documents = refs(items, 'document');
  const shownBefore = service.form ? shownPaths(service.form, filed.answers) : new Map<string, unknown>();
  const askedBefore = new Set(
    documentsAsked(service, dossier.caseId, filed.answers, filed.concerning.capacity).flatMap((each) =>
      each.documents.map(({ id }) => id),
    ),
  );
  return {
    all: false,
    concerning: false,
    field: (id) => fields.has(id) || !shownBefore.has(id),
    document: (id) => documents.has(id) || !askedBefore.has(id),
  };
};
