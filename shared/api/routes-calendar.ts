import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { YearOfDays } from '../calendar/calendar-act.ts';
import { CalendarView, KeptAs, TouchedPage } from './office-views.ts';
import { paths } from './paths.ts';
import type { Route } from './route.ts';

const refusals = ['edited-meanwhile', 'idempotency-key-reused', 'too-busy'] as const;
const version = () => z.int().min(0).describe('What it was made on');

/** The working calendar, kept by administrators. */
export const calendarRoutes = {
  getCalendar: {
    ...paths.getCalendar,
    runsOn: 'admin',
    allow: ['admin'],
    summary: 'The calendar in force with what was done to it',
    reply: CalendarView,
    refusals: [],
    example: {},
  },
  changeCalendar: {
    ...paths.changeCalendar,
    runsOn: 'admin',
    allow: ['admin'],
    summary: 'Another year of days, as a new version; open dossiers keep theirs until they are dated anew',
    body: lazily(() => YearOfDays.extend({ version: version() })),
    reply: KeptAs,
    refusals: ['invalid', ...refusals],
    example: {
      body: {
        version: 0,
        year: 2027,
        official: true,
        days: [
          {
            date: '2027-01-01',
            kind: 'holiday',
            name: { vi: 'Tết Dương lịch', en: 'New Year’s Day' },
            source: 'BLLĐ 2019 Đ112',
            status: 'official',
          },
        ],
      },
      reply: { id: '2026-11-23.1', version: 1 },
    },
  },
  listTouchedDossiers: {
    ...paths.listTouchedDossiers,
    runsOn: 'admin',
    allow: ['admin'],
    summary:
      'Open dossiers that the calendar in force, with the hours of each unit, would date otherwise, some units a page',
    query: lazily(() => z.strictObject({ cursor: z.string().max(200).optional() })),
    reply: TouchedPage,
    refusals: ['invalid'],
    example: { reply: { calendar: '2026-11-23.1', dossiers: [], units: { seen: 70, of: 70 } } },
  },
  redateDossiers: {
    ...paths.redateDossiers,
    runsOn: 'admin',
    allow: ['admin'],
    summary: 'Date the open dossiers anew by the calendar in force; it goes on by itself, each with an event',
    body: lazily(() => z.strictObject({ version: version(), calendar: z.string().max(80) })),
    reply: KeptAs,
    refusals,
    example: {
      body: { version: 1, calendar: '2026-11-23.1' },
      reply: { id: '2026-11-23.1', version: 2 },
    },
  },
} as const satisfies Record<string, Route>;
