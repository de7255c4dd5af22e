import { KeptAs } from '#shared/api/office-views.ts';
import { changeCalendar as changed, changedDays } from '#shared/calendar/change-calendar.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import type { UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import { actOnce } from '../office/act-once.ts';
import { demandVersion } from '../office/demand-version.ts';
import { calendarEvent } from '../office/calendar-event.ts';

/** Another year of days, as a new version: new terms are counted by it at once, open dossiers keep theirs. */
export const changeCalendar: UseCase<'changeCalendar'> = async (deps, { actor, body, repeat }) => {
  const admin = await actor;
  const { version, ...asked } = body;
  const at = deps.now();
  return actOnce(deps, {
    admin,
    repeat: demandRepeat(repeat),
    Reply: KeptAs,
    act: async (kept) => {
      const read = await deps.calendars.current();
      demandVersion(read, version);
      const after = changed(read.calendar, asked, `${localDate(at)}.${read.events + 1}`);
      const days = changedDays(read.calendar, after);
      const facts = { before: days.before, after: { year: asked.year, ...days.after } };
      const event = calendarEvent(read, { act: 'change-calendar', admin, at, ...facts });
      const reply = { id: after.version, version: event.seq };
      return { reply, failing: await deps.calendars.act({ read, after, event, reply: kept(reply), admin }) };
    },
  });
};
