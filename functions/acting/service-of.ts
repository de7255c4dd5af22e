import type { Dossier } from '#shared/dossier/dossier.ts';
import type { Service } from '#shared/service/service.ts';
import type { Deps } from '../deps.ts';

/** The service version a dossier is pinned to; it never changes and is never taken away. */
export const serviceOf = async (deps: Deps, { serviceId, serviceVersion }: Dossier): Promise<Service> => {
  const service = await deps.reference.service(serviceId, serviceVersion);
  if (!service) throw new Error('the service version of a dossier is missing');
  return service;
};
