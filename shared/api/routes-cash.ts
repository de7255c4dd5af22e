import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { CashDay, NamedDong, RemittanceView, Taken } from './cash-views.ts';
import { tidied } from '../tidied.ts';
import { paths } from './paths.ts';
import type { Route } from './route.ts';

const cash = ['cashier', 'leader'] as const;
const written = ['changed-meanwhile', 'idempotency-key-reused', 'too-busy'] as const;

/** The book of a collecting unit: what is taken at the counter, days, receipts, and what is remitted. */
export const cashRoutes = {
  takeAtCounter: {
    ...paths.takeAtCounter,
    runsOn: 'cashier',
    allow: ['cashier'],
    summary: 'Take a fee at the counter, in cash or by card: paid at once, with a receipt',
    body: lazily(() =>
      z.strictObject({ method: z.enum(['cash', 'card']), dong: NamedDong, slip: tidied(60).optional() }),
    ),
    reply: Taken,
    refusals: ['not-found', 'fee-already-paid', 'no-payable-fee', 'provider-not-configured', 'day-closed', ...written],
    example: {
      body: { method: 'cash', dong: 24000 },
      reply: { reference: 'MC7K2M9QXWPD', dong: 24000, way: 'cash', at: '2026-11-23T01:00:00.000Z', version: 5 },
    },
  },
  getCashDay: {
    ...paths.getCashDay,
    runsOn: 'cashier',
    allow: cash,
    summary: 'What a collecting unit took on a day: by way, receipts, tills, and whether it adds up',
    reply: CashDay,
    refusals: ['not-found'],
    example: {},
  },
  closeDay: {
    ...paths.closeDay,
    runsOn: 'cashier',
    allow: ['cashier'],
    summary: 'Close a day at the counter, with the cash as counted: nothing is taken in it any more',
    body: lazily(() =>
      z.strictObject({
        cash: z.int().min(0).max(1_000_000_000_000),
        booked: z
          .int()
          .describe('What was booked when the cash was counted; refused where the book says otherwise now'),
        note: tidied(500).optional().describe('Asked for where the cash differs from what is booked'),
      }),
    ),
    reply: lazily(() => z.strictObject({ date: z.iso.date(), cash: z.int(), booked: z.int() })),
    refusals: ['not-found', 'day-closed', 'booked-meanwhile', 'invalid', ...written],
    example: { body: { cash: 48000, booked: 48000 }, reply: { date: '2026-11-23', cash: 48000, booked: 48000 } },
  },
  voidReceipt: {
    ...paths.voidReceipt,
    runsOn: 'cashier',
    allow: cash,
    summary: 'Void a receipt with a mistake: another number with the same content stands in its place',
    body: lazily(() => z.strictObject({ serial: z.string().min(1).max(40), reason: tidied(300) })),
    reply: lazily(() => z.strictObject({ serial: z.string(), year: z.int(), number: z.int() })),
    refusals: ['not-found', 'not-allowed-now', ...written],
    example: {
      body: { serial: '01BLP0-001/26E', reason: 'Sai tên người nộp' },
      reply: { serial: '01BLP0-001/26E', year: 2026, number: 43 },
    },
  },
  getRemittance: {
    ...paths.getRemittance,
    runsOn: 'cashier',
    allow: cash,
    summary: 'What of a period is to be remitted to the Treasury; without dates the period that is next',
    query: lazily(() => z.strictObject({ from: z.iso.date().optional(), to: z.iso.date().optional() })),
    reply: RemittanceView,
    refusals: ['not-found', 'invalid'],
    example: {},
  },
  makeRemittance: {
    ...paths.makeRemittance,
    runsOn: 'cashier',
    allow: cash,
    summary: 'Note that a period was remitted: from then on only the Treasury gives its money back',
    body: lazily(() =>
      z.strictObject({ from: z.iso.date(), to: z.iso.date(), dong: z.int().min(0), document: tidied(100) }),
    ),
    reply: lazily(() => z.strictObject({ from: z.iso.date(), to: z.iso.date(), dong: z.int() })),
    refusals: ['not-found', 'invalid', ...written],
    example: {
      body: { from: '2026-11-16', to: '2026-11-22', dong: 480000, document: 'UNC 112' },
      reply: { from: '2026-11-16', to: '2026-11-22', dong: 480000 },
    },
  },
} as const satisfies Record<string, Route>;
