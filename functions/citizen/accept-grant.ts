import { Refusal } from '#shared/errors.ts';
import type { UseCase } from '../http/call.ts';
import { heldGrant } from '../organisations/grant-view.ts';

const attempts = 3;

/** Accepts an invitation: the grant is this person's for ever. The same person may accept again; nobody else. */
export const acceptGrant: UseCase<'acceptGrant'> = async (deps, { actor: { personId }, body: { token } }) => {
  const at = deps.now();
  const [link, person] = await Promise.all([deps.grants.linked(token), deps.people.get(personId)]);
  if (!link) throw new Refusal('invitation-expired');
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const grant = await deps.grants.one(link.organisation, link.grantId);
    if (!grant || grant.revokedAt !== undefined) throw new Refusal('invitation-expired');
    if (grant.holder?.personId === personId) return heldGrant(grant, at);
    if (grant.holder) throw new Refusal('invitation-used');
    if (link.expiresOn <= at) throw new Refusal('invitation-expired');
    const holder = { personId, name: person?.fullName ?? '' };
    const accepted = { ...grant, version: grant.version + 1, holder, acceptedAt: at };
    if (await deps.grants.write(accepted)) return heldGrant(accepted, at);
  }
  throw new Refusal('too-busy', { retryAfter: 1 });
};
