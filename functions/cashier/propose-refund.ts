import { Refusal } from '#shared/errors.ts';
import { refundRoutes } from '#shared/api/routes-refunds.ts';
import type { Refund } from '#shared/payment/refund.ts';
import type { UseCase } from '../http/call.ts';
import { collectorFor } from './collector-for.ts';
import { onDuty } from './on-duty.ts';
import { once } from '../acting/once.ts';
import { demandMethod } from './refund-method.ts';

/** Proposes to give back what is not owed by itself: nothing moves before a second person approves. */
export const proposeRefund: UseCase<'proposeRefund'> = async (deps, { actor, params, body, repeat }) => {
  const { actor: staff, folder } = await deps.dossiers.openFor(actor, params.dossierId);
  const { agencyId } = await collectorFor(deps, staff);
  const payment = folder.payments.find(({ no, collectorId }) => no === Number(params.no) && collectorId === agencyId);
  if (!payment) throw new Refusal('not-found');
  return once(deps, { staff, repeat, Reply: refundRoutes.proposeRefund.reply }, async (kept) => {
    const { dossierId, no, paidBy, dong, owedBack, collectorId } = payment;
    if (!paidBy) throw new Refusal('no-payable-fee');
    if (body.dong > dong - owedBack) throw new Refusal('refund-above-paid');
    const { way, reference } = paidBy;
    const tried = await deps.payments.attempt(reference);
    const transaction = tried?.attempt.transaction;
    const at = deps.now();
    const refund: Refund = {
      ...body,
      ...{ dossierId, no, way, reference, collectorId },
      ...(transaction !== undefined && { transaction }),
      id: `${dossierId}.${deps.newId()}`,
      version: 1,
      status: 'proposed',
      reason: 'other',
      createdAt: at,
      updatedAt: at,
      askedBy: staff.staffId,
    };
    await demandMethod(deps, refund, body.method);
    const reply = { refundId: refund.id, status: 'proposed' as const };
    const failing = await deps.payments.write({ refunds: [refund], onDuty: onDuty(deps, staff), reply: kept(reply) });
    if (failing.includes('duty')) throw new Refusal('wrong-role');
    if (failing.length > 0) throw new Refusal('changed-meanwhile');
    return reply;
  });
};
