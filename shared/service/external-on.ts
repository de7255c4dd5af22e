import type { ExternalService } from './external-service.ts';

/** How another system's service stands on a date: shown, not yet, no more, or standing back while the province offers the same itself. */
export const externalStands = ['shown', 'coming', 'ended', 'hidden'] as const;
export type ExternalStands = (typeof externalStands)[number];

type IsOffered = (serviceId: string) => boolean;
type Dated = Pick<ExternalService, 'validFrom' | 'validTo' | 'insteadOf'>;

/** How one stands on a local date; the last day counts. */
export const externalStandsOn = (
  { validFrom, validTo, insteadOf }: Dated,
  date: string,
  isOffered: IsOffered,
): ExternalStands => {
  if (date < validFrom) return 'coming';
  if (validTo !== undefined && validTo < date) return 'ended';
  return insteadOf !== undefined && isOffered(insteadOf) ? 'hidden' : 'shown';
};

/**
 * What other systems take in on a local date. One that stands in for a service of the province's own is left out while that is in force, so that
 * nobody finds both on the same day.
 */
export const externalOn = (
  external: readonly ExternalService[],
  date: string,
  isOffered: IsOffered,
): ExternalService[] => external.filter((service) => externalStandsOn(service, date, isOffered) === 'shown');
