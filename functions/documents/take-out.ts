import { Refusal } from '#shared/errors.ts';
import { editableStatuses } from '#shared/dossier/editable-statuses.ts';
import type { Deps } from '../deps.ts';
import type { Folder } from '../store/folder.ts';
import { isId } from '../store/is-id.ts';

/** Takes a file out of the revision being written; what was handed in stays. Doing it again is harmless. */
export const takeOut = async (deps: Deps, folder: Folder, documentId: string): Promise<{ documentId: string }> => {
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

/** An id that may name a file; refuses 'not-found' any other before anything is read. */
export const demandId = (documentId: string): void => {
  if (!isId(documentId)) throw new Refusal('not-found');
};
