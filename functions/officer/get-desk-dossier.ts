import type { UseCase } from '../http/call.ts';
import { deskDossierView } from '../view/desk-dossier-view.ts';
import { noteOpening } from './note-opening.ts';

/** One dossier for the desk; the opening is noted before anything is shown. */
export const getDeskDossier: UseCase<'getDeskDossier'> = async (deps, call) => {
  const { actor, folder } = await deps.dossiers.openFor(call.actor, call.params.dossierId, 'with-events');
  const [view] = await Promise.all([deskDossierView(deps, folder, actor), noteOpening(deps, folder, actor, 'dossier')]);
  return view;
};
