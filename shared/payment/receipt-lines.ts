import type { Payment } from './payment.ts';
import type { ReceiptLine } from './receipt.ts';

/** What was charged, and what went back since, so that the lines add up to what the receipt stands for. */
export const receiptLines = ({ lines, owedBack }: Pick<Payment, 'lines' | 'owedBack'>): ReceiptLine[] => {
  const kind = lines[0]?.kind ?? 'le-phi';
  const charged = lines.map((line) => ({ name: line.name, kind: line.kind ?? kind, dong: line.dong }));
  const back = { name: { vi: 'Đã hoàn trả', en: 'Given back' }, kind, dong: -owedBack };
  return owedBack > 0 ? [...charged, back] : charged;
};
