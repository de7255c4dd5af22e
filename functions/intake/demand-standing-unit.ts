import { localDate } from '#shared/calendar/local-time.ts';
import { standingAgency } from '#shared/agency/standing-agency.ts';
import { Refusal } from '#shared/errors.ts';
import type { Staff } from '#shared/person/actor.ts';
import { unitEnded } from '#shared/words/intake.ts';
import type { Deps } from '../deps.ts';

/** Refuses 'not-allowed-now', before a number is spent, what somebody would receive at a unit that ended: their account goes to its successor first. */
export const demandStandingUnit = async ({ reference, now }: Deps, { agencyId }: Staff): Promise<void> => {
  const standing = await standingAgency(reference.agency, agencyId, localDate(now()));
  if (standing !== agencyId) throw new Refusal('not-allowed-now', { why: unitEnded });
};
