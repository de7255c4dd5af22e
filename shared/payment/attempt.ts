import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { Instant } from '../dossier/dossier.ts';

/** One attempt to pay: `open` until the provider, a statement or time decides; `in-doubt` is listed for a person and never guessed. */
export const attemptStatuses = ['open', 'paid', 'failed', 'expired', 'in-doubt'] as const;
export type AttemptStatus = (typeof attemptStatuses)[number];

/** How money came: `cash` and `card` are a cashier's record. */
export const moneyWays = ['vnpay', 'vietqr', 'cash', 'card'] as const;
export type MoneyWay = (typeof moneyWays)[number];

/** An attempt to pay one payment, or several together (one collector, one account), with a reference of its own. */
export const Attempt = lazily(() =>
  z.strictObject({
    reference: z.string(),
    version: z.int().min(1),
    status: z.enum(attemptStatuses),
    way: z.enum(moneyWays),
    /** The merchant account, or `<bin>/<number>` of the bank account. */
    terminal: z.string(),
    /** Whole đồng: the sum of its parts. */
    dong: z.int().min(1),
    parts: z.array(z.strictObject({ dossierId: z.uuid(), no: z.int().min(1), dong: z.int().min(1) })).max(20),
    /** What the provider named, where that is no order of ours: then it has no parts, and a person looks into it. */
    named: z.string().optional(),
    collectorId: z.string(),
    accountId: z.string(),
    createdAt: Instant,
    /** After it the provider takes no payment with it; money that comes all the same is taken in. */
    expiresAt: Instant,
    /** When the provider is asked next, and how often it was. Absent once nothing is to be asked. */
    nextQueryAt: Instant.optional(),
    queries: z.int().min(0),
    /** The payer's viewer address, as the provider's forms demand one; gone once the attempt has ended. */
    address: z.string().optional(),
    /** What the provider said last: its codes and its number of the transaction. */
    code: z.string().optional(),
    transaction: z.string().optional(),
    /** Whole đồng that came where that is another amount than was asked for; of one in doubt, by the provider's word alone. */
    came: z.int().min(1).optional(),
    /** Whose record it is, where a cashier took the money. */
    staffId: z.string().optional(),
    /** What a leader found out about one that was in doubt, and by what. */
    decided: z.strictObject({ by: z.string(), at: Instant, evidence: z.string().max(1000) }).optional(),
    /** What the provider said of it after it was paid that does not fit; what was taken in stays until a leader has looked into it. */
    contradicted: z
      .strictObject({
        code: z.string(),
        dong: z.int().min(0),
        at: Instant,
        settled: z.strictObject({ by: z.string(), at: Instant, evidence: z.string().max(1000) }).optional(),
      })
      .optional(),
  }),
);
export type Attempt = z.infer<typeof Attempt>;

/** Was it paid, and its provider then said otherwise, and nobody looked into it yet? */
export const isContradicted = ({ contradicted }: Pick<Attempt, 'contradicted'>): boolean =>
  contradicted !== undefined && contradicted.settled === undefined;

/** What became of money: a payment it pays, a refund it is owed back by, or a list for a person. */
export const Allotment = lazily(() =>
  z.discriminatedUnion('to', [
    z.strictObject({ to: z.literal('payment'), dossierId: z.uuid(), no: z.int().min(1), dong: z.int().min(1) }),
    z.strictObject({ to: z.literal('refund'), refundId: z.string(), dong: z.int().min(1) }),
  ]),
);
export type Allotment = z.infer<typeof Allotment>;

/** Money that came, once for each thing that brought it: never changed, never deleted. Its allotments add up to it. */
export const Money = lazily(() =>
  z.strictObject({
    /** The attempt it came for. */
    reference: z.string(),
    /** The provider's number of the transaction, the statement's line, or `counter`. */
    key: z.string(),
    way: z.enum(moneyWays),
    dong: z.int().min(1),
    at: Instant,
    proof: z.enum(['callback', 'query', 'statement', 'cashier', 'decision']),
    collectorId: z.string(),
    accountId: z.string(),
    transaction: z.string().optional(),
    allotments: z.array(Allotment).min(1),
  }),
);
export type Money = z.infer<typeof Money>;
