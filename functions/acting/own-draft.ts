import { Refusal } from '#shared/errors.ts';
import type { Staff } from '#shared/person/actor.ts';
import type { Folder, StoredDocument } from '../store/folder.ts';

type Of = Pick<StoredDocument, 'id' | 'staffId'>;

/** Did they bring this file, or propose it at any time? The history says, also where the proposal was sent back since. */
const isTheirs = ({ dossier, events }: Folder, { id, staffId }: Of, actor: Staff): boolean =>
  staffId === actor.staffId ||
  dossier.proposal?.staffId === actor.staffId ||
  events.some(
    ({ action, actor: by, refs }) =>
      action === 'propose' &&
      by.kind === 'staff' &&
      by.staffId === actor.staffId &&
      Array.isArray(refs.documentIds) &&
      refs.documentIds.includes(id),
  );

/** Whoever signs a draft is another than who made or proposed it; needs the events. Refuses 'own-draft'. */
export const demandAnother = (folder: Folder, document: Of, actor: Staff): void => {
  if (isTheirs(folder, document, actor)) throw new Refusal('own-draft');
};

/** Whoever signed one of these files, or a copy of it, proposes none of them: they would have signed their own draft. Refuses 'own-draft'. */
export const demandUnsignedBy = ({ documents }: Folder, documentIds: readonly string[], actor: Staff): void => {
  const signed = documents.some(
    ({ id, signed, staffId }) =>
      signed !== undefined &&
      (staffId === actor.staffId || (staffId === undefined && signed.staffName === actor.name)) &&
      (documentIds.includes(id) || documentIds.includes(signed.from)),
  );
  if (signed) throw new Refusal('own-draft');
};
