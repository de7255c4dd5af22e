import type { OpenRefund } from '#shared/api/cash-views.ts';
import type { RefundMethod } from '#shared/payment/refund.ts';
import type { Me } from '../session/staff-gate.tsx';

export type RefundStep = 'ask' | 'approve' | 'reject' | 'finish' | 'turned-down';

/** What may be done with a refund now, by this person; who asked for it does not decide on it. The portal judges again. */
export const stepsFor = ({ status, method, isOwn }: OpenRefund, { duties }: Me): RefundStep[] => {
  const decides: RefundStep[] = isOwn ? [] : ['approve', 'reject'];
  const wentOrNot: RefundStep[] = isOwn ? ['finish'] : ['finish', 'turned-down'];
  switch (status) {
    case 'due':
      return duties.includes('cashier') ? ['ask'] : [];
    case 'proposed':
    case 'asked':
      return decides;
    case 'approved':
      return method === 'provider' ? [] : wentOrNot;
    case 'sent':
      return wentOrNot;
    case 'in-doubt':
      return ['finish', 'turned-down'];
    case 'done':
    case 'rejected':
      return [];
  }
};

const waysBack = (way: OpenRefund['way']): RefundMethod[] =>
  way === 'vnpay' ? ['provider', 'transfer'] : way === 'cash' ? ['counter', 'transfer'] : ['transfer', 'counter'];

/** Ways money may go back that came this way: by the Treasury what was remitted, and nothing else; where that is not known here, the portal says. */
export const methodsFor = (way: OpenRefund['way'], isRemitted?: boolean): RefundMethod[] => {
  if (isRemitted === undefined) return [...waysBack(way), 'treasury'];
  return isRemitted ? ['treasury'] : waysBack(way);
};
