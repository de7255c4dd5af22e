import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { AgencyChange, Basis, NewAgency, Reorganisation } from '../agency/agency-act.ts';
import { cursorQuery } from './cursor-query.ts';
import { AgencyView, KeptAs, NamingService } from './office-views.ts';
import { paths } from './paths.ts';
import type { Route } from './route.ts';

const facts = {
  name: { vi: 'Ủy ban nhân dân xã Mường Bú', en: 'Muong Bu Commune People’s Committee' },
  level: 'commune',
  parentId: 'sl-ubnd-tinh',
  codes: [{ scheme: 'QD20', value: 'H52.59', validFrom: '2027-01-01' }],
} as const;
const refusals = ['invalid', 'edited-meanwhile', 'idempotency-key-reused', 'too-busy'] as const;

/** Units of the administration, kept by administrators. */
export const agencyRoutes = {
  getAgency: {
    ...paths.getAgency,
    runsOn: 'admin',
    allow: ['admin'],
    summary: 'One unit with what was done to it, and how many open dossiers lie there',
    reply: AgencyView,
    refusals: ['not-found'],
    example: {},
  },
  addAgency: {
    ...paths.addAgency,
    runsOn: 'admin',
    allow: ['admin'],
    summary: 'A unit that begins on a local date',
    body: lazily(() => NewAgency.extend({ validFrom: z.iso.date(), basis: Basis.optional() })),
    reply: KeptAs,
    refusals,
    example: {
      body: { ...facts, id: 'sl-x-muong-bu', validFrom: '2027-01-01' },
      reply: { id: 'sl-x-muong-bu', version: 1 },
    },
  },
  changeAgency: {
    ...paths.changeAgency,
    runsOn: 'admin',
    allow: ['admin'],
    summary:
      'Other facts of a unit from a date on, those of before kept for their time; without a date put right what is recorded',
    body: lazily(() => AgencyChange.extend({ version: z.int().min(0), basis: Basis.optional() })),
    reply: KeptAs,
    refusals: ['not-found', ...refusals],
    example: { body: { ...facts, version: 1, from: '2027-07-01' }, reply: { id: 'sl-x-muong-bu', version: 2 } },
  },
  reorganiseAgencies: {
    ...paths.reorganiseAgencies,
    runsOn: 'admin',
    allow: ['admin'],
    summary:
      'End units and name who takes over: close one, merge several, split one; open dossiers move by themselves once the day has come',
    body: Reorganisation,
    reply: lazily(() => z.strictObject({ ended: z.array(z.string()), begun: z.array(z.string()) })),
    refusals,
    example: {
      body: {
        lastDay: '2026-12-31',
        ends: [{ agencyId: 'sl-x-a', version: 0 }],
        begins: [],
        successorIds: ['sl-x-b'],
        dossiersTo: 'sl-x-b',
        basis: 'NQ 1681/NQ-UBTVQH15',
      },
      reply: { ended: ['sl-x-a'], begun: [] },
    },
  },
  listNamingServices: {
    ...paths.listNamingServices,
    runsOn: 'admin',
    allow: ['admin'],
    summary: 'Services in force that name a unit, which their editors change; page by page through all services',
    query: cursorQuery,
    reply: lazily(() => z.strictObject({ services: z.array(NamingService), next: z.string().optional() })),
    refusals: ['not-found'],
    example: { reply: { services: [] } },
  },
} as const satisfies Record<string, Route>;
