import { cleanDocument } from '../documents/clean-document.ts';
import type { UseCase } from '../http/call.ts';
import { noteOpening } from '../officer/note-opening.ts';
import { forApplicant } from '../view/documents-shown.ts';
import { openOnPaper } from './open-on-paper.ts';

/** A link to a checked scan of an intake of one's counter, good for 60 seconds; once it was received, the opening is noted first. */
export const linkIntakeDocument: UseCase<'linkIntakeDocument'> = async (deps, call) => {
  const { actor, folder } = await openOnPaper(deps, call.actor, call.params.dossierId);
  const document = cleanDocument(forApplicant(folder), call.params.documentId);
  if (folder.dossier.status !== 'draft') await noteOpening(deps, folder, actor, `document ${document.id}`);
  return { url: await deps.files.link(folder.dossier.id, document) };
};
