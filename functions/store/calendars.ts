import type * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import type { AdminEvent } from '#shared/admin/admin-event.ts';
import { Calendar } from '#shared/calendar/calendar.ts';
import type { Staff } from '#shared/person/actor.ts';
import { Chain, keptPart } from './kept.ts';
import { calendarKey, currentCalendarKey } from './keys.ts';
import { adminEventPart } from './service-items.ts';
import { stillOnDuty } from './staff.ts';
import { getItem } from './table.ts';
import type { Item, Table } from './table.ts';
import { freshPart, transact } from './transact.ts';

const StoredCalendar = lazily(() => Chain.extend({ calendar: Calendar }));
export type StoredCalendar = z.infer<typeof StoredCalendar>;

/** What is done to the calendar in force, as it is to be written: all of it, or nothing. */
export type CalendarAct = {
  read: StoredCalendar;
  /** The calendar in force afterwards; another version is kept for ever. */
  after: Calendar;
  event: AdminEvent;
  reply: Item;
  admin: Staff;
};
type PartName = 'current' | 'version' | 'event' | 'reply' | 'duty';

export type Calendars = {
  current: () => Promise<StoredCalendar>;
  /** Writes in one transaction; answers what did not hold. */
  act: (act: CalendarAct) => Promise<readonly PartName[]>;
};

/** The calendar as those who keep it see it; whoever counts by it takes `reference`. */
export const calendars = (table: Table, random: () => number): Calendars => ({
  current: async () => StoredCalendar.parse(await getItem(table, currentCalendarKey)),
  act: ({ read, after, event, reply, admin }) => {
    const { version } = after;
    const item = { type: 'calendar', calendar: after };
    return transact<PartName>(
      table,
      [
        keptPart(table, 'current', { ...currentCalendarKey, ...item }, { read, event }),
        ...(version === read.calendar.version
          ? []
          : [freshPart<PartName>(table, 'version', { ...calendarKey(version), ...item })]),
        adminEventPart(table, 'event', event),
        freshPart(table, 'reply', reply),
        stillOnDuty(table, 'duty', { staff: admin, duty: 'admin', at: event.at }),
      ],
      random,
    );
  },
});
