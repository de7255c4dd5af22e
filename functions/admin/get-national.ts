import type { UseCase } from '../http/call.ts';
import { eventView } from '../office/event-view.ts';
import { nationalSubject } from '../office/national-event.ts';

/** The exchange with the National Portal, what could not be exchanged, and what was done to it. */
export const getNational: UseCase<'getNational'> = async (deps, { actor }) => {
  const [stored, kept, events] = await Promise.all([
    deps.national.settings(),
    deps.national.troubles(),
    deps.history.of(nationalSubject),
    actor,
  ]);
  return {
    at: deps.now(),
    ...(stored && { settings: stored.settings }),
    version: stored?.events ?? 0,
    troubles: kept.map(({ trouble }) => trouble),
    events: events.map(eventView),
  };
};
