import * as z from 'zod';
import { Instant } from '../dossier/dossier.ts';
import { lazily } from '../lazily.ts';
import type { UnmatchedReason } from '../words/statements.ts';
import type { RefundReason } from './refund.ts';

/** Why a line was left for a person; see `matchLine`. */
export const unmatchedReasons = [
  'no-reference',
  'several-references',
  'unknown-reference',
  'other-account',
  'already-paid',
  'too-little',
  'perhaps-known',
] as const satisfies readonly UnmatchedReason[];

/** One credit of a bank statement, kept for ever under its key, so that it brings money once. `open`: a person must say what it is. */
export const BankLine = lazily(() =>
  z.strictObject({
    /** See `lineKey`. */
    id: z.string().regex(/^[\da-f]{64}$/),
    version: z.int().min(1),
    status: z.enum(['matched', 'open', 'settled']),
    collectorId: z.string(),
    accountId: z.string(),
    /** Local date at the bank. */
    at: z.iso.date(),
    /** Whole đồng, above nothing. */
    dong: z.int().min(1),
    purpose: z.string(),
    bankReference: z.string().optional(),
    /** Why nobody's payment was found, and by how many đồng it differs where that is the reason. */
    reason: z.enum(unmatchedReasons).optional(),
    difference: z.int().optional(),
    /** The attempt it names or pays. */
    reference: z.string().optional(),
    /** The line whose transfer it may be: it counts as money only where a person says that it is another one. */
    mayBe: z.string().optional(),
    /** What it was settled by, where it goes back. */
    refundId: z.string().optional(),
    /** The statement that brought it first, by the SHA-256 of its file. */
    digest: z.string(),
    importedAt: Instant,
    settledBy: z.string().optional(),
    settledAt: Instant.optional(),
    note: z.string().optional(),
  }),
);
export type BankLine = z.infer<typeof BankLine>;

/** Why the money of a line that pays nothing goes back. */
export const refundReasonOf = ({ reason }: Pick<BankLine, 'reason'>): RefundReason =>
  reason === 'already-paid' ? 'paid-twice' : 'not-matched';

/** A statement that is being read, part by part: which parts are done, and how many lines were new. */
export const Statement = lazily(() =>
  z.strictObject({
    collectorId: z.string(),
    digest: z.string(),
    /** Whose account it is: the keys of its lines say so too, so that for another every line would be new. */
    accountId: z.string().optional(),
    version: z.int().min(1),
    name: z.string(),
    of: z.int().min(1),
    done: z.array(z.int().min(1)),
    added: z.int().min(0),
    at: Instant,
    by: z.string(),
  }),
);
export type Statement = z.infer<typeof Statement>;
