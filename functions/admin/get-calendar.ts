import type { UseCase } from '../http/call.ts';
import { workingCalendar } from '../office/calendar-event.ts';
import { eventView } from '../office/event-view.ts';

/** The calendar in force with what was done to it. */
export const getCalendar: UseCase<'getCalendar'> = async (deps, { actor }) => {
  const [{ calendar, events: version }, events] = await Promise.all([
    deps.calendars.current(),
    deps.history.of(workingCalendar),
    actor,
  ]);
  return { at: deps.now(), calendar, version, events: events.map(eventView) };
};
