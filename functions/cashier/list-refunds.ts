import type { OpenRefund } from '#shared/api/cash-views.ts';
import type { Refund } from '#shared/payment/refund.ts';
import type { Staff } from '#shared/person/actor.ts';
import type { CashDeps } from '../cash-deps.ts';
import type { UseCase } from '../http/call.ts';
import { aboutPayments } from './about-payments.ts';
import { collectorFor } from './collector-for.ts';

const refundView = async (
  { reference }: CashDeps,
  refund: Refund,
  { staffId }: Staff,
): Promise<Omit<OpenRefund, 'about'>> => {
  const { askedBy, approvedBy, collectorId: _, transaction: _t, dossierId: _d, no: _n, ...shown } = refund;
  const name = async (id: string) => (await reference.staffName(id)) ?? id;
  return {
    ...shown,
    ...(askedBy !== undefined && { askedBy: await name(askedBy) }),
    ...(approvedBy !== undefined && { approvedBy: await name(approvedBy) }),
    isOwn: askedBy === staffId,
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
  const about = await aboutPayments(
    deps,
    names.filter((name) => name !== undefined),
  );
  const views = refunds.map(async (refund, at): Promise<OpenRefund> => {
    const name = names[at];
    const payment = name && about(name);
    return { ...(await refundView(deps, refund, staff)), ...(payment && { about: payment }) };
  });
  return { refunds: await Promise.all(views) };
};
