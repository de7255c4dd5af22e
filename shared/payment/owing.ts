import { eachKind, inAll, kinded, spread, sumsOf } from './by-kind.ts';
import type { ByKind } from './by-kind.ts';
import type { ChargedLine, Payment } from './payment.ts';
import { isPayable, paymentLifecycle } from './payment-lifecycle.ts';
import type { PaymentMove } from './payment-lifecycle.ts';
import { backByKind, keptByKind } from './receipt-lines.ts';
import type { Refund } from './refund.ts';

/** A refund that must come of a change, before it has an id. */
export type RefundDue = Pick<Refund, 'dong' | 'reason' | 'reference' | 'way' | 'dossierId' | 'no' | 'collectorId'>;

/** What changes: payments as they are to stand (one version on, or new), and what is owed back. */
export type Owing = { payments: Payment[]; refunds: RefundDue[] };

/** What a dossier is to have paid in all, and what a payment made for it says. */
export type Wanted = {
  /** Whole đồng in all. */
  dong: number;
  dossierId: string;
  lines: readonly ChargedLine[];
  serviceVersion: number;
  collectorId: string;
  accountId: string;
  organisation?: string | undefined;
  at: string;
};

/** The payment after a move; a move its lifecycle does not have is a bug. */
export const moved = (payment: Payment, move: PaymentMove, at: string, changes: Partial<Payment> = {}): Payment => {
  const status = paymentLifecycle[payment.status][move];
  if (status === undefined) throw new Error(`a payment that is ${payment.status} does not ${move}`);
  return { ...payment, ...changes, status, version: payment.version + 1, updatedAt: at };
};

/** What was paid and not owed back, in đồng. */
export const collected = (payments: readonly Payment[]): number =>
  payments.reduce((sum, { paidBy, dong, owedBack }) => sum + (paidBy ? dong - owedBack : 0), 0);

/** What of that is of each kind of fee. */
const collectedByKind = (payments: readonly Payment[]): ByKind => {
  const kept = payments.filter(({ paidBy }) => paidBy !== undefined).map(keptByKind);
  return eachKind((kind) => kept.reduce((sum, each) => sum + each[kind], 0));
};

const least = (one: ByKind, other: ByKind): ByKind => eachKind((kind) => Math.min(one[kind], other[kind]));
const less = (one: ByKind, other: ByKind): ByKind => eachKind((kind) => Math.max(0, one[kind] - other[kind]));

/** Takes so much back out of a paid payment: of the kinds that are said, or else of both in proportion to what is kept of them. */
export const oweBack = (payment: Payment, dong: number, at: string, of?: ByKind): Payment => {
  const owedBack = payment.owedBack + dong;
  if (dong < 1 || owedBack > payment.dong) throw new Error('more would be owed back than was paid');
  const owedBackPhi = backByKind(payment).phi + (of ?? spread(dong, keptByKind(payment))).phi;
  if (owedBack === payment.dong) return moved(payment, 'owe-back', at, { owedBack, owedBackPhi });
  return { ...payment, owedBack, owedBackPhi, version: payment.version + 1, updatedAt: at };
};

/** What is taken back out of what was paid, newest first, until so many đồng of each kind are owed back. */
const backOut = (payments: readonly Payment[], dong: ByKind, reason: Refund['reason'], at: string): Owing => {
  let left = dong;
  const owing: Owing = { payments: [], refunds: [] };
  for (const payment of [...payments].reverse()) {
    const { paidBy, dossierId, no, collectorId } = payment;
    if (!paidBy) continue;
    const back = least(left, keptByKind(payment));
    if (inAll(back) < 1) continue;
    owing.payments.push(oweBack(payment, inAll(back), at, back));
    owing.refunds.push({
      dong: inAll(back),
      reason,
      dossierId,
      no,
      collectorId,
      reference: paidBy.reference,
      way: paidBy.way,
    });
    left = less(left, back);
  }
  return owing;
};

/** What is taken off new lines, by kind: of each what was paid of it, and what is beyond that of whatever they still hold. */
const takenOff = (lines: readonly ChargedLine[], dong: number, paid: ByKind): ByKind => {
  const charged = sumsOf(lines);
  const own = least(paid, charged);
  if (inAll(own) >= dong) return spread(dong, own);
  const others = spread(dong - inAll(own), less(charged, own));
  return eachKind((kind) => own[kind] + others[kind]);
};

const newPayment = (payments: readonly Payment[], wanted: Wanted, dong: number): Payment => {
  const { dossierId, lines, serviceVersion, collectorId, accountId, organisation, at } = wanted;
  // Also what two people gave back of it of their own accord: it was paid, and is not asked for again.
  const before = inAll(sumsOf(lines)) - dong;
  const off = takenOff(lines, before, collectedByKind(payments));
  const paidBefore: ChargedLine = {
    id: 'paid-before',
    name: { vi: 'Đã nộp trước đó', en: 'Paid before' },
    ...kinded(eachKind((kind) => -off[kind])),
    dong: -before,
    trace: { vi: 'trừ số đã nộp', en: 'less what was paid' },
    legalBasis: { vi: 'Theo biên lai đã cấp', en: 'By the receipt issued before' },
  };
  return {
    dossierId,
    no: payments.length + 1,
    version: 1,
    status: 'due',
    dong,
    lines: before > 0 ? [...lines, paidBefore] : [...lines],
    serviceVersion,
    collectorId,
    accountId,
    ...(organisation !== undefined && { organisation }),
    createdAt: at,
    updatedAt: at,
    owedBack: 0,
    refunded: 0,
  };
};

/** What is open elsewhere, cancelled, and the same asked for by who collects now: what it is for and how much stay as they were. */
export const askedBy = (
  payments: readonly Payment[],
  to: Pick<Payment, 'collectorId' | 'accountId'>,
  at: string,
): Payment[] =>
  payments
    .filter(({ status, collectorId }) => isPayable(status) && collectorId !== to.collectorId)
    .flatMap((payment, place) => {
      const { reference: _, ...asked } = payment;
      const no = payments.length + 1 + place;
      const anew: Payment = { ...asked, ...to, no, version: 1, status: 'due', createdAt: at, updatedAt: at };
      return [moved(payment, 'cancel', at), anew];
    });

/**
 * Makes what a dossier has paid and has to pay equal to what it is to pay in all: only the difference is asked for, or owed back. What is
 * open at another amount, or with another collector, is cancelled and asked for anew, so that no attempt made for the old one can pay the new
 * one.
 */
export const owingFor = (payments: readonly Payment[], wanted: Wanted, reason: Refund['reason'] = 'reduced'): Owing => {
  const { dong, collectorId, at } = wanted;
  const missing = dong - collected(payments);
  const open = payments.filter(({ status }) => isPayable(status));
  if (open.length === 1 && open[0]?.dong === missing && open[0].collectorId === collectorId)
    return { payments: [], refunds: [] };
  const cancelled = open.map((payment) => moved(payment, 'cancel', at));
  if (missing < 0) {
    const charged = sumsOf(wanted.lines);
    const wantedOf = less(charged, spread(Math.max(0, inAll(charged) - dong), charged));
    const tooMuch = less(collectedByKind(payments), wantedOf);
    const back = backOut(payments, spread(-missing, tooMuch), reason, at);
    return { payments: [...cancelled, ...back.payments], refunds: back.refunds };
  }
  return { payments: missing > 0 ? [...cancelled, newPayment(payments, wanted, missing)] : cancelled, refunds: [] };
};
