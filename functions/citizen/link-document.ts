import type { UseCase } from '../http/call.ts';
import { cleanDocument } from '../documents/clean-document.ts';
import { forApplicant } from '../view/documents-shown.ts';

/** A link to a checked file of one's own dossier, good for 60 seconds. */
export const linkDocument: UseCase<'linkDocument'> = async (deps, { actor, params }) => {
  const { folder } = await deps.dossiers.openFor(actor, params.dossierId);
  const document = cleanDocument(forApplicant(folder), params.documentId);
  return { url: await deps.files.link(folder.dossier.id, document) };
};
