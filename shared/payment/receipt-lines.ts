import { eachKind, inAll, ofEach, spread, sumsOf } from './by-kind.ts';
import type { ByKind, FeeKind } from './by-kind.ts';
import type { Payment } from './payment.ts';
import type { ReceiptLine } from './receipt.ts';

type Charged = Pick<Payment, 'lines' | 'owedBack' | 'owedBackPhi'>;

const kinds: readonly FeeKind[] = ['phi', 'le-phi'];

/** What of a payment is owed back or went back, of each kind. */
export const backByKind = ({ lines, owedBack, owedBackPhi: phi }: Charged): ByKind =>
  phi === undefined ? spread(owedBack, sumsOf(lines)) : { phi, 'le-phi': owedBack - phi };

/** What of a payment is kept once it is paid, of each kind: never below nothing. */
export const keptByKind = (payment: Charged & Pick<Payment, 'dong'>): ByKind => {
  const charged = sumsOf(payment.lines);
  const back = backByKind(payment);
  const kept = eachKind((kind) => charged[kind] - back[kind]);
  // Lines written before a voluntary refund counted in them come to more than was paid.
  const most = payment.dong - payment.owedBack;
  return inAll(kept) > most ? spread(most, kept) : kept;
};

/** A line for each kind that has a part in it; at least one. */
const split = (name: ReceiptLine['name'], sums: ByKind): ReceiptLine[] => {
  const parts = kinds.filter((kind) => sums[kind] !== 0);
  return (parts.length > 0 ? parts : kinds.slice(1)).map((kind) => ({ name, kind, dong: sums[kind] }));
};

/**
 * What was charged, and what went back since, so that the lines add up to what the receipt stands for, and so do those of each kind: what takes off
 * is of the kind it takes off.
 */
export const receiptLines = (payment: Charged): ReceiptLine[] => {
  const { lines, owedBack } = payment;
  const charged = lines.flatMap((line, at) =>
    line.kind === undefined
      ? split(line.name, ofEach(line, sumsOf(lines.slice(0, at))))
      : [{ name: line.name, kind: line.kind, dong: line.dong }],
  );
  const back = backByKind(payment);
  return owedBack > 0
    ? [
        ...charged,
        ...split(
          { vi: 'Đã hoàn trả', en: 'Given back' },
          eachKind((kind) => -back[kind]),
        ),
      ]
    : charged;
};
