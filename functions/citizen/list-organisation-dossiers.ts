import { Refusal } from '#shared/errors.ts';
import type { UseCase } from '../http/call.ts';
import { holdsRight } from '../organisations/holds-right.ts';

/** The dossiers filed for an organisation, for whoever represents it or may see for it. */
export const listOrganisationDossiers: UseCase<'listOrganisationDossiers'> = async (
  deps,
  { actor, params: { organisationId }, query },
) => {
  if (!(await holdsRight(deps, actor.personId, organisationId, 'view'))) throw new Refusal('not-found');
  return { at: deps.now(), ...(await deps.lists.ofOrganisation(organisationId, query.cursor)) };
};
