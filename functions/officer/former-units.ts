import { unitsLeftTo } from '#shared/agency/standing-agency.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { Refusal } from '#shared/errors.ts';
import type { Deps } from '../deps.ts';

type Units = Pick<Deps, 'reference' | 'now'>;

/** Units that ended and whose work a unit took over, as known a minute ago at most: what they left is found with its own. */
export const formerUnits = async ({ reference, now }: Units, agencyId: string): Promise<string[]> => {
  const agencies = await reference.agencies();
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  return unitsLeftTo((id) => byId.get(id), agencyId, [...byId.keys()], localDate(now()));
};

/** A unit that somebody names: their own, or one whose work it took over; 'not-found' any other. */
export const ownOrFormer = async (deps: Units, agencyId: string, named: string | undefined): Promise<string> => {
  if (named === undefined || named === agencyId) return agencyId;
  if (!(await formerUnits(deps, agencyId)).includes(named)) throw new Refusal('not-found');
  return named;
};
