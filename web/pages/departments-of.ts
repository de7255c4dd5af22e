import type { Agency } from '#shared/agency/agency.ts';
import { offeredOn } from '#shared/service/offered.ts';
import type { Service } from '#shared/service/service.ts';
import type { Text } from '#shared/words/text.ts';
import { agencyLevel, agencyNames, agencyToday } from './agency-names.ts';
import type { Site } from './site.ts';

/** A unit as one finds services by it. */
export type Department = { id: string; name: Text };

/** Communes handle the same, a hundred and more of them: their services are found by their tier. */
const byTier: readonly (Agency['level'] | undefined)[] = ['commune', 'district'];

/** The units that handle a service on the day of a site and are found by name: departments, centres, the province itself. */
export const departmentsOf = (service: Service, site: Pick<Site, 'agencies' | 'today'>): Department[] => {
  const names = agencyNames(site);
  const ids = offeredOn(service, site.today).map(({ agencyId }) => agencyToday(site, agencyId));
  return [...new Set(ids)].flatMap((id) => {
    const name = names.get(id);
    return name === undefined || byTier.includes(agencyLevel(site, id)) ? [] : [{ id, name }];
  });
};
