import { Refusal } from '#shared/errors.ts';
import type { UseCase } from '../http/call.ts';
import { eventView } from '../office/event-view.ts';

/** One waiting hall, with what was done to it. */
export const getAdminHall: UseCase<'getAdminHall'> = async (deps, { actor, params: { agencyId } }) => {
  const [stored, events] = await Promise.all([
    deps.halls.one(agencyId),
    deps.history.of({ subject: 'hall', subjectId: agencyId }),
    actor,
  ]);
  if (!stored) throw new Refusal('not-found');
  return { at: deps.now(), hall: stored.hall, version: stored.events, events: events.map(eventView) };
};
