import type { OpenRefund } from '#shared/api/cash-views.ts';
import type { RefundMethod } from '#shared/payment/refund.ts';
import type { Me } from '../session/staff-gate.tsx';

export type RefundStep = 'ask' | 'approve' | 'reject' | 'finish' | 'turned-down';

/** What may be done with a refund now, by this person; who asked for it does not decide on it. The portal judges again. */
export const stepsFor = ({ status, method, isOwn }: OpenRefund, { duties }: Me): RefundStep[] => {
  const decides: RefundStep[] = isOwn ? [] : ['approve', 'reject'];
  switch (status) {
    case 'due':
      return duties.includes('cashier') ? ['ask'] : [];
    case 'proposed':
    case 'asked':
      return decides;
    case 'approved':
      return method === 'provider' ? [] : ['finish'];
    case 'sent':
      return ['finish'];
    case 'in-doubt':
      return ['finish', 'turned-down'];
    case 'done':
    case 'rejected':
      return [];
  }
};

/** Ways money may go back that came this way; what was remitted the portal knows. */
export const methodsFor = (way: OpenRefund['way']): RefundMethod[] =>
  way === 'vnpay'
    ? ['provider', 'transfer', 'treasury']
    : way === 'cash'
      ? ['counter', 'transfer', 'treasury']
      : ['transfer', 'counter', 'treasury'];
