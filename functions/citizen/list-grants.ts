import type { UseCase } from '../http/call.ts';
import { demandRepresentative } from '../organisations/demand-representative.ts';
import { grantView } from '../organisations/grant-view.ts';

/** Who may do what for an organisation one represents, newest first. */
export const listGrants: UseCase<'listGrants'> = async (deps, { actor, params: { organisationId } }) => {
  const [grants] = await Promise.all([
    deps.grants.of(organisationId),
    demandRepresentative(deps, actor, organisationId),
  ]);
  return {
    grants: grants
      .toSorted((one, other) => (one.grantedAt < other.grantedAt ? 1 : -1))
      .map((grant) => grantView(grant, deps.now())),
  };
};
