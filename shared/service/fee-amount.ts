import { formatMoney, formatNumber } from '../words/format.ts';
import type { Locale, Text } from '../words/text.ts';
import type { Answers } from './condition.ts';
import type { FeeLine } from './fee.ts';

/** Whole đồng, and how they came about in words. */
export type Reckoned = { dong: number; trace: Text };

type Amount = FeeLine['amount'];
type AmountOf<Kind extends Amount['kind']> = Extract<Amount, { kind: Kind }>;
type Count = AmountOf<'per-item'>['count'];

/** More than anyone asks for, and few enough for exact arithmetic. */
const mostCounted = 1_000_000;

const countOf = (count: Count, answers: Answers): number => {
  const counted = typeof count === 'number' ? count : answers[count.field];
  return typeof counted === 'number' && counted > 0 ? Math.min(Math.floor(counted), mostCounted) : 0;
};

const inBoth = (write: (locale: Locale) => string): Text => ({ vi: write('vi'), en: write('en') });

const fixed = ({ dong }: AmountOf<'fixed'>): Reckoned => ({
  dong,
  trace: inBoth((locale) => formatMoney(dong, locale)),
});

/** Items before the `from`-th are free, e.g. Phiếu lý lịch tư pháp from the 3rd copy on (TT 244/2016). */
const perItem = ({ dong, count, unit, from }: AmountOf<'per-item'>, answers: Answers): Reckoned | undefined => {
  const items = countOf(count, answers) - from + 1;
  if (items < 1) return undefined;
  const since = from > 1 ? { vi: ` (từ ${unit.vi} thứ ${from})`, en: ` (from no. ${from} on)` } : { vi: '', en: '' };
  const trace = {
    vi: `${formatNumber(items, 'vi')} ${unit.vi}${since.vi} × ${formatMoney(dong, 'vi')}`,
    en: `${formatNumber(items, 'en')} × ${formatMoney(dong, 'en')} per ${unit.en}${since.en}`,
  };
  return { dong: items * dong, trace };
};

type Tiers = AmountOf<'per-page'>['tiers'];

/** Pages of each tier; what lies beyond the last `upTo` is charged as the last tier. */
const pagesByTier = (tiers: Tiers, pages: number): { pages: number; dong: number }[] =>
  tiers
    .map(({ upTo, dong }, at) => {
      const start = tiers[at - 1]?.upTo ?? 0;
      const end = at === tiers.length - 1 ? pages : Math.min(upTo ?? pages, pages);
      return { pages: Math.max(0, end - start), dong };
    })
    .filter((tier) => tier.pages > 0);

/** Certified copies: so much a page in tiers, at most the cap a copy (TT 226/2016). */
const perPage = (amount: AmountOf<'per-page'>, answers: Answers): Reckoned | undefined => {
  const { tiers, cap = Infinity } = amount;
  const copies = countOf(amount.copies, answers);
  const charged = pagesByTier(tiers, countOf(amount.pages, answers));
  if (copies < 1 || charged.length === 0) return undefined;
  const uncapped = charged.reduce((sum, { pages, dong }) => sum + pages * dong, 0);
  const aCopy = Math.min(uncapped, cap);
  const page = { vi: 'trang', en: 'pages' };
  const copy = { vi: 'bản', en: 'copies' };
  const trace = inBoth((locale) => {
    const sum = charged.map(
      ({ pages, dong }) => `${formatNumber(pages, locale)} ${page[locale]} × ${formatMoney(dong, locale)}`,
    );
    const most = { vi: `, tối đa ${formatMoney(cap, 'vi')}/bản`, en: `, at most ${formatMoney(cap, 'en')} a copy` };
    return `${formatNumber(copies, locale)} ${copy[locale]} × (${sum.join(' + ')}${uncapped > cap ? most[locale] : ''})`;
  });
  return { dong: copies * aCopy, trace };
};

/** What a line's amount comes to on these answers; undefined where nothing is counted. */
export const feeAmount = (amount: Amount, answers: Answers): Reckoned | undefined => {
  if (amount.kind === 'fixed') return fixed(amount);
  return amount.kind === 'per-item' ? perItem(amount, answers) : perPage(amount, answers);
};
