import type { UseCase } from '../http/call.ts';
import { holdsRight } from '../organisations/holds-right.ts';
import { openWith } from '../organisations/open-with.ts';
import { dossierView } from '../view/dossier-view.ts';

/** One dossier of one's own, or of an organisation one may see for, with its history. */
export const getDossier: UseCase<'getDossier'> = async (deps, { actor, params }) => {
  const { folder } = await openWith(deps, actor, params.dossierId, { right: 'view', what: 'with-events' });
  const { ownerId, organisation } = folder.dossier;
  if (ownerId === actor.personId || organisation === undefined) return dossierView(deps, folder, actor);
  const mayPay = await holdsRight(deps, actor.personId, organisation, 'pay');
  return dossierView(deps, folder, actor, { mayPay });
};
