import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { TextSchema } from '../words/text-schema.ts';
import { tidied } from '../tidied.ts';
import { accountPatterns, collectorPatterns, longestOfCollector, mostAccounts } from './collector-limits.ts';
import { ways } from './ways.ts';
import type { Way } from './ways.ts';

/** A bank account fees arrive at, and the Treasury account they are remitted to, with the days it is used. */
export const Account = lazily(() =>
  z.strictObject({
    id: z.string().regex(accountPatterns.id),
    bank: tidied(longestOfCollector.bank),
    /** The bank's number with NAPAS. */
    bin: z.string().regex(accountPatterns.bin),
    number: z.string().regex(accountPatterns.number),
    holder: tidied(longestOfCollector.holder),
    /** Kho bạc Nhà nước and the account there. */
    treasury: tidied(longestOfCollector.treasury),
    treasuryAccount: z.string().regex(accountPatterns.treasuryAccount),
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
    taxCode: z.string().max(longestOfCollector.taxCode),
    /** Ký hiệu mẫu, e.g. `01BLP0-001`, and the letter of the series (ký hiệu). */
    form: z.string().regex(collectorPatterns.form),
    series: z.string().regex(collectorPatterns.series),
    /** The merchant account with VNPay; its secret is kept by Secrets Manager alone. */
    vnpay: z.strictObject({ on: z.boolean(), terminal: z.string().regex(collectorPatterns.terminal) }).optional(),
    vietqr: z.strictObject({ on: z.boolean() }).optional(),
    counter: z.strictObject({ on: z.boolean() }),
    accounts: z.array(Account).min(1).max(mostAccounts),
    /** How often what was collected is remitted to the Treasury (TT 37/2023, TT 41/2023: weekly, by Thursday). */
    remits: z.enum(['weekly', 'monthly']),
  }),
);
export type Collector = z.infer<typeof Collector>;

/** What is kept of one by whoever administers the portal; its unit and its version come of themselves. */
export const CollectorFacts = lazily(() => {
  const name = tidied(longestOfCollector.name);
  return Collector.omit({ agencyId: true, version: true }).extend({ name: z.strictObject({ vi: name, en: name }) });
});
export type CollectorFacts = z.infer<typeof CollectorFacts>;

/** The account in use on a local date: of several the one that began last. */
export const accountOn = ({ accounts }: Collector, date: string): Account | undefined =>
  accounts
    .filter(({ validFrom, validTo }) => validFrom <= date && (validTo === undefined || date <= validTo))
    .sort((one, other) => (one.validFrom < other.validFrom ? 1 : -1))[0];

/** The account a fee of that day names: the one in use, else the last that was, else the first that will be. */
export const accountNear = (collector: Collector, date: string): Account | undefined => {
  const inOrder = [...collector.accounts].sort((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
  return accountOn(collector, date) ?? inOrder.findLast(({ validFrom }) => validFrom <= date) ?? inOrder[0];
};

/** The ways to pay a collector offers on a local date. */
export const waysOn = (collector: Collector, date: string): Way[] =>
  accountOn(collector, date) ? ways.filter((way) => collector[way]?.on === true) : [];

/** Ký hiệu of a year's receipts: form, last digits of the year, series. */
export const serialOf = ({ form, series }: Collector, year: number): string =>
  `${form}/${String(year % 100).padStart(2, '0')}${series}`;
