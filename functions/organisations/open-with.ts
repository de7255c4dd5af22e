import type { Applicant } from '#shared/person/actor.ts';
import type { GrantRight } from '#shared/person/grant-right.ts';
import type { Deps } from '../deps.ts';
import type { Opened } from '../store/dossiers.ts';
import { holdsRight } from './holds-right.ts';

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
