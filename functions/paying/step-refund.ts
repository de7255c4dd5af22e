import { Refusal } from '#shared/errors.ts';
import { oweBack } from '#shared/payment/owing.ts';
import type { Payment } from '#shared/payment/payment.ts';
import { isOfPayment, refundAfter, sentBack } from '#shared/payment/refund-step.ts';
import type { Refund, RefundAction } from '#shared/payment/refund.ts';
import { serviceOf } from '../acting/service-of.ts';
import type { Deps } from '../deps.ts';
import { factsOf } from '../store/payment-items.ts';
import type { PaymentWrite } from '../store/payment-write.ts';
import { notAtThisStep } from './not-at-this-step.ts';
import { portalFolders } from './portal-folders.ts';

/** What a step does to the payment: approving what was only proposed owes it back, finishing tells that it went. */
const paymentAfter = (payment: Payment, before: Refund, action: RefundAction, at: string): Payment | undefined => {
  if (!isOfPayment(before)) return undefined;
  if (action === 'approve' && before.status === 'proposed') {
    if (payment.owedBack + before.dong > payment.dong) throw new Refusal('refund-above-paid');
    return oweBack(payment, before.dong, at);
  }
  return action === 'finish' ? sentBack(payment, before.dong, at) : undefined;
};

/**
 * Takes a refund one step further, with its payment where that is concerned, in one transaction. Refuses 'refund-moved-on',
 * 'refund-above-paid', 'changed-meanwhile', 'wrong-role' where the duty was lost, 'day-closed' where cash would leave a closed book.
 */
export const stepRefund = async (
  deps: Deps,
  refund: Refund,
  action: RefundAction,
  changes: Partial<Refund> = {},
  beside: Pick<PaymentWrite, 'cash' | 'givenOut' | 'onDuty' | 'reply'> = {},
): Promise<Refund> => {
  const at = deps.now();
  const after = refundAfter(refund, action, at, changes);
  if (!after) throw notAtThisStep(refund);
  const { dossierId } = refund;
  const [folder] = dossierId === undefined ? [] : await portalFolders(deps, [{ dossierId }]);
  const payment = folder?.payments.find(({ no }) => no === refund.no);
  const changed = payment && paymentAfter(payment, refund, action, at);
  const payments =
    folder && changed
      ? [
          {
            payment: changed,
            facts: factsOf(folder.dossier, (await serviceOf(deps, folder.dossier)).name),
          },
        ]
      : [];
  const failing = await deps.payments.write({ ...beside, refunds: [after], payments });
  if (failing.includes('duty')) throw new Refusal('wrong-role');
  if (failing.includes('closed')) throw new Refusal('day-closed');
  if (failing.length > 0) throw new Refusal('changed-meanwhile');
  return after;
};
