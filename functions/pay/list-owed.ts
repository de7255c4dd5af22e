import { localDate } from '#shared/calendar/local-time.ts';
import { waysOn } from '#shared/payment/collector.ts';
import { onlineWays } from '#shared/payment/ways.ts';
import type { UseCase } from '../http/call.ts';
import { agencyName } from '../view/agency-name.ts';
import { paymentView } from '../view/payment-views.ts';

/** What one has to pay, over all of one's dossiers, oldest first. */
export const listOwed: UseCase<'listOwed'> = async (deps, { actor }) => {
  const owed = await deps.payments.owedBy(actor.personId);
  const today = localDate(deps.now());
  const payments = owed.map(async ({ payment, serviceName, code }) => {
    const collector = await deps.reference.collector(payment.collectorId);
    const offered = collector ? waysOn(collector, today) : [];
    return {
      ...paymentView(payment),
      dossierId: payment.dossierId,
      accountId: payment.accountId,
      collectorName: collector?.name ?? (await agencyName(deps, payment.collectorId)),
      serviceName,
      ...(code !== undefined && { code }),
      ways: onlineWays.filter((way) => offered.includes(way)),
    };
  });
  return { payments: await Promise.all(payments) };
};
