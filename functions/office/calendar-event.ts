import type { AdminAct, AdminEvent } from '#shared/admin/admin-event.ts';
import { facts } from '#shared/admin/facts.ts';
import type { Staff } from '#shared/person/actor.ts';
import type { StoredCalendar } from '../store/calendars.ts';
import { chained } from '../store/kept.ts';

/** There is one calendar, and its history. */
export const workingCalendar = { subject: 'calendar', subjectId: 'working' } as const;

type Done = { act: AdminAct; admin: Staff; at: string; before: object; after: object };

/** What was done to the calendar, chained to what was done before. */
export const calendarEvent = (read: StoredCalendar, { act, admin, at, before, after }: Done): AdminEvent =>
  chained(read, {
    ...workingCalendar,
    act,
    by: { staffId: admin.staffId, name: admin.name },
    at,
    serviceIds: [],
    before: facts(before),
    after: facts(after),
  });
