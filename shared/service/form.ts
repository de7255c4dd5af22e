import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { TextSchema } from '../words/text-schema.ts';
import { comparisons } from './condition.ts';
import type { Condition } from './condition.ts';

const Id = lazily(() =>
  z
    .string()
    .regex(/^[a-z][A-Za-z0-9]*$/)
    .max(60),
);

export const ConditionSchema: z.ZodType<Condition> = lazily(() =>
  z.union([
    z.strictObject({
      field: Id,
      compare: z.enum(comparisons),
      value: z.union([z.string(), z.number(), z.boolean()]).optional(),
    }),
    z.strictObject({ all: z.array(ConditionSchema).min(1) }),
    z.strictObject({ any: z.array(ConditionSchema).min(1) }),
    z.strictObject({ not: ConditionSchema }),
  ]),
) as z.ZodType<Condition>;

/** What the portal already knows of the signed-in person and may fill in; the person can change it. */
export const prefills = [
  'fullName',
  'nationalId',
  'birthDate',
  'sex',
  'phone',
  'email',
  'address',
  'organisationName',
  'taxCode',
] as const;

const Choice = lazily(() => z.strictObject({ value: z.string().regex(/^[a-z0-9][a-z0-9-]*$/), label: TextSchema }));

/** What every kind of question has. */
const Question = lazily(() =>
  z.strictObject({
    id: Id,
    label: TextSchema,
    help: TextSchema.optional(),
    /** Why it is asked (legal basis); where absent, the section's reason holds. */
    why: TextSchema.optional(),
    /** How many years the answer is kept after the end of the dossier; where absent, the section's number holds. */
    keptYears: z.int().min(1).max(100).optional(),
    required: z.union([z.boolean(), z.strictObject({ if: ConditionSchema })]).default(false),
    showIf: ConditionSchema.optional(),
    prefill: z.enum(prefills).optional(),
  }),
);

/** Named patterns only; never an admin's regular expression. */
export const patterns = [
  'letters-and-spaces',
  'digits',
  'vehicle-plate',
  'land-parcel',
  'certificate-number',
  'cmnd-9',
] as const;

/** Date rules: `today` is the local day of the portal's clock; another date field by its id. */
const DateBound = lazily(() => z.union([z.literal('today'), z.iso.date(), z.strictObject({ field: Id })]));

export const PlainField = lazily(() => {
  const base = Question.shape;
  const length = { minLength: z.int().min(0).optional(), maxLength: z.int().min(1).max(20000).optional() };
  const range = { min: z.int().optional(), max: z.int().optional() };
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('text'), ...base, ...length, pattern: z.enum(patterns).optional() }),
    z.strictObject({ kind: z.literal('long-text'), ...base, ...length }),
    z.strictObject({ kind: z.literal('whole-number'), ...base, ...range, unit: TextSchema.optional() }),
    z.strictObject({ kind: z.literal('money'), ...base, ...range }),
    z.strictObject({
      kind: z.literal('date'),
      ...base,
      notBefore: DateBound.optional(),
      notAfter: DateBound.optional(),
    }),
    z.strictObject({ kind: z.literal('yes-no'), ...base }),
    z.strictObject({ kind: z.literal('one-of'), ...base, choices: z.array(Choice).min(2).max(12) }),
    z.strictObject({
      kind: z.literal('several-of'),
      ...base,
      choices: z.array(Choice).min(2).max(30),
      max: z.int().min(1).optional(),
    }),
    z.strictObject({ kind: z.literal('list'), ...base, choices: z.array(Choice).min(2).max(500) }),
    z.strictObject({ kind: z.literal('national-id'), ...base }),
    z.strictObject({ kind: z.literal('tax-code'), ...base }),
    z.strictObject({ kind: z.literal('phone'), ...base, landline: z.boolean().optional() }),
    z.strictObject({ kind: z.literal('email'), ...base }),
    z.strictObject({ kind: z.literal('address'), ...base }),
    z.strictObject({ kind: z.literal('file'), ...base, maxFiles: z.int().min(1).max(10).default(1) }),
    z.strictObject({ kind: z.literal('note'), id: Id, label: TextSchema, showIf: ConditionSchema.optional() }),
  ]);
});
export type PlainField = z.infer<typeof PlainField>;

/** A repeating group: entries of the same few questions; groups do not nest. */
export const GroupField = lazily(() =>
  z.strictObject({
    kind: z.literal('group'),
    ...Question.shape,
    /** What one entry is called, e.g. "Thành viên". */
    entry: TextSchema,
    minEntries: z.int().min(0).default(0),
    maxEntries: z.int().min(1).max(50).default(20),
    fields: z.array(PlainField).min(1).max(20),
  }),
);
export type GroupField = z.infer<typeof GroupField>;

export const Field = lazily(() => z.union([PlainField, GroupField]));
export type Field = z.infer<typeof Field>;
export type FieldKind = Field['kind'];

export const Section = lazily(() =>
  z.strictObject({
    id: Id,
    title: TextSchema,
    help: TextSchema.optional(),
    /** Why its questions are asked and how many years the answers are kept, unless a question says otherwise. */
    why: TextSchema.optional(),
    keptYears: z.int().min(1).max(100).optional(),
    showIf: ConditionSchema.optional(),
    fields: z.array(Field).min(1).max(40),
  }),
);
export type Section = z.infer<typeof Section>;

/** The questions of a service. Field ids are unique in the whole form; a group's in the group. */
export const Form = lazily(() => z.strictObject({ sections: z.array(Section).min(1).max(20) }));
export type Form = z.infer<typeof Form>;
