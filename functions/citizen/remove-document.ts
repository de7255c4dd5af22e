import { demandId, takeOut } from '../documents/take-out.ts';
import type { UseCase } from '../http/call.ts';

/** Takes a file out of the revision being written. */
export const removeDocument: UseCase<'removeDocument'> = async (deps, { actor, params: { dossierId, documentId } }) => {
  demandId(documentId);
  const { folder } = await deps.dossiers.openFor(actor, dossierId);
  return takeOut(deps, folder, documentId);
};
