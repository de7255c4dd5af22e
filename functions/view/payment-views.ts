import type { PaymentView, RefundView } from '#shared/api/payment-views.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { waysOn } from '#shared/payment/collector.ts';
import { ways } from '#shared/payment/ways.ts';
import type { Way } from '#shared/payment/ways.ts';
import { isPayable } from '#shared/payment/payment-lifecycle.ts';
import type { Payment } from '#shared/payment/payment.ts';
import { isOwed } from '#shared/payment/refund.ts';
import { collectorOf } from '../acting/collector-of.ts';
import type { Deps } from '../deps.ts';
import type { Folder } from '../store/folder.ts';

/** Does the counter of this unit take what that collector asked for: its own, or what it would ask for anew. */
const isTakenAt = async (deps: Deps, counterOf: string, { dossier }: Folder, { collectorId }: Payment) => {
  const today = localDate(deps.now());
  const [there, now] = await Promise.all([
    collectorOf(deps, counterOf, today),
    collectorOf(deps, dossier.agencyId, today),
  ]);
  if (!there || (there.agencyId !== collectorId && there.agencyId !== now?.agencyId)) return false;
  return waysOn(there, today).includes('counter');
};

/** The ways to pay what a dossier owes, online and at the counter of a unit; none, and nothing read, where it owes nothing. */
export const waysToPay = async (deps: Deps, folder: Folder, counterOf: string): Promise<Way[]> => {
  const open = folder.payments.find(({ status }) => isPayable(status));
  if (!open) return [];
  const [collector, atCounter] = await Promise.all([
    deps.reference.collector(open.collectorId),
    isTakenAt(deps, counterOf, folder, open),
  ]);
  const offered = collector ? waysOn(collector, localDate(deps.now())) : [];
  return ways.filter((way) => (way === 'counter' ? atCounter : offered.includes(way)));
};

export const paymentView = (payment: Payment): PaymentView => {
  const { no, version, status, dong, lines, reference, createdAt, paidAt, paidBy, owedBack, receipt, collectorId } =
    payment;
  return {
    no,
    version,
    status,
    dong,
    lines,
    owedBack,
    createdAt,
    collectorId,
    ...(reference !== undefined && { reference }),
    ...(paidAt !== undefined && { paidAt }),
    ...(paidBy && { way: paidBy.way }),
    ...(receipt && { receipt: { serial: receipt.serial, year: receipt.year, number: receipt.number } }),
  };
};

/** What a dossier owes and owed, as its applicant and staff see it; what was made anew before anybody paid it is left out. */
export const paymentViews = ({ payments }: Pick<Folder, 'payments'>): PaymentView[] =>
  payments.filter(({ status }) => status !== 'cancelled').map(paymentView);

/** What goes back to whoever paid: all that is owed, not what a cashier only thinks of. */
export const refundViews = ({ refunds }: Pick<Folder, 'refunds'>): RefundView[] =>
  refunds
    .filter(isOwed)
    .flatMap(({ id, no, dong, reason, status, createdAt, updatedAt }) =>
      no === undefined ? [] : [{ id, no, dong, reason, status, createdAt, updatedAt }],
    );
