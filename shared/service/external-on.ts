import { isInForce } from '../calendar/in-force.ts';
import type { ExternalService } from './external-service.ts';

/**
 * What other systems take in on a local date. One that stands in for a service of the province's own is left out while that is in force, so that
 * nobody finds both on the same day.
 */
export const externalOn = (
  external: readonly ExternalService[],
  date: string,
  isOffered: (serviceId: string) => boolean,
): ExternalService[] =>
  external.filter(
    (service) => isInForce(service, date) && !(service.insteadOf !== undefined && isOffered(service.insteadOf)),
  );
