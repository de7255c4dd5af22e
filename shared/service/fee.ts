import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { capacities } from '../person/capacity.ts';
import { TextSchema } from '../words/text-schema.ts';
import { ConditionSchema } from './form.ts';

const dong = lazily(() => z.int().min(0));
const Count = lazily(() => z.union([z.strictObject({ field: z.string() }), z.int().min(0)]));
/** Ascending steps; the last one has no end. */
const Steps = lazily(() => z.array(z.strictObject({ upTo: z.int().min(1).optional(), dong })).min(1));

/**
 * How much, in whole đồng: fixed; per item from the n-th on, with a cap in all; per page in tiers with a cap per copy (TT 226/2016); or one
 * amount by the band a count lies in (TT 212/2016: 1–5 rooms, 6 and more).
 */
export const Amount = lazily(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('fixed'), dong }),
    z.strictObject({
      kind: z.literal('per-item'),
      dong,
      count: Count,
      unit: TextSchema,
      from: z.int().min(1).default(1),
      cap: dong.optional(),
    }),
    z.strictObject({
      kind: z.literal('per-page'),
      pages: Count,
      copies: Count,
      tiers: Steps,
      cap: dong.optional(),
    }),
    /** Its unit is the plural in English: `1 to 5 rooms`. */
    z.strictObject({ kind: z.literal('band'), count: Count, unit: TextSchema, bands: Steps }),
  ]),
);

/** What a line or an exemption may be limited to. */
const Scope = lazily(() =>
  z.strictObject({
    cases: z.array(z.string()).optional(),
    when: ConditionSchema.optional(),
    channels: z.array(z.enum(['online', 'counter', 'post'])).optional(),
    /** In what capacity it is filed, e.g. for an organisation. */
    capacities: z.array(z.enum(capacities)).optional(),
    /** The agencies that decide, where the amount is theirs. */
    agencyIds: z.array(z.string()).optional(),
    /** Where the address answered lies, by codes of communes. */
    places: z.strictObject({ field: z.string(), communes: z.array(z.string()).min(1) }).optional(),
    validFrom: z.iso.date().optional(),
    validTo: z.iso.date().optional(),
  }),
);

/** One line of a fee: phí and lệ phí are kept apart. The first line of a `group` that fits the dossier is the one that counts. */
export const FeeLine = lazily(() =>
  z.strictObject({
    id: z.string(),
    group: z.string().optional(),
    name: TextSchema,
    kind: z.enum(['phi', 'le-phi']),
    amount: Amount,
    ...Scope.shape,
    legalBasis: TextSchema,
  }),
);
export type FeeLine = z.infer<typeof FeeLine>;

/** What a line or an exemption is for: all that is given must fit; nothing given: it is for every dossier. */
export type FeeScope = Pick<FeeLine, keyof z.infer<typeof Scope>>;

/**
 * A reduction in percent of some lines, or of all; 100 is an exemption (miễn). Of several that fit a line the greatest counts, never two.
 * `evidence` is the document of the service that proves it.
 */
export const FeeExemption = lazily(() =>
  z.strictObject({
    id: z.string(),
    name: TextSchema,
    percent: z.int().min(1).max(100),
    lines: z.array(z.string()).min(1).optional(),
    ...Scope.shape,
    evidence: z.string().optional(),
    legalBasis: TextSchema,
  }),
);
export type FeeExemption = z.infer<typeof FeeExemption>;

/** When a fee is owed: before the dossier counts as submitted, before it is accepted, when it is asked for while it is processed or else before the result is handed over, then alone. */
export const feeTimes = ['none', 'before-submission', 'before-acceptance', 'during-processing', 'at-return'] as const;

/** Until where a dossier may come to its end with the fee given back: never, before it was accepted, before anyone processed it, before its result. */
export const refundLimits = ['never', 'acceptance', 'processing', 'result'] as const;
export type RefundLimit = (typeof refundLimits)[number];

/** What is to be paid and when (HinhThucThu: at receipt, with a supplement, at return). No lines: free of charge. */
export const FeeRule = lazily(() =>
  z.strictObject({
    due: z.enum(feeTimes),
    lines: z.array(FeeLine),
    exemptions: z.array(FeeExemption).optional(),
    /** By default a fee goes back where the dossier ends before it was accepted: nothing was done for it yet. */
    refundedBefore: z.enum(refundLimits).optional(),
    /** Shown beside the amount. */
    note: TextSchema.optional(),
  }),
);
export type FeeRule = z.infer<typeof FeeRule>;
