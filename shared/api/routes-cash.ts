import * as z from 'zod';
import { lazily } from '../lazily.ts';
import {
  LineOutcome,
  OpenLine,
  DoubtfulAttempt,
  CashDay,
  CollectorView,
  RefundView,
  RemittanceView,
  Taken,
} from './cash-views.ts';
import { refundMethods } from '../payment/refund.ts';
import { tidied } from '../tidied.ts';
import { paths } from './paths.ts';
import type { Route } from './route.ts';

const cash = ['cashier', 'leader'] as const;
const refundId = '0193a5c0-7d5e-7000-8000-000000000006';
const at = '2026-11-23T01:00:00.000Z';
const reference = 'MC7K2M9QXWPD';
const written = ['changed-meanwhile', 'idempotency-key-reused', 'too-busy'] as const;
const Dong = lazily(() => z.int().min(1).max(1_000_000_000_000));
const Method = lazily(() => z.enum(refundMethods));

/** A line as the device read it; the server computes its key. */
const SentLine = lazily(() =>
  z.strictObject({
    row: z.int().min(1).max(1_000_000),
    at: z.iso.date(),
    dong: Dong,
    purpose: z.string().max(600),
    bankReference: z.string().min(1).max(100).optional(),
    account: z
      .string()
      .regex(/^[0-9A-Z]{1,30}$/)
      .optional(),
    alike: z.int().min(1).max(100_000).describe('Its number among the lines of the file that nothing tells apart'),
  }),
);

/** Fees as cashiers keep them: taken at the counter, found in statements, given back, remitted. */
export const cashRoutes = {
  takeAtCounter: {
    ...paths.takeAtCounter,
    runsOn: 'cashier',
    allow: ['cashier'],
    summary: 'Take a fee at the counter, in cash or by card: paid at once, with a receipt',
    body: lazily(() => z.strictObject({ method: z.enum(['cash', 'card']), dong: Dong, slip: tidied(60).optional() })),
    reply: Taken,
    refusals: ['not-found', 'fee-already-paid', 'no-payable-fee', 'provider-not-configured', 'day-closed', ...written],
    example: {
      body: { method: 'cash', dong: 24000 },
      reply: { reference, dong: 24000, way: 'cash', at, version: 5 },
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
    body: lazily(() => z.strictObject({ cash: z.int().min(0).max(1_000_000_000_000), note: tidied(500).optional() })),
    reply: lazily(() => z.strictObject({ date: z.iso.date(), cash: z.int(), booked: z.int() })),
    refusals: ['not-found', 'day-closed', 'invalid', ...written],
    example: { body: { cash: 48000 }, reply: { date: '2026-11-23', cash: 48000, booked: 48000 } },
  },
  importStatement: {
    ...paths.importStatement,
    runsOn: 'cashier',
    allow: cash,
    summary: 'Read a bank statement, 100 lines a call: what matches a request for payment pays it, the rest is listed',
    body: lazily(() =>
      z.strictObject({
        accountId: z.string().max(40),
        digest: z
          .string()
          .regex(/^[\da-f]{64}$/)
          .describe('SHA-256 of the file, in hex'),
        name: tidied(200),
        part: z.int().min(1).max(1000),
        of: z.int().min(1).max(1000),
        lines: z.array(SentLine).min(1).max(100),
      }),
    ),
    reply: lazily(() => z.strictObject({ lines: z.array(LineOutcome) })),
    refusals: ['not-found', 'invalid', 'statement-imported-already', ...written],
    example: {
      body: {
        accountId: 'thu-phi',
        digest: 'a'.repeat(64),
        name: 'sao-ke.xlsx',
        part: 1,
        of: 1,
        lines: [{ row: 12, at: '2026-11-23', dong: 24000, purpose: `Nop phi ${reference}`, alike: 1 }],
      },
      reply: { lines: [{ row: 12, outcome: 'matched', reference }] },
    },
  },
  listUnmatched: {
    ...paths.listUnmatched,
    runsOn: 'cashier',
    allow: cash,
    summary: 'Lines of statements that paid nothing and attempts nobody knows the end of, oldest first',
    reply: lazily(() =>
      z.strictObject({ collector: CollectorView, lines: z.array(OpenLine), attempts: z.array(DoubtfulAttempt) }),
    ),
    refusals: ['not-found'],
    example: {},
  },
  settleLine: {
    ...paths.settleLine,
    runsOn: 'cashier',
    allow: cash,
    summary: 'Say what a line of a statement is: it pays a fee of just that amount, or goes back',
    body: lazily(() =>
      z.discriminatedUnion('to', [
        z.strictObject({ to: z.literal('payment'), code: tidied(40) }),
        z.strictObject({ to: z.literal('refund'), note: tidied(500) }),
      ]),
    ),
    reply: lazily(() => z.strictObject({ reference: z.string(), dong: z.int(), refundId: z.string().optional() })),
    refusals: ['not-found', 'not-allowed-now', 'fee-already-paid', 'no-payable-fee', 'invalid', ...written],
    example: { body: { to: 'payment', code: 'H52.40-261123-0001' }, reply: { reference, dong: 24000 } },
  },
  settleAttempt: {
    ...paths.settleAttempt,
    runsOn: 'cashier',
    allow: ['leader'],
    summary: 'Say whether an attempt in doubt brought money, and by what one knows',
    body: lazily(() => z.strictObject({ verdict: z.enum(['paid', 'not-paid']), evidence: tidied(1000) })),
    reply: lazily(() => z.strictObject({ reference: z.string(), verdict: z.enum(['paid', 'not-paid']) })),
    refusals: ['not-found', 'not-allowed-now', ...written],
    example: {
      body: { verdict: 'paid', evidence: 'VNPay xác nhận giao dịch 14226112' },
      reply: { reference, verdict: 'paid' },
    },
  },
  listRefunds: {
    ...paths.listRefunds,
    runsOn: 'cashier',
    allow: cash,
    summary: 'Refunds that are not over, oldest first',
    reply: lazily(() => z.strictObject({ refunds: z.array(RefundView) })),
    refusals: ['not-found'],
    example: { reply: { refunds: [] } },
  },
  proposeRefund: {
    ...paths.proposeRefund,
    runsOn: 'cashier',
    allow: ['cashier'],
    summary: 'Propose to give back what is not owed by itself; a second person approves',
    body: lazily(() => z.strictObject({ dong: Dong, method: Method, note: tidied(500) })),
    reply: lazily(() => z.strictObject({ refundId: z.string(), status: z.literal('proposed') })),
    refusals: ['not-found', 'no-payable-fee', 'refund-above-paid', 'invalid', ...written],
    example: {
      body: { dong: 8000, method: 'transfer', note: 'Thu thừa một bản' },
      reply: { refundId, status: 'proposed' },
    },
  },
  actOnRefund: {
    ...paths.actOnRefund,
    runsOn: 'cashier',
    allow: cash,
    summary: 'Take a refund one step further; who asked for it does not approve it',
    body: lazily(() =>
      z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('ask'), method: Method }),
        z.strictObject({ type: z.literal('approve') }),
        z.strictObject({ type: z.literal('reject'), reason: tidied(500) }),
        z.strictObject({ type: z.literal('finish'), document: tidied(100) }),
        z.strictObject({ type: z.literal('turned-down') }),
      ]),
    ),
    reply: lazily(() => z.strictObject({ refundId: z.string(), status: RefundView.shape.status })),
    refusals: ['not-found', 'not-allowed-now', 'own-work', 'refund-above-paid', 'day-closed', 'invalid', ...written],
    example: { body: { type: 'approve' }, reply: { refundId, status: 'approved' } },
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
