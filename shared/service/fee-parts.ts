import type { FeeLine } from './fee.ts';

type Amount = FeeLine['amount'];
type AmountOf<Kind extends Amount['kind']> = Extract<Amount, { kind: Kind }>;

/** How many of something, fixed or as answered to a question. */
export type Count = AmountOf<'per-item'>['count'];
/** Steps of an amount, each up to a number of pages or items. */
export type FeeSteps = AmountOf<'band'>['bands'];

/** What an amount is counted by. */
export const countsOf = (amount: Amount): Count[] => {
  if (amount.kind === 'fixed') return [];
  return amount.kind === 'per-page' ? [amount.pages, amount.copies] : [amount.count];
};

/** The tiers or bands of an amount; none where it has none. */
export const stepsOf = (amount: Amount): FeeSteps => {
  if (amount.kind === 'per-page') return amount.tiers;
  return amount.kind === 'band' ? amount.bands : [];
};

/** Can it come to more than nothing? */
export const costs = (amount: Amount): boolean =>
  'dong' in amount ? amount.dong > 0 : stepsOf(amount).some(({ dong }) => dong > 0);
