import * as z from 'zod';
import { CounterAction } from '../hall/counter-action.ts';
import { lazily } from '../lazily.ts';
import { DeskCounter, DeskHall, HallRow, HallView, OpenedKiosk, TakenTicket } from './hall-views.ts';
import { deskDuties } from '../person/duty.ts';
import { paths } from './paths.ts';
import type { Route } from './route.ts';

/** As a route hands one out: 43 letters, with room for longer ones later. */
const longestKioskKey = 100;
const kiosk = 'q3Zt0nW8cVbYxJ5sLr1mKf7uHd2gAe9oPi6wTz4yQ0k';
const at = '2026-11-23T01:00:00.000Z';
const group = {
  letter: 'A',
  wants: 'file',
  name: { vi: 'Tư pháp, hộ tịch', en: 'Civil status' },
} as const;
const name = { vi: 'Trung tâm Phục vụ hành chính công', en: 'Public Administration Service Centre' };

/** What board and kiosk of a waiting hall call: anyone, and nothing personal; a number is for whoever shows the key of a kiosk. */
export const publicHallRoutes = {
  listHalls: {
    ...paths.listHalls,
    runsOn: 'public',
    allow: 'anyone',
    summary: 'Every unit with a waiting hall',
    reply: lazily(() => z.strictObject({ halls: z.array(HallRow) })),
    refusals: [],
    example: { reply: { halls: [{ agencyId: 'sl-ttpvhcc', name }] } },
    keptFor: 60,
  },
  getHall: {
    ...paths.getHall,
    runsOn: 'public',
    allow: 'anyone',
    summary: 'A waiting hall just now: numbers called, counters, and codes of dossiers ready to be handed over',
    reply: HallView,
    refusals: ['not-found'],
    example: {
      reply: {
        at,
        date: '2026-11-23',
        agencyId: 'sl-ttpvhcc',
        name,
        groups: [{ ...group, waiting: 3, open: true }],
        counters: [{ no: 1, groups: ['A'], open: true, ticket: 'A012', serving: false, calledAt: at, calls: 12 }],
        ready: ['H52.1-261123-0001'],
      },
    },
    keptFor: 2,
  },
  takeTicket: {
    ...paths.takeTicket,
    runsOn: 'public',
    allow: 'anyone',
    summary:
      'A number to wait with; only from a kiosk that an officer opened, and while a counter that serves its group is open',
    body: lazily(() =>
      z.strictObject({
        group: z.string().regex(/^[A-Z]$/),
        priority: z.boolean(),
        /** The key an officer opened the kiosk with; without one no number is given. */
        kiosk: z.string().max(longestKioskKey).optional(),
      }),
    ),
    reply: TakenTicket,
    refusals: [
      'not-found',
      'kiosk-closed',
      'counter-not-open',
      'hall-full',
      'throttled',
      'idempotency-key-reused',
      'too-busy',
    ],
    example: {
      body: { group: 'A', priority: false, kiosk },
      reply: { code: 'A012', group: 'A', priority: false, takenAt: at, before: 3 },
    },
  },
} as const satisfies Record<string, Route>;

/** What officers at the counters of their unit's waiting hall call. */
export const deskHallRoutes = {
  getDeskHall: {
    ...paths.getDeskHall,
    runsOn: 'officer',
    allow: deskDuties,
    summary: 'The waiting hall of one’s unit: counters, who holds them, and who waits',
    reply: DeskHall,
    refusals: ['not-found'],
    example: {
      reply: {
        at,
        date: '2026-11-23',
        agencyId: 'sl-ttpvhcc',
        groups: [group],
        counters: [{ no: 1, groups: ['A'], serving: false, calls: 0 }],
        waiting: [{ code: 'A013', group: 'A', takenAt: at, priority: false, transfers: 0 }],
        missed: [],
      },
    },
  },
  openKiosk: {
    ...paths.openKiosk,
    runsOn: 'officer',
    allow: deskDuties,
    summary: 'Open one more kiosk in the hall of one’s unit; beyond eight, the one that was opened first ends',
    reply: OpenedKiosk,
    refusals: ['not-found', 'idempotency-key-reused', 'too-busy'],
    example: { reply: { agencyId: 'sl-ttpvhcc', key: kiosk, open: 2, oldestEnded: false } },
  },
  closeKiosks: {
    ...paths.closeKiosks,
    runsOn: 'officer',
    allow: deskDuties,
    summary: 'End every kiosk of the hall of one’s unit: none gives a number until it is opened again',
    reply: lazily(() => z.strictObject({ ended: z.int().min(0) })),
    refusals: ['not-found', 'idempotency-key-reused', 'too-busy'],
    example: { reply: { ended: 2 } },
  },
  actAtCounter: {
    ...paths.actAtCounter,
    runsOn: 'officer',
    allow: deskDuties,
    summary: 'Open or close a counter; call the next, a certain or the same number; take up, end, send on',
    body: CounterAction,
    reply: lazily(() => z.strictObject({ counter: DeskCounter })),
    refusals: [
      'not-found',
      'counter-not-open',
      'counter-held',
      'ticket-called',
      'nobody-waiting',
      'not-allowed-now',
      'idempotency-key-reused',
      'too-busy',
    ],
    example: {
      body: { type: 'next' },
      reply: {
        counter: {
          no: 1,
          holder: { staffId: 'reception', name: 'Cầm Thị Lan' },
          ticket: { code: 'A013', group: 'A', takenAt: at, priority: false, transfers: 0 },
          serving: false,
          calledAt: at,
          calls: 13,
        },
      },
    },
  },
} as const satisfies Record<string, Route>;
