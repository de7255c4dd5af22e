import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { Province } from '../province/province.ts';
import { unnamedProvince } from '../province/unnamed-province.ts';
import { KeptAs, ProvinceView } from './office-views.ts';
import { paths } from './paths.ts';
import type { Route } from './route.ts';

/** How the province presents itself, kept by administrators. */
export const provinceRoutes = {
  getProvince: {
    ...paths.getProvince,
    runsOn: 'admin',
    allow: ['admin'],
    summary: 'Name, emblem, colours and languages of the pages, with what was done to them',
    reply: ProvinceView,
    refusals: [],
    example: { reply: { at: '2026-11-23T01:00:00.000Z', province: unnamedProvince, version: 0, events: [] } },
  },
  changeProvince: {
    ...paths.changeProvince,
    runsOn: 'admin',
    allow: ['admin'],
    summary: 'Another name, emblem, colours or languages: every page is published anew by itself',
    body: lazily(() => Province.extend({ version: z.int().min(0).describe('What it was made on') })),
    reply: KeptAs,
    refusals: ['invalid', 'edited-meanwhile', 'idempotency-key-reused', 'too-busy'],
    example: { body: { ...unnamedProvince, version: 0 }, reply: { id: 'portal', version: 1 } },
  },
} as const satisfies Record<string, Route>;
