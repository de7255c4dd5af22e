import type { Text } from '../words/text.ts';

/** Where the fee of a dossier stands. */
export const paymentStatuses = [
  'due',
  'pending',
  'awaiting-reconciliation',
  'failed',
  'expired',
  'paid',
  'refund-due',
  'refunded',
  'cancelled',
] as const;
export type PaymentStatus = (typeof paymentStatuses)[number];

/** What can happen to it. Only `credit` takes money, and only a verified callback, query, matched statement or cashier brings it. */
export const paymentMoves = [
  'begin',
  'await-statement',
  'fail',
  'expire',
  'doubt',
  'credit',
  'owe-back',
  'refund',
  'cancel',
] as const;
export type PaymentMove = (typeof paymentMoves)[number];

/** Whoever may still pay it. */
const payable = {
  begin: 'pending',
  'await-statement': 'awaiting-reconciliation',
  credit: 'paid',
  cancel: 'cancelled',
} as const;
/** An attempt runs: it may also come to nothing. */
const tried = { ...payable, fail: 'failed', expire: 'expired', doubt: 'awaiting-reconciliation' } as const;

/** What moves a payment on and where to. There is no other copy of these rules; what is not here cannot happen. */
export const paymentLifecycle: Record<PaymentStatus, Partial<Record<PaymentMove, PaymentStatus>>> = {
  due: payable,
  pending: tried,
  'awaiting-reconciliation': tried,
  failed: payable,
  expired: payable,
  /** Owed back in part it stays paid; owed back whole it waits for its refund. */
  paid: { 'owe-back': 'refund-due' },
  'refund-due': { refund: 'refunded' },
  refunded: {},
  cancelled: {},
};

/** May it be paid now? */
export const isPayable = (status: PaymentStatus): boolean => paymentLifecycle[status].credit !== undefined;

export const paymentStatusWords: Record<PaymentStatus, Text> = {
  due: { vi: 'Chưa nộp', en: 'To be paid' },
  pending: { vi: 'Đang thanh toán', en: 'Being paid' },
  'awaiting-reconciliation': { vi: 'Chờ đối soát', en: 'Waiting for the bank statement' },
  failed: { vi: 'Thanh toán không thành công', en: 'Payment failed' },
  expired: { vi: 'Hết hạn thanh toán', en: 'Payment expired' },
  paid: { vi: 'Đã nộp', en: 'Paid' },
  'refund-due': { vi: 'Chờ hoàn trả', en: 'To be refunded' },
  refunded: { vi: 'Đã hoàn trả', en: 'Refunded' },
  cancelled: { vi: 'Không phải nộp nữa', en: 'No longer due' },
};
