import { Refusal } from '#shared/errors.ts';
import type { UseCase } from '../http/call.ts';
import { demandRepresentative } from '../organisations/demand-representative.ts';
import { grantView } from '../organisations/grant-view.ts';

/** Tries before giving up: a grant changes when it is accepted and when it is taken back, and never again. */
const attempts = 3;

/** Takes a grant back, or an invitation nobody accepted yet; doing it again changes nothing. */
export const revokeGrant: UseCase<'revokeGrant'> = async (deps, { actor, params: { organisationId, grantId } }) => {
  await demandRepresentative(deps, actor, organisationId);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const grant = await deps.grants.one(organisationId, grantId);
    if (!grant) throw new Refusal('not-found');
    if (grant.revokedAt !== undefined) return grantView(grant, deps.now());
    const revoked = { ...grant, version: grant.version + 1, revokedAt: deps.now(), revokedBy: actor.personId };
    if (await deps.grants.write(revoked)) return grantView(revoked, deps.now());
  }
  throw new Refusal('too-busy', { retryAfter: 1 });
};
