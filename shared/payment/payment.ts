import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { Instant } from '../dossier/dossier.ts';
import { TextSchema } from '../words/text-schema.ts';
import { paymentStatuses } from './payment-lifecycle.ts';

/** A line of an assessment as it was charged: with its trace and legal basis; what was charged before, or a reduction, is below nothing. */
export const ChargedLine = lazily(() =>
  z.strictObject({
    id: z.string(),
    name: TextSchema,
    kind: z.enum(['phi', 'le-phi']).optional(),
    /** Of what takes off both kinds: how much of it is phí. */
    phi: z.int().optional(),
    dong: z.int(),
    trace: TextSchema,
    legalBasis: TextSchema,
    exemption: z.strictObject({ percent: z.int(), evidence: TextSchema.optional() }).optional(),
  }),
);
export type ChargedLine = z.infer<typeof ChargedLine>;

/**
 * What a dossier owes once (khoản phải thu): assessed by one version of the service's fee rule, paid whole or not at all. A dossier whose
 * answers change after a supplement gets another for the difference. Lies with its dossier and is written with it.
 */
export const Payment = lazily(() =>
  z.strictObject({
    dossierId: z.uuid(),
    /** Dense from 1 within the dossier. */
    no: z.int().min(1),
    version: z.int().min(1),
    status: z.enum(paymentStatuses),
    /** Whole đồng, above nothing. */
    dong: z.int().min(1),
    lines: z.array(ChargedLine),
    serviceVersion: z.int().min(1),
    collectorId: z.string(),
    accountId: z.string(),
    /** The organisation whose staff may pay it too: the hash of its tax code. */
    organisation: z.string().optional(),
    /** Its newest attempt. */
    reference: z.string().optional(),
    createdAt: Instant,
    updatedAt: Instant,
    paidAt: Instant.optional(),
    /** How it was paid, and the attempt that brought the money. */
    paidBy: z.strictObject({ way: z.enum(['vnpay', 'vietqr', 'cash', 'card']), reference: z.string() }).optional(),
    /** Of what was paid, what is owed back or was sent back, in đồng. */
    owedBack: z.int().min(0),
    /** Of that, what is phí; where it says nothing, it is spread over both kinds. */
    owedBackPhi: z.int().min(0).optional(),
    /** Of what is owed back, what was sent back. */
    refunded: z.int().min(0),
    /** The receipt that stands for it, once issued: `void` names one that must not stand any more. */
    receipt: z.strictObject({ serial: z.string(), year: z.int(), number: z.int(), dong: z.int() }).optional(),
  }),
);
export type Payment = z.infer<typeof Payment>;

/** What the receipt of a payment must stand for, in đồng; 0: none must stand. */
export const receiptDue = ({ status, dong, owedBack }: Payment): number =>
  status === 'paid' || status === 'refund-due' || status === 'refunded' ? dong - owedBack : 0;

/** Is a receipt to be issued, replaced or voided? */
export const receiptIsDue = (payment: Payment): boolean => receiptDue(payment) !== (payment.receipt?.dong ?? 0);
