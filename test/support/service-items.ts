import type { ServiceVersions } from '#shared/service/service-versions.ts';
import type { Service } from '#shared/service/service.ts';
import { serviceKey, serviceRowKey, serviceVersionsKey } from '#functions/store/keys.ts';
import type { Item } from '#functions/store/table.ts';

const versionsOf = (services: readonly Service[]): ServiceVersions => ({
  versions: services.map(({ version, procedureVersion, validFrom, validTo }) => ({
    version,
    procedureVersion,
    validFrom,
    ...(validTo !== undefined && { validTo }),
    number: '1/QĐ-UBND',
  })),
  ends: [],
});

/** Everything that the table holds of a service. */
export const itemsOf = (services: readonly Service[], versions: Partial<ServiceVersions> = {}): Item[] => {
  const [{ id, code, name, field, level }] = services as [Service];
  return [
    ...services.map((service) => ({ ...serviceKey(id, service.version), type: 'service', service })),
    { ...serviceVersionsKey(id), type: 'service-versions', ...versionsOf(services), ...versions },
    { ...serviceRowKey(id), type: 'service-row', serviceId: id, code, name, field: field.name, level },
  ];
};
