import * as z from 'zod';
import { mostTurns } from '../dossier/change-forms.ts';
import { Instant } from '../dossier/dossier.ts';
import { FormsFrom } from '../dossier/policy.ts';
import { lazily } from '../lazily.ts';
import { AdminEventView, KeptAs } from './office-views.ts';
import { paths } from './paths.ts';
import type { Route } from './route.ts';

/** Which forms a province prints from which day on, for those who keep it. */
export const FormsView = lazily(() =>
  z.strictObject({
    at: Instant,
    /** In the order of their days; before the first, those of TT 01/2018/TT-VPCP. */
    forms: z.array(FormsFrom),
    version: z.int().describe('Say it with a change: what it was made on'),
    /** Newest first. */
    events: z.array(AdminEventView),
  }),
);
export type FormsView = z.infer<typeof FormsView>;

const forms = [{ from: '2027-01-01', regulation: 'tt-03-2025' }] as const;

/** The province's choice of the regulation whose forms are printed. */
export const formsRoutes = {
  getForms: {
    ...paths.getForms,
    runsOn: 'admin',
    allow: ['admin'],
    summary: 'From which day on the forms of which regulation are printed, with what was done to it',
    reply: FormsView,
    refusals: [],
    example: { reply: { at: '2026-11-23T02:00:00.000Z', forms: [...forms], version: 1, events: [] } },
  },
  changeForms: {
    ...paths.changeForms,
    runsOn: 'admin',
    allow: ['admin'],
    summary: 'Other days or regulations; what has begun stays, what lies ahead may be taken back',
    body: lazily(() =>
      z.strictObject({
        forms: z.array(FormsFrom).max(mostTurns),
        version: z.int().min(0).describe('What it was made on'),
      }),
    ),
    reply: KeptAs,
    refusals: ['invalid', 'edited-meanwhile', 'idempotency-key-reused', 'too-busy'],
    example: { body: { forms: [...forms], version: 0 }, reply: { id: 'portal', version: 1 } },
  },
} as const satisfies Record<string, Route>;
