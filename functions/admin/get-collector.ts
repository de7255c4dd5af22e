import { Refusal } from '#shared/errors.ts';
import type { UseCase } from '../http/call.ts';
import { eventView } from '../office/event-view.ts';

/** One unit that collects fees, with what was done to it. */
export const getCollector: UseCase<'getCollector'> = async (deps, { actor, params: { agencyId } }) => {
  const [stored, events] = await Promise.all([
    deps.collectors.one(agencyId),
    deps.history.of({ subject: 'collector', subjectId: agencyId }),
    actor,
  ]);
  if (!stored) throw new Refusal('not-found');
  return { at: deps.now(), collector: stored.collector, version: stored.events, events: events.map(eventView) };
};
