import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { TextSchema } from '../words/text-schema.ts';
import { duties } from '../person/duty.ts';
import { ConditionSchema, Form } from './form.ts';
import { FeeRule } from './fee.ts';
import { ResultTemplate } from './result-template.ts';
import { Example } from './example.ts';
import { procedureCode } from './procedure-code.ts';
import { Chain } from './chain.ts';
import { Slug } from './slug.ts';

/** Units as the law writes them, never normalised: working days, calendar days, working hours, months, the same day. */
export const timeUnits = ['working-day', 'day', 'working-hour', 'month', 'same-day'] as const;

/**
 * A time limit. Day of receipt not counted (BLDS 2015 Đ147); `cutOff`: received after it, a same-day result moves to the next
 * working day (Luật Hộ tịch Đ5.3; NĐ 23/2015 Đ7). `committed` is the shorter limit a province promises; the due date uses it.
 */
export const TimeLimit = lazily(() =>
  z.strictObject({
    value: z.int().min(0),
    unit: z.enum(timeUnits),
    asWritten: TextSchema,
    when: ConditionSchema.optional(),
    cases: z.array(Slug).optional(),
    cutOff: z
      .string()
      .regex(/^\d\d:\d\d$/)
      .optional(),
    committed: z.int().min(0).optional(),
  }),
);
export type TimeLimit = z.infer<typeof TimeLimit>;

/** A document the procedure asks for: handed in, or shown only (xuất trình). Of an `anyOf` group one is enough. */
export const DocumentAsked = lazily(() =>
  z.strictObject({
    id: Slug,
    name: TextSchema,
    mode: z.enum(['submit', 'show-only']),
    originals: z.int().min(0),
    copies: z.int().min(0),
    required: z.boolean(),
    anyOf: Slug.optional(),
    cases: z.array(Slug).optional(),
    when: ConditionSchema.optional(),
    help: TextSchema.optional(),
    /** The form to download for it: its name and where it lies, a path of the portal or an https address. */
    template: z.strictObject({ name: TextSchema, href: z.string().max(500) }).optional(),
    maxFiles: z.int().min(1).max(10).default(5),
    /** The e-form itself stands for this document (tờ khai điện tử tương tác): nothing to upload. */
    isForm: z.boolean().default(false),
  }),
);
export type DocumentAsked = z.infer<typeof DocumentAsked>;

/** A step of the internal procedure (quy trình nội bộ, TT 01/2018 Đ8) and its share of the time in percent; shares add up to 100. */
export const Step = lazily(() =>
  z.strictObject({
    id: Slug,
    name: TextSchema,
    unit: TextSchema,
    duty: z.enum(duties),
    share: z.int().min(0).max(100),
  }),
);
export type Step = z.infer<typeof Step>;

export const LegalBasis = lazily(() =>
  z.strictObject({
    number: z.string(),
    title: TextSchema,
    issuer: TextSchema,
    date: z.iso.date(),
  }),
);

/** An agency that handles the service, and where it is received, for a time. */
export const Offering = lazily(() =>
  z.strictObject({
    agencyId: z.string(),
    receivingAgencyId: z.string(),
    validFrom: z.iso.date(),
    validTo: z.iso.date().optional(),
  }),
);
export type Offering = z.infer<typeof Offering>;

export const onlineModes = ['toan-trinh', 'mot-phan', 'thong-tin'] as const;
export const lifeEvents = [
  'birth',
  'marriage',
  'death',
  'residence',
  'housing-land',
  'business',
  'work',
  'health',
  'education',
  'driving',
  'social-support',
  'papers',
] as const;
export const applicantClasses = [
  'citizen',
  'overseas-vietnamese',
  'foreigner',
  'official',
  'enterprise',
  'foreign-invested-enterprise',
  'organisation',
  'foreign-organisation',
  'cooperative',
] as const;

/**
 * A procedure offered online (thủ tục hành chính), as data; parts per NĐ 63/2010 Đ8.2. `level` is the 1–4 of NĐ 43/2011, `onlineMode`
 * the classification of 2022 (NĐ 224/2026 Đ14 asks for a reason where it is partial): two fields, never one.
 */
export const Service = lazily(() =>
  z.strictObject({
    id: Slug,
    version: z.int().min(1),
    /** Counts the versions of the procedure, each fixed by a decision; `version` also counts changes of the online service alone. */
    procedureVersion: z.int().min(1).default(1),
    /** National code, or `9.00xxxx` while none is verified. */
    code: z.string().regex(procedureCode),
    name: TextSchema,
    summary: TextSchema,
    field: z.strictObject({ id: Slug, name: TextSchema }),
    keywords: z.array(z.string()).default([]),
    lifeEvents: z.array(z.enum(lifeEvents)).min(1),
    audiences: z.array(z.enum(['citizen', 'business'])).min(1),
    applicants: z.array(z.enum(applicantClasses)).min(1),
    administrativeLevel: z.enum(['province', 'district', 'commune']),
    level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
    onlineMode: z.enum(onlineModes),
    partialReason: z
      .strictObject({
        kind: z.enum(['presence', 'site-check', 'incident', 'other']),
        text: TextSchema,
        legalBasis: TextSchema,
      })
      .optional(),
    cases: z.array(z.strictObject({ id: Slug, name: TextSchema, help: TextSchema.optional() })).min(1),
    procedure: z.array(TextSchema).min(1),
    channels: z
      .array(z.strictObject({ channel: z.enum(['online', 'counter', 'post']), note: TextSchema.optional() }))
      .min(1),
    /** First one that fits wins; the last has no condition. */
    timeLimits: z.array(TimeLimit).min(1),
    afterSupplement: z.enum(['restart', 'resume']).default('restart'),
    documents: z.array(DocumentAsked),
    /** Sets of papers to hand in. */
    sets: z.int().min(1).default(1),
    fee: FeeRule,
    steps: z.array(Step).min(1),
    legalBases: z.array(LegalBasis).min(1),
    competentAgency: TextSchema,
    coordinatingAgency: TextSchema.optional(),
    offerings: z.array(Offering).min(1),
    result: z.strictObject({
      name: TextSchema,
      delivery: z.array(z.enum(['online', 'counter', 'post'])).min(1),
      /** The kind of paper in the agency's outgoing register, as its number bears it (ký hiệu, NĐ 30/2020): `XN-UBND`. */
      symbol: z
        .string()
        .regex(/^[A-ZĐ0-9]+(-[A-ZĐ0-9]+)*$/)
        .max(30)
        .optional(),
      template: ResultTemplate.optional(),
    }),
    conditions: TextSchema.optional(),
    /** What follows by itself once this one has its result: one filing for all of it. */
    chain: Chain.optional(),
    /** The declaration the answers print as (tờ khai). */
    declaration: z.strictObject({ title: TextSchema, addressee: TextSchema }),
    form: Form.optional().describe('Absent at levels 1 and 2: nothing is filed online'),
    retentionYears: z.int().min(1).default(10),
    publishedBy: z.strictObject({ number: z.string(), date: z.iso.date(), signer: TextSchema }),
    validFrom: z.iso.date(),
    validTo: z.iso.date().optional(),
    /** Example dossiers and what must come of them; at least one accepted and one refused before it is published. */
    examples: z.array(Example).max(60).default([]),
    /** What of this is not verified, for the people who keep it true. */
    unverified: z.array(z.string()).default([]),
  }),
);
export type Service = z.infer<typeof Service>;
