import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { CollectorView, DoubtfulAttempt, LineOutcome, NamedDong, OpenLine } from './cash-views.ts';
import { tidied } from '../tidied.ts';
import { paths } from './paths.ts';
import type { Route } from './route.ts';

const cash = ['cashier', 'leader'] as const;
const reference = 'MC7K2M9QXWPD';
const written = ['changed-meanwhile', 'idempotency-key-reused', 'too-busy'] as const;

/** A line as the device read it; the server computes its key. */
const SentLine = lazily(() =>
  z.strictObject({
    row: z.int().min(1).max(1_000_000),
    at: z.iso.date(),
    dong: NamedDong,
    purpose: z.string().max(600),
    bankReference: z.string().min(1).max(100).optional(),
    account: z
      .string()
      .regex(/^[0-9A-Z]{1,30}$/)
      .optional(),
    alike: z.int().min(1).max(100_000).describe('Its number among the lines of the file that nothing tells apart'),
  }),
);

/** What banks say of the money that came, and what a person decides where nothing says it. */
export const statementRoutes = {
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
    summary:
      'Say what a line of a statement is: it pays a fee, and what is beyond that goes back, or all of it goes back, or it is the transfer of a line read before',
    body: lazily(() =>
      z.discriminatedUnion('to', [
        z.strictObject({ to: z.literal('payment'), code: tidied(40) }),
        z.strictObject({ to: z.literal('refund'), note: tidied(500) }),
        z.strictObject({ to: z.literal('known') }),
      ]),
    ),
    reply: lazily(() => z.strictObject({ reference: z.string(), dong: z.int(), refundId: z.string().optional() })),
    refusals: ['not-found', 'settled-already', 'fee-already-paid', 'no-payable-fee', 'invalid', ...written],
    example: { body: { to: 'payment', code: 'H52.40-261123-0001' }, reply: { reference, dong: 24000 } },
  },
  settleAttempt: {
    ...paths.settleAttempt,
    runsOn: 'cashier',
    allow: ['leader'],
    summary: 'Say whether an attempt in doubt brought money, and by what one knows',
    body: lazily(() => z.strictObject({ verdict: z.enum(['paid', 'not-paid']), evidence: tidied(1000) })),
    reply: lazily(() => z.strictObject({ reference: z.string(), verdict: z.enum(['paid', 'not-paid']) })),
    refusals: ['not-found', 'settled-already', ...written],
    example: {
      body: { verdict: 'paid', evidence: 'VNPay xác nhận giao dịch 14226112' },
      reply: { reference, verdict: 'paid' },
    },
  },
} as const satisfies Record<string, Route>;
