import * as z from 'zod';
import { HallFacts } from '../hall/hall.ts';
import { lazily } from '../lazily.ts';
import { KeptHall, KeptHallView } from './hall-views.ts';
import { KeptAs } from './office-views.ts';
import { paths } from './paths.ts';
import type { Route } from './route.ts';

const facts: HallFacts = {
  groups: [
    { letter: 'A', wants: 'file', name: { vi: 'Tư pháp, hộ tịch', en: 'Civil status' } },
    { letter: 'B', wants: 'collect', name: { vi: 'Nhận kết quả', en: 'Results' } },
  ],
  counters: [
    { no: 1, groups: ['A'] },
    { no: 2, groups: ['A', 'B'] },
  ],
  priorityInARow: 2,
};
const agencyId = 'sl-p-to-hieu';
const hall = { ...facts, agencyId, version: 1 };

/** Waiting halls, kept by administrators: groups of services and the counters that serve them. */
export const adminHallRoutes = {
  listAdminHalls: {
    ...paths.listAdminHalls,
    runsOn: 'admin',
    allow: ['admin'],
    summary: 'Every waiting hall with its groups and counters',
    reply: lazily(() => z.strictObject({ halls: z.array(KeptHall) })),
    refusals: [],
    example: { reply: { halls: [{ hall, version: 0 }] } },
  },
  getAdminHall: {
    ...paths.getAdminHall,
    runsOn: 'admin',
    allow: ['admin'],
    summary: 'One waiting hall, with what was done to it',
    reply: KeptHallView,
    refusals: ['not-found'],
    example: { reply: { at: '2026-11-23T01:00:00.000Z', hall, version: 0, events: [] } },
  },
  saveHall: {
    ...paths.saveHall,
    runsOn: 'admin',
    allow: ['admin'],
    summary: 'A unit that gets a waiting hall, or other groups and counters; numbers taken before stay good',
    body: lazily(() =>
      HallFacts.extend({
        version: z.int().min(0).optional().describe('What it was made on; without one the hall begins'),
      }),
    ),
    reply: KeptAs,
    refusals: ['invalid', 'not-found', 'edited-meanwhile', 'idempotency-key-reused', 'too-busy'],
    example: { body: { ...facts, priorityInARow: 3, version: 0 }, reply: { id: agencyId, version: 1 } },
  },
} as const satisfies Record<string, Route>;
