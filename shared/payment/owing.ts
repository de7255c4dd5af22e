import type { ChargedLine, Payment } from './payment.ts';
import { isPayable, paymentLifecycle } from './payment-lifecycle.ts';
import type { PaymentMove } from './payment-lifecycle.ts';
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

/** Takes so much back out of a paid payment. */
export const oweBack = (payment: Payment, dong: number, at: string): Payment => {
  const owedBack = payment.owedBack + dong;
  if (dong < 1 || owedBack > payment.dong) throw new Error('more would be owed back than was paid');
  if (owedBack === payment.dong) return moved(payment, 'owe-back', at, { owedBack });
  return { ...payment, owedBack, version: payment.version + 1, updatedAt: at };
};

/** What is taken back out of what was paid, newest first, until so many đồng are owed back. */
const backOut = (payments: readonly Payment[], dong: number, reason: Refund['reason'], at: string): Owing => {
  let left = dong;
  const owing: Owing = { payments: [], refunds: [] };
  for (const payment of [...payments].reverse()) {
    const { paidBy, dossierId, no, collectorId } = payment;
    const back = Math.min(left, payment.dong - payment.owedBack);
    if (!paidBy || back < 1) continue;
    owing.payments.push(oweBack(payment, back, at));
    owing.refunds.push({
      dong: back,
      reason,
      dossierId,
      no,
      collectorId,
      reference: paidBy.reference,
      way: paidBy.way,
    });
    left -= back;
  }
  return owing;
};

const newPayment = (payments: readonly Payment[], wanted: Wanted, dong: number): Payment => {
  const before = collected(payments);
  const { dossierId, lines, serviceVersion, collectorId, accountId, organisation, at } = wanted;
  const paidBefore: ChargedLine = {
    id: 'paid-before',
    name: { vi: 'Đã nộp trước đó', en: 'Paid before' },
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
    const back = backOut(payments, -missing, reason, at);
    return { payments: [...cancelled, ...back.payments], refunds: back.refunds };
  }
  return { payments: missing > 0 ? [...cancelled, newPayment(payments, wanted, missing)] : cancelled, refunds: [] };
};
