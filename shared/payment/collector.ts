import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { TextSchema } from '../words/text-schema.ts';
import { tidied } from '../tidied.ts';
import { ways } from './ways.ts';
import type { Way } from './ways.ts';

/** A bank account fees arrive at, and the Treasury account they are remitted to, with the days it is used. */
export const Account = lazily(() =>
  z.strictObject({
    id: z.string().regex(/^[a-z0-9-]{1,40}$/),
    bank: tidied(120),
    /** The bank's number with NAPAS. */
    bin: z.string().regex(/^\d{6}$/),
    number: z.string().regex(/^[0-9A-Z]{4,19}$/),
    holder: tidied(120),
    /** Kho bạc Nhà nước and the account there. */
    treasury: tidied(120),
    treasuryAccount: z.string().regex(/^[0-9.]{4,30}$/),
    validFrom: z.iso.date(),
    validTo: z.iso.date().optional(),
  }),
);
export type Account = z.infer<typeof Account>;

/**
 * A unit that collects fees (đơn vị thu): for itself and for all units below it that do not collect. Its receipts bear its tax code, its form
 * and a series, and are numbered from 1 each year (NĐ 254/2026).
 */
export const Collector = lazily(() =>
  z.strictObject({
    agencyId: z.string().max(80),
    version: z.int().min(1),
    name: TextSchema,
    taxCode: z.string().max(14),
    /** Ký hiệu mẫu, e.g. `01BLP0-001`, and the letter of the series (ký hiệu). */
    form: z.string().regex(/^[0-9A-Z-]{3,15}$/),
    series: z.string().regex(/^[A-Z]{1,2}$/),
    /** The merchant account with VNPay; its secret is kept by Secrets Manager alone. */
    vnpay: z.strictObject({ on: z.boolean(), terminal: z.string().regex(/^[0-9A-Z]{8}$/) }).optional(),
    vietqr: z.strictObject({ on: z.boolean() }).optional(),
    counter: z.strictObject({ on: z.boolean() }),
    accounts: z.array(Account).min(1).max(10),
    /** How often what was collected is remitted to the Treasury (TT 37/2023, TT 41/2023: weekly, by Thursday). */
    remits: z.enum(['weekly', 'monthly']),
  }),
);
export type Collector = z.infer<typeof Collector>;

/** The account in use on a local date: of several the one that began last. */
export const accountOn = ({ accounts }: Collector, date: string): Account | undefined =>
  accounts
    .filter(({ validFrom, validTo }) => validFrom <= date && (validTo === undefined || date <= validTo))
    .sort((one, other) => (one.validFrom < other.validFrom ? 1 : -1))[0];

/** The ways to pay a collector offers on a local date. */
export const waysOn = (collector: Collector, date: string): Way[] =>
  accountOn(collector, date) ? ways.filter((way) => collector[way]?.on === true) : [];

/** Ký hiệu of a year's receipts: form, last digits of the year, series. */
export const serialOf = ({ form, series }: Collector, year: number): string =>
  `${form}/${String(year % 100).padStart(2, '0')}${series}`;
