import * as z from 'zod';
import { Instant } from '../dossier/dossier.ts';
import { lazily } from '../lazily.ts';
import { attemptStatuses, moneyWays } from '../payment/attempt.ts';
import { BankLine } from '../payment/bank-line.ts';
import { Account } from '../payment/collector.ts';
import { differenceKinds } from '../payment/day-differences.ts';
import { Receipt } from '../payment/receipt.ts';
import { Refund } from '../payment/refund.ts';
import { Remittance, RemittedSum } from '../payment/remittance.ts';
import { TextSchema } from '../words/text-schema.ts';

const Dong = lazily(() => z.int().describe('Whole đồng'));
/** An amount somebody names: whole đồng, above nothing. */
export const NamedDong = lazily(() => z.int().min(1).max(1_000_000_000_000));
const Sum = lazily(() => z.strictObject({ count: z.int(), dong: Dong }));
const Difference = lazily(() =>
  z.strictObject({ kind: z.enum(differenceKinds), about: z.string(), wanted: Dong, found: Dong }),
);

/** Whose money it is, and the accounts it lies in. */
export const CollectorView = lazily(() =>
  z.strictObject({
    agencyId: z.string(),
    name: TextSchema,
    accounts: z.array(
      Account.pick({ id: true, bank: true, number: true, holder: true, validFrom: true, validTo: true }),
    ),
  }),
);

/** The payment something is about, as far as the portal knows one. */
const About = lazily(() =>
  z.strictObject({ dossierId: z.uuid(), no: z.int(), code: z.string().optional(), serviceName: TextSchema }),
);
export type AboutPayment = z.infer<typeof About>;

/** What a cashier took at the counter. */
export const Taken = lazily(() =>
  z.strictObject({ reference: z.string(), dong: Dong, way: z.enum(moneyWays), at: Instant, version: z.int() }),
);
export type Taken = z.infer<typeof Taken>;

/** A collector's local day. */
export const CashDay = lazily(() =>
  z.strictObject({
    at: Instant,
    date: z.iso.date(),
    collector: CollectorView,
    ways: z.array(z.strictObject({ way: z.enum(moneyWays), count: z.int(), dong: Dong })),
    receipts: z.strictObject({ standing: Sum, void: Sum }),
    rows: z
      .array(
        Receipt.pick({
          serial: true,
          year: true,
          number: true,
          dossierId: true,
          code: true,
          payerName: true,
          serviceName: true,
          dong: true,
          method: true,
          at: true,
          status: true,
          void: true,
        }),
      )
      .describe('The newest 300 receipts of the day'),
    tills: z.array(z.strictObject({ name: z.string(), cash: Sum, card: Sum, givenBack: Sum })),
    booked: Dong.describe('Cash that must lie in the tills'),
    closing: z
      .strictObject({ cash: Dong, note: z.string().optional(), at: Instant, by: z.string() })
      .optional()
      .describe('There once the day is closed'),
    reconciled: z
      .strictObject({
        at: Instant,
        came: Sum,
        receipted: Sum,
        refunds: Sum,
        listed: Sum,
        differences: z.array(Difference),
      })
      .optional()
      .describe('There once the night after was over'),
  }),
);
export type CashDay = z.infer<typeof CashDay>;

/** What became of a line of a statement. */
export const LineOutcome = lazily(() =>
  z.strictObject({
    row: z.int(),
    outcome: z.enum(['matched', 'unmatched', 'known']),
    reference: z.string().optional(),
    message: TextSchema.optional(),
  }),
);
export type LineOutcome = z.infer<typeof LineOutcome>;

export const OpenLine = lazily(() =>
  BankLine.pick({
    id: true,
    at: true,
    dong: true,
    purpose: true,
    bankReference: true,
    accountId: true,
    reason: true,
    importedAt: true,
    reference: true,
  }).extend({ message: TextSchema, about: z.array(About) }),
);
export type OpenLine = z.infer<typeof OpenLine>;

export const DoubtfulAttempt = lazily(() =>
  z.strictObject({
    reference: z.string(),
    status: z.enum(attemptStatuses),
    way: z.enum(moneyWays),
    dong: Dong,
    came: Dong.optional().describe('What came by the provider’s word, where that is another amount'),
    createdAt: Instant,
    code: z.string().optional(),
    transaction: z.string().optional(),
    named: z.string().optional().describe('What the provider named, where it is no order of the portal'),
    contradicted: z
      .strictObject({ code: z.string(), dong: Dong, at: Instant })
      .optional()
      .describe('What the provider said against it after it was paid'),
    about: z.array(About),
  }),
);
export type DoubtfulAttempt = z.infer<typeof DoubtfulAttempt>;

/** A refund with what it is about, and whether the reader asked for it: then somebody else approves. */
export const OpenRefund = lazily(() =>
  Refund.pick({
    id: true,
    version: true,
    status: true,
    dong: true,
    reason: true,
    note: true,
    reference: true,
    way: true,
    method: true,
    createdAt: true,
    updatedAt: true,
    code: true,
    rejected: true,
  }).extend({
    about: About.optional(),
    askedBy: z.string().optional(),
    approvedBy: z.string().optional(),
    isOwn: z.boolean(),
    isRemitted: z.boolean().describe('Then the Treasury alone gives it back, and else it never does'),
  }),
);
export type OpenRefund = z.infer<typeof OpenRefund>;

/** What of a period is to be remitted, or was. */
export const RemittanceView = lazily(() =>
  z.strictObject({
    at: Instant,
    collector: CollectorView.extend({
      remits: z.enum(['weekly', 'monthly']),
      treasuries: z.array(Account.pick({ id: true, treasury: true, treasuryAccount: true })),
    }),
    from: z.iso.date(),
    to: z.iso.date(),
    dueOn: z.iso.date(),
    isNext: z.boolean().describe('Whether it is the period that is remitted next'),
    isOver: z.boolean(),
    waiting: z.int().describe('Payments whose receipt is still to be issued or replaced'),
    sums: z.array(RemittedSum),
    dong: Dong,
    remitted: Remittance.omit({ collectorId: true, sums: true, takenOff: true }).optional(),
    past: z.array(Remittance.omit({ collectorId: true, sums: true, takenOff: true })).describe('Newest first'),
    rows: z
      .array(
        z.strictObject({
          accountId: z.string(),
          serial: z.string(),
          number: z.int(),
          paidAt: Instant,
          code: z.string().optional(),
          serviceName: TextSchema,
          way: z.enum(moneyWays),
          phi: Dong,
          lePhi: Dong,
        }),
      )
      .describe('What each receipt stands for, at most 10,000'),
  }),
);
export type RemittanceView = z.infer<typeof RemittanceView>;
