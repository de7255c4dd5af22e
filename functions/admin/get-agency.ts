import { Refusal } from '#shared/errors.ts';
import type { UseCase } from '../http/call.ts';
import { eventView } from '../office/event-view.ts';

/** One unit with what was done to it, and how many open dossiers lie there. */
export const getAgency: UseCase<'getAgency'> = async (deps, { actor, params: { agencyId } }) => {
  const [stored, events, open] = await Promise.all([
    deps.agencies.one(agencyId),
    deps.history.of({ subject: 'agency', subjectId: agencyId }),
    deps.openDossiers.count(agencyId),
    actor,
  ]);
  if (!stored) throw new Refusal('not-found');
  return {
    at: deps.now(),
    agency: stored.agency,
    version: stored.events,
    events: events.map(eventView),
    openDossiers: open,
  };
};
