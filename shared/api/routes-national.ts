import * as z from 'zod';
import { Instant } from '../dossier/dossier.ts';
import { lazily } from '../lazily.ts';
import { NationalSettings } from '../national/settings.ts';
import { NationalTrouble } from '../national/trouble.ts';
import { AdminEventView, KeptAs } from './office-views.ts';
import { paths } from './paths.ts';
import type { Route } from './route.ts';

/** The exchange with the National Portal for those who keep it. */
export const NationalView = lazily(() =>
  z.strictObject({
    at: Instant,
    /** Absent until somebody has said something: then nothing is exchanged. */
    settings: NationalSettings.optional(),
    version: z.int(),
    troubles: z.array(NationalTrouble),
    events: z.array(AdminEventView),
  }),
);
export type NationalView = z.infer<typeof NationalView>;

const settings = { on: true, unit: 'H52' };

/** What is exchanged with the National Portal. */
export const nationalRoutes = {
  getNational: {
    ...paths.getNational,
    runsOn: 'admin',
    allow: ['admin'],
    summary: 'Whether dossiers are exchanged with the National Portal, and what could not be, with the reason',
    reply: NationalView,
    refusals: [],
    example: {
      reply: {
        at: '2026-11-23T02:00:00.000Z',
        settings,
        version: 1,
        troubles: [
          {
            direction: 'in',
            code: 'H52.40-261123-0001',
            reason: 'unknown-procedure',
            about: '9.999999',
            since: '2026-11-23T01:00:00.000Z',
            at: '2026-11-23T02:00:00.000Z',
          },
        ],
        events: [],
      },
    },
  },
  changeNational: {
    ...paths.changeNational,
    runsOn: 'admin',
    allow: ['admin'],
    summary: 'Turn the exchange on or off, or name the province by another code',
    body: lazily(() => NationalSettings.extend({ version: z.int().min(0).describe('What it was made on') })),
    reply: KeptAs,
    refusals: ['invalid', 'edited-meanwhile', 'idempotency-key-reused', 'too-busy'],
    example: { body: { ...settings, version: 0 }, reply: { id: 'portal', version: 1 } },
  },
} as const satisfies Record<string, Route>;
