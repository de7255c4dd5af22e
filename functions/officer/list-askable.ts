import { agencyOn } from '#shared/agency/agency-on.ts';
import { isInForce } from '#shared/calendar/in-force.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import type { UseCase } from '../http/call.ts';

const receives = ['one-stop', 'reception-point'];

/** The units that may be asked for an opinion today: all that decide something, but one's own. */
export const listAskable: UseCase<'listAskable'> = async (deps, call) => {
  const [actor, agencies] = await Promise.all([call.actor, deps.reference.agencies()]);
  const today = localDate(deps.now());
  const own = agencies.find(({ id }) => id === actor.agencyId);
  const units = agencies
    .filter((each) => each.id !== actor.agencyId && isInForce(each, today) && !receives.includes(each.level))
    .map((each) => {
      const { name, level } = agencyOn(each, today);
      return { id: each.id, name, level, isSameLevel: level === own?.level };
    });
  return { units };
};
