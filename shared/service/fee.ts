import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { TextSchema } from '../words/text-schema.ts';
import { ConditionSchema } from './form.ts';

const dong = lazily(() => z.int().min(0));
const Count = lazily(() => z.union([z.strictObject({ field: z.string() }), z.int().min(0)]));

/** How much, in whole đồng: fixed, per item (from the n-th on), or per page in tiers with a cap per copy (TT 226/2016). */
export const Amount = lazily(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('fixed'), dong }),
    z.strictObject({
      kind: z.literal('per-item'),
      dong,
      count: Count,
      unit: TextSchema,
      from: z.int().min(1).default(1),
    }),
    z.strictObject({
      kind: z.literal('per-page'),
      pages: Count,
      copies: Count,
      tiers: z.array(z.strictObject({ upTo: z.int().min(1).optional(), dong })).min(1),
      cap: dong.optional(),
    }),
  ]),
);

/** One line of a fee: phí and lệ phí are kept apart. The first line of a `group` whose case, condition, channel and dates fit is the one that counts. */
export const FeeLine = lazily(() =>
  z.strictObject({
    id: z.string(),
    group: z.string().optional(),
    name: TextSchema,
    kind: z.enum(['phi', 'le-phi']),
    amount: Amount,
    cases: z.array(z.string()).optional(),
    when: ConditionSchema.optional(),
    channels: z.array(z.enum(['online', 'counter', 'post'])).optional(),
    validFrom: z.iso.date().optional(),
    validTo: z.iso.date().optional(),
    legalBasis: TextSchema,
  }),
);
export type FeeLine = z.infer<typeof FeeLine>;

/** What is to be paid and when (HinhThucThu: at receipt, with a supplement, at return). No lines: free of charge. */
export const FeeRule = lazily(() =>
  z.strictObject({
    due: z.enum(['none', 'before-acceptance', 'during-processing', 'at-return']),
    lines: z.array(FeeLine),
    /** Shown beside the amount, e.g. who is exempt and on what evidence. */
    note: TextSchema.optional(),
  }),
);
export type FeeRule = z.infer<typeof FeeRule>;
