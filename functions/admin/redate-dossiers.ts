import { KeptAs } from '#shared/api/office-views.ts';
import { Refusal } from '#shared/errors.ts';
import type { UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import { actOnce } from '../office/act-once.ts';
import { calendarEvent } from '../office/calendar-event.ts';

/** Orders that open dossiers are dated anew by the calendar in force, as it was looked at; the portal does it by itself from here. */
export const redateDossiers: UseCase<'redateDossiers'> = async (deps, { actor, body, repeat }) => {
  const admin = await actor;
  return actOnce(deps, {
    admin,
    repeat: demandRepeat(repeat),
    Reply: KeptAs,
    act: async (kept) => {
      const read = await deps.calendars.current();
      const { calendar } = read;
      if (read.events !== body.version || calendar.version !== body.calendar)
        throw new Refusal('edited-meanwhile', { current: { version: read.events } });
      const order = {
        act: 're-date',
        admin,
        at: deps.now(),
        before: {},
        after: { version: calendar.version },
      } as const;
      const event = calendarEvent(read, order);
      const reply = { id: calendar.version, version: event.seq };
      return { reply, failing: await deps.calendars.act({ read, after: calendar, event, reply: kept(reply), admin }) };
    },
  });
};
