import type { DossierView } from '#shared/api/views.ts';
import { editableStatuses } from '#shared/dossier/lifecycle.ts';
import type { Answers } from '#shared/service/condition.ts';

export type Open = {
  /** May this question be answered now? */
  field: (id: string) => boolean;
  document: (id: string) => boolean;
  concerning: boolean;
  /** Everything is open: a draft. Else only what was asked again. */
  all: boolean;
};

const nothing: Open = { field: () => false, document: () => false, concerning: false, all: false };
const everything: Open = { field: () => true, document: () => true, concerning: true, all: true };

/** Which questions and documents are open: all of a draft; in a supplement what the officer asked, and what follows from it. */
export const openItems = ({ dossier }: DossierView, filed: Answers): Open => {
  if (!editableStatuses.includes(dossier.status)) return nothing;
  if (dossier.status === 'draft') return everything;
  const asked = dossier.supplementItems?.filter(({ kind }) => kind !== 'other') ?? [];
  if (asked.length === 0) return { ...everything, all: false, concerning: false };
  const refs = (kind: 'field' | 'document') => asked.filter((item) => item.kind === kind).map(({ ref }) => ref);
  const fields = new Set(refs('field').map((ref) => ref.split('.')[0] ?? ref));
  const documents = new Set(refs('document').map((ref) => ref.replace(/^documents\./, '')));
  return {
    all: false,
    concerning: false,
    field: (id) => fields.has(id) || (fields.size > 0 && filed[id] === undefined),
    document: (id) => documents.has(id),
  };
};
