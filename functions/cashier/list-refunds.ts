import type { OpenRefund } from '#shared/api/cash-views.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { isOfPayment } from '#shared/payment/refund-step.ts';
import type { Refund } from '#shared/payment/refund.ts';
import { isRemitted } from '#shared/payment/remittance.ts';
import type { Staff } from '#shared/person/actor.ts';
import type { CashDeps } from '../cash-deps.ts';
import type { UseCase } from '../http/call.ts';
import { aboutPayments } from './about-payments.ts';
import { collectorFor } from './collector-for.ts';

const wasApproved: readonly Refund['status'][] = ['approved', 'sent', 'in-doubt'];

type Beside = Pick<OpenRefund, 'isRemitted' | 'about'>;

const refundView = async (
  { reference }: CashDeps,
  refund: Refund,
  { staffId }: Staff,
  beside: Beside,
): Promise<OpenRefund> => {
  const { askedBy, approvedBy, rejected, collectorId: _, transaction: _t, dossierId: _d, no: _n, ...shown } = refund;
  const name = async (id: string) => (await reference.staffName(id)) ?? id;
  return {
    ...shown,
    ...(askedBy !== undefined && { askedBy: await name(askedBy) }),
    // One that did not go, and was asked for again, is not approved yet.
    ...(approvedBy !== undefined && wasApproved.includes(refund.status) && { approvedBy: await name(approvedBy) }),
    ...(rejected && { rejected: { ...rejected, by: await name(rejected.by) } }),
    isOwn: askedBy === staffId,
    ...beside,
  };
};

/** Refunds that are not over, oldest first. */
export const listRefunds: UseCase<'listRefunds'> = async (deps, { actor }) => {
  const staff = await actor;
  const collector = await collectorFor(deps, staff);
  const refunds = await deps.payments.openRefunds(collector.agencyId);
  const names = refunds.map(({ dossierId, no }) =>
    dossierId !== undefined && no !== undefined ? { dossierId, no } : undefined,
  );
  const [owed, remittances] = await Promise.all([
    deps.payments.named(names.filter((name) => name !== undefined)),
    refunds.some(isOfPayment) ? deps.remittances.of(collector.agencyId) : [],
  ]);
  const about = aboutPayments(owed);
  const views = refunds.map((refund, at) => {
    const name = names[at];
    const payment = name && about(name);
    const paid = owed.find(({ payment: { dossierId, no } }) => dossierId === name?.dossierId && no === name.no);
    const paidAt = paid?.payment.paidAt;
    const remitted = isRemitted(refund, paidAt === undefined ? undefined : localDate(paidAt), remittances);
    return refundView(deps, refund, staff, { isRemitted: remitted, ...(payment && { about: payment }) });
  });
  return { refunds: await Promise.all(views) };
};
