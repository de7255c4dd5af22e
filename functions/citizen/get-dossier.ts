import type { UseCase } from '../http/call.ts';
import { dossierView } from '../view/dossier-view.ts';

/** One dossier of one's own, with its history. */
export const getDossier: UseCase<'getDossier'> = async (deps, { actor, params }) => {
  const { folder } = await deps.dossiers.openFor(actor, params.dossierId, 'with-events');
  return dossierView(deps, folder, actor);
};
