import { randomBytes } from 'node:crypto';
import { addMilliseconds, localDate } from '#shared/calendar/local-time.ts';
import { Refusal } from '#shared/errors.ts';
import { grantFaults } from '#shared/person/grant-standing.ts';
import type { Grant } from '#shared/person/grant.ts';
import type { UseCase } from '../http/call.ts';
import { demandRepresentative } from '../organisations/demand-representative.ts';
import { grantView } from '../organisations/grant-view.ts';

const sevenDays = 7 * 24 * 60 * 60 * 1000;

/** Invites one member of staff: a link behind `#`, so that no server's log ever holds it. */
export const grantRights: UseCase<'grantRights'> = async (deps, { actor, params, body }) => {
  const { id: organisation, taxCode, name } = await demandRepresentative(deps, actor, params.organisationId);
  const at = deps.now();
  const violations = grantFaults(body, localDate(at));
  if (violations.length > 0) throw new Refusal('invalid', { violations });
  const grant: Grant = {
    ...body,
    rights: [...new Set(body.rights)],
    ...{ id: deps.newId(), version: 1, organisation, taxCode, name },
    ...{ grantedAt: at, grantedBy: actor.personId },
  };
  const token = randomBytes(24).toString('base64url');
  const expiresAt = addMilliseconds(at, sevenDays);
  await deps.grants.invite(grant, token, expiresAt);
  return {
    grant: grantView(grant, at),
    url: `${deps.portalUrl}/ho-so-cua-toi/?view=organisations#${token}`,
    expiresAt,
  };
};
