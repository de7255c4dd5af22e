import { Refusal } from '#shared/errors.ts';
import { editableStatuses } from '#shared/dossier/editable-statuses.ts';
import type { UseCase } from '../http/call.ts';
import { isId } from '../store/is-id.ts';

/** Takes a file out of the revision being written; what was handed in stays. Removing it again is harmless. */
export const removeDocument: UseCase<'removeDocument'> = async (deps, { actor, params: { dossierId, documentId } }) => {
  if (!isId(documentId)) throw new Refusal('not-found');
  const { folder } = await deps.dossiers.openFor(actor, dossierId);
  const { status, revision } = folder.dossier;
  if (!editableStatuses.includes(status)) throw new Refusal('not-allowed-now');
  const document = folder.documents.find(({ id }) => id === documentId);
  if (!document) return { documentId };
  if (document.by !== 'applicant') throw new Refusal('not-found');
  if (document.revision !== revision.open) throw new Refusal('not-allowed-now');
  const failing = await deps.documents.remove(folder.dossier, document);
  if (failing.length > 0) throw new Refusal('not-allowed-now');
  return { documentId };
};
