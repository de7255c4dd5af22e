import type { NamingService } from '#shared/api/office-views.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { Refusal } from '#shared/errors.ts';
import { offeredOn } from '#shared/service/offered.ts';
import { versionOn } from '#shared/service/standing.ts';
import type { UseCase } from '../http/call.ts';
import type { OfferedBy } from '../store/offered.ts';

/** How a service names a unit today; undefined where it does not. */
const naming = (service: OfferedBy, agencyId: string, today: string): NamingService | undefined => {
  const named = offeredOn(service, today).filter((each) => [each.agencyId, each.receivingAgencyId].includes(agencyId));
  if (named.length === 0) return undefined;
  const ends = named.map(({ validTo }) => validTo);
  const last = ends.every((end) => end !== undefined) ? ends.toSorted().at(-1) : undefined;
  return {
    serviceId: service.id,
    name: service.name,
    decides: named.some((each) => each.agencyId === agencyId),
    receives: named.some((each) => each.receivingAgencyId === agencyId),
    ...(last !== undefined && { validTo: last }),
  };
};

/** Services in force that name a unit: read when somebody asks, since no list of them could be forgotten to be kept. */
export const listNamingServices: UseCase<'listNamingServices'> = async (deps, { actor, params, query }) => {
  const { agencyId } = params;
  const [{ rows, next }, unit] = await Promise.all([
    deps.services.rows(query.cursor),
    deps.agencies.one(agencyId),
    actor,
  ]);
  if (!unit) throw new Refusal('not-found');
  const today = localDate(deps.now());
  const standings = await deps.offered.standings(rows.map(({ row }) => row.serviceId));
  const inForce = [...standings].flatMap(([id, standing]) => {
    const version = versionOn(standing, today)?.version;
    return version === undefined ? [] : [{ id, version }];
  });
  const found = await deps.offered.offerings(inForce);
  const services = found
    .flatMap((service) => naming(service, agencyId, today) ?? [])
    .toSorted((one, other) => (one.serviceId < other.serviceId ? -1 : 1));
  return { services, ...(next !== undefined && { next }) };
};
