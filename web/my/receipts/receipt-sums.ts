import type { ReceiptRow } from '#shared/api/payment-views.ts';
import type { ReceiptLine } from '#shared/payment/receipt.ts';

/** What one kind of fee comes to on a receipt, in whole đồng. */
export const dongOfKind = ({ lines }: Pick<ReceiptRow, 'lines'>, kind: ReceiptLine['kind']): number =>
  lines.reduce((sum, line) => (line.kind === kind ? sum + line.dong : sum), 0);

export type ReceiptSums = { count: number; phi: number; lePhi: number; dong: number };

/** What receipts come to by kind and in all, in whole đồng: a void one counts for nothing. */
export const sumsOf = (receipts: readonly ReceiptRow[]): ReceiptSums => {
  const standing = receipts.filter(({ status }) => status === 'standing');
  const sum = (of: (receipt: ReceiptRow) => number) => standing.reduce((total, receipt) => total + of(receipt), 0);
  return {
    count: standing.length,
    phi: sum((receipt) => dongOfKind(receipt, 'phi')),
    lePhi: sum((receipt) => dongOfKind(receipt, 'le-phi')),
    dong: sum(({ dong }) => dong),
  };
};
