import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { NamedDong, OpenRefund } from './cash-views.ts';
import { refundMethods } from '../payment/refund.ts';
import { tidied } from '../tidied.ts';
import { paths } from './paths.ts';
import type { Route } from './route.ts';

const cash = ['cashier', 'leader'] as const;
const refundId = '0193a5c0-7d5e-7000-8000-000000000006';
const written = ['changed-meanwhile', 'idempotency-key-reused', 'too-busy'] as const;
const Method = lazily(() => z.enum(refundMethods));

/** Giving money back: one asks, another approves. */
export const refundRoutes = {
  listRefunds: {
    ...paths.listRefunds,
    runsOn: 'cashier',
    allow: cash,
    summary: 'Refunds that are not over, oldest first',
    reply: lazily(() => z.strictObject({ refunds: z.array(OpenRefund) })),
    refusals: ['not-found'],
    example: { reply: { refunds: [] } },
  },
  proposeRefund: {
    ...paths.proposeRefund,
    runsOn: 'cashier',
    allow: ['cashier'],
    summary: 'Propose to give back what is not owed by itself; a second person approves',
    body: lazily(() => z.strictObject({ dong: NamedDong, method: Method, note: tidied(500) })),
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
    reply: lazily(() => z.strictObject({ refundId: z.string(), status: OpenRefund.shape.status })),
    refusals: ['not-found', 'refund-moved-on', 'own-work', 'refund-above-paid', 'day-closed', 'invalid', ...written],
    example: { body: { type: 'approve' }, reply: { refundId, status: 'approved' } },
  },
} as const satisfies Record<string, Route>;
