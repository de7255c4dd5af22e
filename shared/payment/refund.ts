import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { Instant } from '../dossier/dossier.ts';
import { moneyWays } from './attempt.ts';

/**
 * Where a refund stands. `proposed`: a cashier wants to give back what is not owed by itself. `due`: it is owed. `asked`: a cashier chose how;
 * a second person approves. `approved`: it is to be sent. `sent`: the provider has it. `in-doubt`: nobody knows whether it went; never sent again blindly.
 */
export const refundStatuses = ['due', 'proposed', 'asked', 'approved', 'sent', 'in-doubt', 'done', 'rejected'] as const;
export type RefundStatus = (typeof refundStatuses)[number];

export const refundActions = ['ask', 'approve', 'reject', 'taken', 'doubt', 'turned-down', 'finish'] as const;
export type RefundAction = (typeof refundActions)[number];

/**
 * What moves a refund on. `taken`, `doubt` and `turned-down` are the provider's answers; `finish` also a cashier's with a document in hand, and
 * `turned-down` also a second person's who learned that it did not go.
 */
export const refundLifecycle: Record<RefundStatus, Partial<Record<RefundAction, RefundStatus>>> = {
  due: { ask: 'asked' },
  proposed: { approve: 'approved', reject: 'rejected' },
  asked: { approve: 'approved', reject: 'due' },
  approved: { taken: 'sent', doubt: 'in-doubt', 'turned-down': 'due', finish: 'done' },
  sent: { finish: 'done', 'turned-down': 'due' },
  /** Marked so before the provider is asked: what the answer was is known, or a person finds out. */
  'in-doubt': { taken: 'sent', 'turned-down': 'due', finish: 'done' },
  done: {},
  rejected: {},
};

/** Why money goes back. */
export const refundReasons = [
  'paid-twice',
  'not-owed-any-more',
  'overpaid',
  'underpaid',
  'ended',
  'reduced',
  'not-matched',
  'other',
] as const;
export type RefundReason = (typeof refundReasons)[number];

/** How it goes back: through the provider that brought it, by bank transfer, at the counter, or by the Treasury where it was remitted already. */
export const refundMethods = ['provider', 'transfer', 'counter', 'treasury'] as const;
export type RefundMethod = (typeof refundMethods)[number];

/** What is owed back to a payer. */
export const Refund = lazily(() =>
  z.strictObject({
    id: z.string(),
    version: z.int().min(1),
    status: z.enum(refundStatuses),
    dong: z.int().min(1),
    reason: z.enum(refundReasons),
    /** What a cashier says about one that is proposed, or of a transfer that paid nothing: why it goes back, and how to reach who sent it. */
    note: z.string().max(500).optional(),
    /** The attempt whose money it is, or the line of a statement that brought it. */
    reference: z.string(),
    way: z.enum(moneyWays),
    transaction: z.string().optional(),
    /** The payment it is about; none where a transfer named nothing of ours. */
    dossierId: z.uuid().optional(),
    no: z.int().min(1).optional(),
    collectorId: z.string(),
    createdAt: Instant,
    updatedAt: Instant,
    method: z.enum(refundMethods).optional(),
    askedBy: z.string().optional(),
    approvedBy: z.string().optional(),
    /** Why it was not approved, the last time it was not. */
    rejected: z.strictObject({ by: z.string(), at: Instant, reason: z.string().max(500) }).optional(),
    /** The provider's last code, or the number of the document that shows it went back. */
    code: z.string().max(100).optional(),
  }),
);
export type Refund = z.infer<typeof Refund>;

/** Does it count as owed? What is only proposed, or was rejected, does not. */
export const isOwed = ({ status }: Pick<Refund, 'status'>): boolean => status !== 'proposed' && status !== 'rejected';
