import { Refusal } from '#shared/errors.ts';
import type { Service } from '#shared/service/service.ts';
import { versionOn } from '#shared/service/standing.ts';
import type { Standing } from '#shared/service/standing.ts';
import { whyNotOpen } from '#shared/service/why-not-open.ts';
import type { Deps } from '../deps.ts';

/**
 * The version of a service that is filed on a local date. Refuses 'unknown-service', and 'service-not-open' with
 * the reason where it is suspended or has ended.
 */
export const openService = async (
  { reference }: Deps,
  serviceId: string,
  standing: Standing | undefined,
  date: string,
): Promise<Service> => {
  const why = standing && whyNotOpen(standing, date);
  if (why) throw new Refusal('service-not-open', { why });
  const inForce = standing && versionOn(standing, date);
  const service = inForce && (await reference.service(serviceId, inForce.version));
  if (!service) throw new Refusal('unknown-service');
  return service;
};
