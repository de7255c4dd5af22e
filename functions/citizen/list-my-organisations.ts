import type { UseCase } from '../http/call.ts';
import { heldGrant } from '../organisations/grant-view.ts';
import { representedBy } from '../organisations/organisation-id.ts';

/** The organisations one represents, and what one was granted for others. */
export const listMyOrganisations: UseCase<'listMyOrganisations'> = async (deps, { actor: { personId } }) => {
  const [person, held] = await Promise.all([deps.people.get(personId), deps.grants.heldBy(personId)]);
  return {
    represented: representedBy(person),
    granted: held.map((grant) => heldGrant(grant, deps.now())).filter(({ standing }) => standing !== 'revoked'),
  };
};
