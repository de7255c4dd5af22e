import * as z from 'zod';
import { Instant } from '../dossier/dossier.ts';
import { lazily } from '../lazily.ts';
import { TextSchema } from '../words/text-schema.ts';
import { moneyWays } from './attempt.ts';
import { lastReceiptNumber } from './receipt-number.ts';

const ReceiptNumber = lazily(() => z.int().min(1).max(lastReceiptNumber));

/** One sum on a receipt; phí pays for a service, lệ phí is the state's (Luật Phí và lệ phí 97/2015 Đ3). Whole đồng; a reduction is below nothing. */
export const ReceiptLine = lazily(() =>
  z.strictObject({ name: TextSchema, kind: z.enum(['phi', 'le-phi']), dong: z.int() }),
);
export type ReceiptLine = z.infer<typeof ReceiptLine>;

/** Biên lai thu phí, lệ phí điện tử (NĐ 254/2026/NĐ-CP). Never changed and never deleted: a wrong one is void, and another stands in its place. */
export const Receipt = lazily(() =>
  z.strictObject({
    /** Ký hiệu mẫu and ký hiệu, e.g. `01BLP0-001/26E`. */
    serial: z.string().min(1),
    /** The local year it was made in; numbers start anew with each. */
    year: z.int(),
    number: ReceiptNumber,
    /** What only the paper tells: nobody looks a receipt up by guessing. */
    verification: z.string().regex(/^[A-Za-z0-9]{16}$/),
    /** Who collects, as named at that moment. */
    collectorId: z.string(),
    collectorName: TextSchema,
    collectorTaxCode: z.string(),
    dossierId: z.uuid(),
    /** Which payment of the dossier it is for. */
    paymentNo: z.int().min(1),
    /** The dossier's code, where it has one yet. */
    code: z.string().optional(),
    /** The payment as the bank or the gateway names it. */
    reference: z.string(),
    payerName: z.string(),
    serviceName: TextSchema,
    lines: z.array(ReceiptLine).min(1),
    /** Sum of the lines, in whole đồng. */
    dong: z.int().min(0),
    method: z.enum(moneyWays),
    /** When it was made; one that replaces another is made later than the money came. */
    at: Instant,
    /** When the money came; of receipts made before this was kept, `at` says so of those that replace none. */
    paidAt: Instant.optional(),
    status: z.enum(['standing', 'void']),
    void: z.strictObject({ at: Instant, reason: z.string(), replacedBy: ReceiptNumber.optional() }).optional(),
    /** The number it stands in for, of the same serial and year. */
    replaces: ReceiptNumber.optional(),
  }),
);
export type Receipt = z.infer<typeof Receipt>;
