import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { paths } from './paths.ts';
import { Tracked } from './views.ts';
import type { Route } from './route.ts';

/** What anyone may call. */
export const publicRoutes = {
  health: {
    ...paths.health,
    runsOn: 'public',
    allow: 'anyone',
    summary: 'Is the portal there?',
    reply: lazily(() => z.strictObject({ status: z.literal('ok') })),
    refusals: [],
    example: { reply: { status: 'ok' } },
  },
  openapi: {
    ...paths.openapi,
    runsOn: 'public',
    allow: 'anyone',
    summary: 'This description',
    reply: lazily(() => z.looseObject({ openapi: z.literal('3.1.0') })),
    refusals: [],
    example: { reply: { openapi: '3.1.0' } },
  },
  trackDossier: {
    ...paths.trackDossier,
    runsOn: 'public',
    allow: 'anyone',
    summary: 'Degree of completion by code, without an account (TT 01/2018 Đ16.2.d)',
    reply: Tracked,
    refusals: ['not-found', 'throttled'],
    example: { reply: { code: 'H52.1-261123-0001', completion: 50 } },
    perMinute: 20,
  },
  printBlankForm: {
    ...paths.printBlankForm,
    runsOn: 'public-paper',
    allow: 'anyone',
    summary: 'The blank declaration of a service, as PDF',
    reply: 'pdf',
    refusals: ['unknown-service', 'throttled'],
    example: {},
    perMinute: 20,
  },
} as const satisfies Record<string, Route>;
