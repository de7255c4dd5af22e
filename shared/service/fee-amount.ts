import { formatMoney, formatNumber } from '../words/format.ts';
import type { Locale, Text } from '../words/text.ts';
import { bandInWords } from './band-in-words.ts';
import type { Answers } from './condition.ts';
import type { Count, FeeSteps } from './fee-parts.ts';
import type { FeeLine } from './fee.ts';

/** Whole đồng, and how they came about in words. */
export type Reckoned = { dong: number; trace: Text };

type Amount = FeeLine['amount'];
type AmountOf<Kind extends Amount['kind']> = Extract<Amount, { kind: Kind }>;

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

/** Items before the `from`-th are free, e.g. Phiếu lý lịch tư pháp from the 3rd copy on (TT 244/2016); at most the cap in all. */
const perItem = (amount: AmountOf<'per-item'>, answers: Answers): Reckoned | undefined => {
  const { dong, count, unit, from, cap = Infinity } = amount;
  const items = countOf(count, answers) - from + 1;
  if (items < 1) return undefined;
  const since = from > 1 ? { vi: ` (từ ${unit.vi} thứ ${from})`, en: ` (from no. ${from} on)` } : { vi: '', en: '' };
  const isCapped = items * dong > cap;
  const most = {
    vi: isCapped ? `, tối đa ${formatMoney(cap, 'vi')}` : '',
    en: isCapped ? `, at most ${formatMoney(cap, 'en')}` : '',
  };
  const trace = {
    vi: `${formatNumber(items, 'vi')} ${unit.vi}${since.vi} × ${formatMoney(dong, 'vi')}${most.vi}`,
    en: `${formatNumber(items, 'en')} × ${formatMoney(dong, 'en')} per ${unit.en}${since.en}${most.en}`,
  };
  return { dong: Math.min(items * dong, cap), trace };
};

/** Pages of each tier; what lies beyond the last `upTo` is charged as the last tier. */
const pagesByTier = (tiers: FeeSteps, pages: number): { pages: number; dong: number }[] =>
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

/** One amount for the band the count lies in; what lies beyond the last `upTo` is of the last band. */
const byBand = ({ count, unit, bands }: AmountOf<'band'>, answers: Answers): Reckoned | undefined => {
  const counted = countOf(count, answers);
  const found = bands.findIndex(({ upTo = Infinity }) => counted <= upTo);
  const at = found < 0 ? bands.length - 1 : found;
  const band = bands[at];
  if (counted < 1 || band === undefined) return undefined;
  const trace = inBoth(
    (locale) => `${bandInWords(bands, at, unit, locale, counted)}: ${formatMoney(band.dong, locale)}`,
  );
  return { dong: band.dong, trace };
};

const reductionInWords = (percent: number, money: string, locale: Locale): string => {
  if (percent === 100) return locale === 'vi' ? `miễn ${money}` : `waived: ${money}`;
  return locale === 'vi' ? `giảm ${percent} % × ${money}` : `${percent}% off ${money}`;
};

/** What a reduction of so many percent takes off these amounts, below nothing; to the whole đồng. */
export const reduction = (percent: number, amounts: number[]): Reckoned => {
  const sum = amounts.reduce((total, dong) => total + dong, 0);
  const trace = inBoth((locale) => {
    const money = amounts.map((dong) => formatMoney(dong, locale)).join(' + ');
    return reductionInWords(percent, amounts.length > 1 ? `(${money})` : money, locale);
  });
  return { dong: -Math.round((sum * percent) / 100), trace };
};

type Reckon<Kind extends Amount['kind']> = (amount: AmountOf<Kind>, answers: Answers) => Reckoned | undefined;

const kinds: { [Kind in Amount['kind']]: Reckon<Kind> } = {
  fixed,
  'per-item': perItem,
  'per-page': perPage,
  band: byBand,
};

/** What a line's amount comes to on these answers; undefined where nothing is counted. */
export const feeAmount = <Kind extends Amount['kind']>(
  amount: AmountOf<Kind>,
  answers: Answers,
): Reckoned | undefined => (kinds[amount.kind] as Reckon<Kind>)(amount, answers);
