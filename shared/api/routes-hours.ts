import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { KeptAs, TouchedPage } from './office-views.ts';
import { paths } from './paths.ts';
import type { Route } from './route.ts';

/** Sessions in a query: `07:30-11:30,13:30-17:00`, or `province` for none of its own. */
const time = '([01]\\d|2[0-3]):[0-5]\\d';
const session = `${time}-${time}`;
const askedSessions = new RegExp(`^(province|${session}(,${session}){0,3})$`);

/** Dates that follow from the hours of a unit, kept by administrators. */
export const hoursRoutes = {
  listTouchedByHours: {
    ...paths.listTouchedByHours,
    runsOn: 'admin',
    allow: ['admin'],
    summary:
      'Open dossiers a unit receives that its hours would date otherwise: those recorded, or others that are only looked at',
    query: lazily(() =>
      z.strictObject({
        sessions: z.string().regex(askedSessions).optional(),
        from: z.iso.date().optional().describe('With sessions: the day they would hold from; else put right'),
        cursor: z.string().max(200).optional(),
      }),
    ),
    reply: TouchedPage,
    refusals: ['not-found', 'invalid'],
    example: { reply: { calendar: '2026-11-23.1', dossiers: [], units: { seen: 1, of: 1 } } },
  },
  redateByHours: {
    ...paths.redateByHours,
    runsOn: 'admin',
    allow: ['admin'],
    summary:
      'Date the open dossiers a unit receives anew by its recorded hours; it goes on by itself, each with an event',
    body: lazily(() =>
      z.strictObject({
        version: z.int().min(0).describe('Of the unit, as it was looked at'),
        calendar: z.string().max(80).describe('The version of the calendar, as it was looked at'),
      }),
    ),
    reply: KeptAs,
    refusals: ['not-found', 'edited-meanwhile', 'idempotency-key-reused', 'too-busy'],
    example: {
      body: { version: 2, calendar: '2026-11-23.1' },
      reply: { id: 'sl-x-muong-bu', version: 3 },
    },
  },
} as const satisfies Record<string, Route>;
