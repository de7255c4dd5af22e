import type { BankLine } from '#shared/payment/bank-line.ts';
import { dateText } from '#shared/words/format.ts';
import type { Text } from '#shared/words/text.ts';

/** A line of a statement told apart from others: its day, and the bank's reference or else its purpose. */
export const lineText = ({ at, bankReference, purpose }: BankLine): Text => {
  const { vi, en } = dateText(at);
  return { vi: `${vi}, ${bankReference ?? purpose}`, en: `${en}, ${bankReference ?? purpose}` };
};
