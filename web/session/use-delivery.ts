import type { Delivery } from '#shared/dossier/delivery.ts';
import type { Answers } from '#shared/service/condition.ts';
import { deliveryFrom, deliveryViolations } from '#shared/service/delivery-form.ts';
import type { Service } from '#shared/service/service.ts';
import { useKept } from './use-kept.ts';

type Choosing = { dossierId: string; service: Pick<Service, 'result'>; start: Delivery; today: string };

/** How the result is to be received, as it is chosen: kept in this tab, judged as the server will judge it. */
export const useDelivery = ({ dossierId, service, start, today }: Choosing) => {
  const kept = useKept<Answers>(`delivery.${dossierId}`, start);
  const delivery = deliveryFrom(kept.typed);
  return { ...kept, delivery, found: deliveryViolations(service, delivery, today) };
};
