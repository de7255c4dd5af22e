import { localDate } from '#shared/calendar/local-time.ts';
import { Refusal } from '#shared/errors.ts';
import type { Hall } from '#shared/hall/hall.ts';
import type { Staff } from '#shared/person/actor.ts';
import { deskDuties } from '#shared/person/duty.ts';
import type { Duty } from '#shared/person/duty.ts';
import type { Deps } from '../deps.ts';
import type { HallPlace } from '../store/hall-days.ts';

/** The waiting hall of the unit an officer works in, and its day; 'not-found' where it has none. */
export const hallOf = async (deps: Deps, { agencyId }: Staff): Promise<{ hall: Hall; place: HallPlace }> => {
  const hall = await deps.reference.hall(agencyId);
  if (!hall) throw new Refusal('not-found');
  return { hall, place: { agencyId, date: localDate(deps.now()) } };
};

/** The duty by which an officer acts in the hall: any of a desk will do, as the routes of halls say. */
export const dutyInHall = ({ duties }: Staff): Duty => deskDuties.find((each) => duties.includes(each)) ?? 'reception';
