import type { UseCase } from '../http/call.ts';
import { noteOpening } from '../officer/note-opening.ts';
import { dossierView } from '../view/dossier-view.ts';
import { openOnPaper } from './open-on-paper.ts';

/** One intake of one's counter; once it is received its opening is noted as any dossier's. */
export const getIntake: UseCase<'getIntake'> = async (deps, call) => {
  const { actor, folder } = await openOnPaper(deps, call.actor, call.params.dossierId, 'with-events');
  if (folder.dossier.status !== 'draft') await noteOpening(deps, folder, actor, 'dossier');
  return dossierView(deps, folder, actor);
};
