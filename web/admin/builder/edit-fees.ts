import { fillBlanks } from '#shared/service/definition/fill-blanks.ts';
import type { FeeExemption, FeeLine } from '#shared/service/fee.ts';
import type { Text } from '#shared/words/text.ts';

const asLine = (line: object): FeeLine => {
  const [made] = fillBlanks({ fee: { lines: [line] } }).fee.lines;
  if (made === undefined) throw new Error('a fee line has an amount');
  return made;
};

/** A fee line of a fixed amount, not said yet. */
export const newLine = (id: string, name: Text): FeeLine =>
  asLine({ id, name, kind: 'le-phi', amount: { kind: 'fixed' } });

/** The amount reckoned another way: it keeps whatever that way knows too. */
export const asAmount = (amount: FeeLine['amount'], kind: FeeLine['amount']['kind']): FeeLine['amount'] =>
  asLine({ amount: { ...amount, kind } }).amount;

/** A full exemption for everyone: whom it is for is said next. */
export const newExemption = (id: string, name: Text): FeeExemption => ({
  id,
  name,
  percent: 100,
  legalBasis: { vi: '', en: '' },
});
