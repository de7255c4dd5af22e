import * as z from 'zod';
import { Instant } from '../dossier/dossier.ts';
import { lazily } from '../lazily.ts';
import { attemptStatuses, moneyWays } from '../payment/attempt.ts';
import { onlineWays } from '../payment/ways.ts';
import { Payment } from '../payment/payment.ts';
import { Refund } from '../payment/refund.ts';
import { Receipt } from '../payment/receipt.ts';
import { TextSchema } from '../words/text-schema.ts';

const Dong = lazily(() => z.int().min(0).describe('Whole đồng'));

/** What a dossier owes or owed once. */
export const PaymentView = lazily(() =>
  Payment.pick({
    no: true,
    version: true,
    status: true,
    dong: true,
    lines: true,
    owedBack: true,
    createdAt: true,
    collectorId: true,
    reference: true,
    paidAt: true,
  }).extend({
    way: z.enum(moneyWays).optional(),
    receipt: z.strictObject({ serial: z.string(), year: z.int(), number: z.int() }).optional(),
  }),
);
export type PaymentView = z.infer<typeof PaymentView>;

/** What goes back to whoever paid, or went. */
export const RefundView = lazily(() =>
  Refund.pick({ id: true, dong: true, reason: true, status: true, createdAt: true, updatedAt: true }).extend({
    no: z.int().min(1),
  }),
);
export type RefundView = z.infer<typeof RefundView>;

/** One payment of one dossier, as a payer names it. */
export const PaymentRef = lazily(() => z.strictObject({ dossierId: z.string().max(80), no: z.int().min(1).max(9999) }));

/** Where the payer goes on: the provider's page, or what a banking app scans; and the reference to follow it by. */
export const BegunPayment = lazily(() =>
  z.strictObject({
    reference: z.string(),
    dong: Dong,
    expiresAt: Instant,
    redirect: z.string().optional(),
    qr: z
      .strictObject({ payload: z.string(), bank: z.string(), number: z.string(), holder: z.string() })
      .optional()
      .describe('The payload of a VietQR code, and the same in words for who types it'),
  }),
);
export type BegunPayment = z.infer<typeof BegunPayment>;

/** How an attempt stands: nothing personal, so that whoever holds the reference may look. */
export const AttemptView = lazily(() =>
  z.strictObject({
    reference: z.string(),
    status: z.enum(attemptStatuses),
    way: z.enum(moneyWays),
    dong: Dong,
    at: Instant.describe('When this was read, by the portal’s clock'),
    createdAt: Instant,
    expiresAt: Instant,
    code: z.string().optional().describe('The provider’s code, where it failed'),
    goesBack: z
      .strictObject({ came: Dong, dong: Dong })
      .optional()
      .describe(
        'Where money came and not all of it paid what was asked for: how much came, and how much of it goes back',
      ),
  }),
);
export type AttemptView = z.infer<typeof AttemptView>;

/** What one has to pay, over all of one’s dossiers. */
export const OwedPayment = lazily(() =>
  PaymentView.extend({
    dossierId: z.uuid(),
    accountId: z.string(),
    collectorName: TextSchema,
    serviceName: TextSchema,
    code: z.string().optional(),
    ways: z.array(z.enum(onlineWays)),
    /** There where it is an organisation's that one may pay for, and somebody else filed it. */
    organisationName: z.string().optional(),
  }),
);
export type OwedPayment = z.infer<typeof OwedPayment>;

/** A receipt in the list of who paid; whose, where it is an organisation's. */
export const ReceiptRow = lazily(() =>
  Receipt.pick({
    serial: true,
    year: true,
    number: true,
    collectorName: true,
    serviceName: true,
    dossierId: true,
    paymentNo: true,
    code: true,
    reference: true,
    lines: true,
    dong: true,
    method: true,
    at: true,
    paidAt: true,
    replaces: true,
    status: true,
  }).extend({ organisationName: z.string().optional() }),
);
export type ReceiptRow = z.infer<typeof ReceiptRow>;

/** What anyone who holds a receipt may check: that it was issued, for how much, and whether it stands. Nothing of who paid. */
export const CheckedReceipt = lazily(() =>
  Receipt.pick({
    serial: true,
    year: true,
    number: true,
    collectorName: true,
    collectorTaxCode: true,
    dong: true,
    at: true,
    paidAt: true,
    replaces: true,
    status: true,
    void: true,
  }),
);
export type CheckedReceipt = z.infer<typeof CheckedReceipt>;

/** What a link to pay shows: amount, purpose and who collects; nothing of the applicant. */
export const PayLinkView = lazily(() =>
  z.strictObject({
    dong: Dong,
    serviceName: TextSchema,
    collectorName: TextSchema,
    expiresAt: Instant,
    status: Payment.shape.status,
    isAskedAnew: z
      .boolean()
      .optional()
      .describe(
        'Whether it was cancelled because the dossier is asked for another amount, or by another unit: that has no link yet',
      ),
    ways: z.array(z.enum(onlineWays)),
  }),
);
export type PayLinkView = z.infer<typeof PayLinkView>;
