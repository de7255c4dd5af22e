import type { PaymentView, RefundView } from '#shared/api/payment-views.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { waysOn } from '#shared/payment/collector.ts';
import type { Way } from '#shared/payment/ways.ts';
import { isPayable } from '#shared/payment/payment-lifecycle.ts';
import type { Payment } from '#shared/payment/payment.ts';
import { isOwed } from '#shared/payment/refund.ts';
import type { Deps } from '../deps.ts';
import type { Folder } from '../store/folder.ts';

/** The ways to pay what a dossier owes; none, and nothing read, where it owes nothing. */
export const waysToPay = async ({ reference, now }: Deps, { payments }: Folder): Promise<Way[]> => {
  const open = payments.find(({ status }) => isPayable(status));
  const collector = open && (await reference.collector(open.collectorId));
  return collector ? waysOn(collector, localDate(now())) : [];
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
