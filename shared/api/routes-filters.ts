import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { tidied } from '../tidied.ts';
import { deskViews } from './desk-views.ts';
import { deskDuties } from '../person/duty.ts';
import { paths } from './paths.ts';
import type { Route } from './route.ts';

/** A queue, of one service or of what one colleague holds, under a name of one's own. */
export const DeskFilter = lazily(() =>
  z.strictObject({
    id: z.uuid(),
    name: tidied(60),
    view: z.enum(deskViews),
    serviceId: z.string().max(120).optional(),
    holder: z.string().max(80).optional(),
  }),
);
export type DeskFilter = z.infer<typeof DeskFilter>;

/** What one member of staff keeps; `version` counts the changes. */
export const DeskFilters = lazily(() =>
  z.strictObject({
    version: z.int().min(0),
    filters: z.array(DeskFilter).max(20),
    first: z.uuid().optional().describe('The one the desk opens with'),
  }),
);
export type DeskFilters = z.infer<typeof DeskFilters>;

const example = {
  filters: [
    {
      id: '0193a5c0-7d5e-7000-8000-000000000009',
      name: 'Khai sinh mới nộp',
      view: 'new',
      serviceId: 'dang-ky-khai-sinh',
    },
  ],
};

/** The filters that staff keep for themselves. */
export const filterRoutes = {
  getDeskFilters: {
    ...paths.getDeskFilters,
    runsOn: 'officer',
    allow: deskDuties,
    summary: 'The filters one keeps for oneself',
    reply: DeskFilters,
    refusals: [],
    example: { reply: { version: 1, ...example } },
  },
  saveDeskFilters: {
    ...paths.saveDeskFilters,
    runsOn: 'officer',
    allow: deskDuties,
    summary: 'Keeps one’s filters, all of them, if they are still as they were read (`version`)',
    body: DeskFilters,
    reply: DeskFilters,
    refusals: ['edited-meanwhile'],
    example: { body: { version: 0, ...example }, reply: { version: 1, ...example } },
  },
} as const satisfies Record<string, Route>;
