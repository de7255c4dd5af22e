import { localDate } from '#shared/calendar/local-time.ts';
import { present } from '#shared/dossier/present.ts';
import type { Grant, GrantView, HeldGrant } from '#shared/person/grant.ts';
import { grantStanding } from '#shared/person/grant-standing.ts';

/** A grant as the representative sees it at an instant. */
export const grantView = (grant: Grant, at: string): GrantView => {
  const { id, invitee, rights, validFrom, validTo, grantedAt, holder, acceptedAt, revokedAt } = grant;
  return present({
    ...{ id, invitee, rights, validFrom, validTo, grantedAt, acceptedAt, revokedAt },
    standing: grantStanding(grant, localDate(at)),
    holderName: holder?.name,
  });
};

/** A grant as whoever holds it sees it at an instant. */
export const heldGrant = (grant: Grant, at: string): HeldGrant => {
  const { id, organisation, taxCode, name, rights, validFrom, validTo } = grant;
  const standing = grantStanding(grant, localDate(at));
  return { id, organisation: { id: organisation, taxCode, name }, rights, validFrom, validTo, standing };
};
