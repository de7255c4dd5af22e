import { Refusal } from '#shared/errors.ts';
import type { Applicant } from '#shared/person/actor.ts';
import { grantRights } from '#shared/person/grant-right.ts';
import type { GrantRight } from '#shared/person/grant-right.ts';
import type { Deps } from '../deps.ts';
import type { Opened } from '../store/dossiers.ts';
import type { Folder } from '../store/folder.ts';
import { holdsAnyRight, holdsRight } from './holds-right.ts';

/**
 * Opens a dossier of one's own, or one filed for an organisation where one holds that right: only then is more read than the dossier. Refuses
 * 'not-found' everything else.
 */
export const openWith = (
  deps: Deps,
  actor: Applicant,
  dossierId: string,
  { right, what }: { right: GrantRight; what?: 'with-events' },
): Promise<Opened<Applicant>> =>
  deps.dossiers.openFor(actor, dossierId, what, (organisation) =>
    holdsRight(deps, actor.personId, organisation, right),
  );

/** May one see its payments and receipts? Not whoever filed it for an organisation and has lost every right there. */
export const mayFollowMoney = async (
  deps: Deps,
  { personId }: Applicant,
  { dossier: { ownerId, organisation } }: Folder,
): Promise<boolean> =>
  ownerId !== personId || organisation === undefined || holdsAnyRight(deps, personId, organisation, grantRights);

/** As `openWith`, for what is about money: by any of these rights, and not what `mayFollowMoney` denies. */
export const openMoneyWith = async (
  deps: Deps,
  actor: Applicant,
  dossierId: string,
  rights: readonly GrantRight[],
): Promise<Opened<Applicant>> => {
  const opened = await deps.dossiers.openFor(actor, dossierId, undefined, (organisation) =>
    holdsAnyRight(deps, actor.personId, organisation, rights),
  );
  if (!(await mayFollowMoney(deps, actor, opened.folder))) throw new Refusal('not-found');
  return opened;
};
