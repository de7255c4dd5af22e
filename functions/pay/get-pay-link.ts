import { localDate } from '#shared/calendar/local-time.ts';
import { waysOn } from '#shared/payment/collector.ts';
import { isPayable } from '#shared/payment/payment-lifecycle.ts';
import { onlineWays } from '#shared/payment/ways.ts';
import { serviceOf } from '../acting/service-of.ts';
import type { UseCase } from '../http/call.ts';
import { linked } from '../paying/linked.ts';
import { agencyName } from '../view/agency-name.ts';

/** What a link asks to pay: amount, purpose and who collects; nothing of the applicant. */
export const getPayLink: UseCase<'getPayLink'> = async (deps, { params }) => {
  const { folder, payment, expiresAt } = await linked(deps, params.token);
  const [service, collector] = await Promise.all([
    serviceOf(deps, folder.dossier),
    deps.reference.collector(payment.collectorId),
  ]);
  const offered = collector ? waysOn(collector, localDate(deps.now())) : [];
  const isAskedAnew = payment.status === 'cancelled' && folder.payments.some(({ status }) => isPayable(status));
  return {
    dong: payment.dong,
    serviceName: service.name,
    collectorName: collector?.name ?? (await agencyName(deps, payment.collectorId)),
    expiresAt,
    status: payment.status,
    ...(isAskedAnew && { isAskedAnew }),
    ways: onlineWays.filter((way) => offered.includes(way)),
  };
};
