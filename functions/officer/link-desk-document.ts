import { maySee } from '#shared/dossier/may-see.ts';
import type { UseCase } from '../http/call.ts';
import { cleanDocument } from '../documents/clean-document.ts';
import { forOpinion, forStaff } from '../view/documents-shown.ts';
import { noteOpening } from './note-opening.ts';

/** A link to a checked file, good for 60 seconds; the opening is noted first. */
export const linkDeskDocument: UseCase<'linkDeskDocument'> = async (deps, call) => {
  const { actor, folder } = await deps.dossiers.openFor(call.actor, call.params.dossierId, 'for-opinion');
  const shown = maySee(folder.dossier, actor) ? forStaff(folder) : forOpinion(folder, actor.agencyId);
  const document = cleanDocument(shown, call.params.documentId);
  await noteOpening(deps, folder, actor, `document ${document.id}`);
  return { url: await deps.files.link(folder.dossier.id, document) };
};
