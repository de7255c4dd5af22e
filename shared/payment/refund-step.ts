import type { Payment } from './payment.ts';
import { moved } from './owing.ts';
import { refundLifecycle } from './refund.ts';
import type { Refund, RefundAction, RefundReason } from './refund.ts';

/** The refund after an action; undefined where its lifecycle has no such move. */
export const refundAfter = (
  refund: Refund,
  action: RefundAction,
  at: string,
  changes: Partial<Refund> = {},
): Refund | undefined => {
  const status = refundLifecycle[refund.status][action];
  return status && { ...refund, ...changes, status, version: refund.version + 1, updatedAt: at };
};

const paidNothing: readonly RefundReason[] = [
  'paid-twice',
  'not-owed-any-more',
  'overpaid',
  'underpaid',
  'not-matched',
];

/** Is it of money that paid its payment, so that the payment tells of it? What came twice, too late, for nothing, beyond what was due or below it paid nothing. */
export const isOfPayment = ({ reason }: Pick<Refund, 'reason'>): boolean => !paidNothing.includes(reason);

/** The payment once so much of what it owed back was sent; all of it: it is refunded. */
export const sentBack = (payment: Payment, dong: number, at: string): Payment => {
  const refunded = payment.refunded + dong;
  if (payment.status === 'refund-due' && refunded === payment.dong) return moved(payment, 'refund', at, { refunded });
  return { ...payment, refunded, version: payment.version + 1, updatedAt: at };
};
