import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { CollectorFacts } from '../payment/collector.ts';
import { CollectorRow, CollectorView, KeptAs } from './office-views.ts';
import { paths } from './paths.ts';
import type { Route } from './route.ts';

const facts: CollectorFacts = {
  name: { vi: 'Ủy ban nhân dân phường Tô Hiệu', en: 'People’s Committee of To Hieu Ward' },
  taxCode: '0100109106',
  form: '01BLP0-001',
  series: 'H',
  vnpay: { on: true, terminal: 'DEMOTH01' },
  vietqr: { on: true },
  counter: { on: true },
  accounts: [
    {
      id: '970415-1900000002',
      bank: 'Ngân hàng trình diễn',
      bin: '970415',
      number: '1900000002',
      holder: 'UBND PHUONG TO HIEU',
      treasury: 'Kho bạc Nhà nước khu vực',
      treasuryAccount: '3511.0.0000002',
      validFrom: '2025-07-01',
    },
  ],
  remits: 'weekly',
};
const agencyId = 'sl-p-to-hieu';
const collector = { ...facts, agencyId, version: 1 };

/** Units that collect fees, kept by administrators. */
export const collectorRoutes = {
  listCollectors: {
    ...paths.listCollectors,
    runsOn: 'admin',
    allow: ['admin'],
    summary: 'Every unit that collects fees, for itself and for the units below it that do not',
    reply: lazily(() => z.strictObject({ collectors: z.array(CollectorRow) })),
    refusals: [],
    example: { reply: { collectors: [{ collector, version: 0 }] } },
  },
  getCollector: {
    ...paths.getCollector,
    runsOn: 'admin',
    allow: ['admin'],
    summary: 'How one unit collects fees, with what was done to it',
    reply: CollectorView,
    refusals: ['not-found'],
    example: { reply: { at: '2026-11-23T01:00:00.000Z', collector, version: 0, events: [] } },
  },
  saveCollector: {
    ...paths.saveCollector,
    runsOn: 'admin',
    allow: ['admin'],
    summary: 'A unit that begins to collect fees, or collects them otherwise; a way turned off takes no new payments',
    body: lazily(() =>
      CollectorFacts.extend({
        version: z.int().min(0).optional().describe('What it was made on; without one the unit begins to collect'),
      }),
    ),
    reply: KeptAs,
    refusals: ['invalid', 'not-found', 'edited-meanwhile', 'idempotency-key-reused', 'too-busy'],
    example: { body: { ...facts, remits: 'monthly', version: 0 }, reply: { id: agencyId, version: 1 } },
  },
} as const satisfies Record<string, Route>;
