import { KeptAs } from '#shared/api/office-views.ts';
import { changeCalendar as changed, changedDays } from '#shared/calendar/change-calendar.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { Refusal } from '#shared/errors.ts';
import type { UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import { actOnce } from '../office/act-once.ts';
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
      if (read.events !== version) throw new Refusal('edited-meanwhile', { current: { version: read.events } });
      const after = changed(read.calendar, asked, `${localDate(at)}.${read.events + 1}`);
      const said = { year: asked.year, ...changedDays(read.calendar, after).after };
      const { before } = changedDays(read.calendar, after);
      const event = calendarEvent(read, { act: 'change-calendar', admin, at, before, after: said });
      const reply = { id: after.version, version: event.seq };
      return { reply, failing: await deps.calendars.act({ read, after, event, reply: kept(reply), admin }) };
    },
  });
};
