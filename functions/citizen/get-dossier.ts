import type { UseCase } from '../http/call.ts';
import { holdsRight } from '../organisations/holds-right.ts';
import { mayFollowMoney, openWith } from '../organisations/open-with.ts';
import { dossierView } from '../view/dossier-view.ts';

/** One dossier of one's own, or of an organisation one may see for, with its history; its money is not shown to whoever lost all rights there. */
export const getDossier: UseCase<'getDossier'> = async (deps, { actor, params }) => {
  const { folder } = await openWith(deps, actor, params.dossierId, { right: 'view', what: 'with-events' });
  const { ownerId, organisation } = folder.dossier;
  if (ownerId === actor.personId || organisation === undefined) {
    const view = await dossierView(deps, folder, actor);
    return (await mayFollowMoney(deps, actor, folder)) ? view : { ...view, payments: [], refunds: [], ways: [] };
  }
  const mayPay = await holdsRight(deps, actor.personId, organisation, 'pay');
  return dossierView(deps, folder, actor, { mayPay });
};
