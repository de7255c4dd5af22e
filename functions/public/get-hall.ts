import { localDate } from '#shared/calendar/local-time.ts';
import { Refusal } from '#shared/errors.ts';
import type { UseCase } from '../http/call.ts';
import { agencyName } from '../view/agency-name.ts';
import { boardOf } from '../view/hall-view.ts';

/** A board shows so many codes of results that wait. */
const mostReady = 24;

/** A waiting hall just now; 'not-found' where the unit has none. */
export const getHall: UseCase<'getHall'> = async (deps, { params: { agencyId } }) => {
  const at = deps.now();
  const date = localDate(at);
  const hall = await deps.reference.hall(agencyId);
  if (!hall) throw new Refusal('not-found');
  const [day, name, ready] = await Promise.all([
    deps.hallDays.read({ agencyId, date }),
    agencyName(deps, agencyId),
    deps.hallDays.ready(agencyId, mostReady),
  ]);
  return { at, date, agencyId, name, ...boardOf(hall, day), ready };
};
