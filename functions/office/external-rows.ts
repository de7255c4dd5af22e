import type { ExternalRow } from '#shared/api/office-views.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { externalStandsOn } from '#shared/service/external-on.ts';
import { versionOn } from '#shared/service/standing.ts';
import type { AdminDeps } from '../admin-deps.ts';
import type { StoredExternal } from '../store/external-services.ts';

/** Services of other systems as they stand today, beside the own ones they stand in for. */
export const externalRows = async (deps: AdminDeps, stored: readonly StoredExternal[]): Promise<ExternalRow[]> => {
  const today = localDate(deps.now());
  const replaced = [...new Set(stored.flatMap(({ service }) => service.insteadOf ?? []))];
  const standings = await deps.offered.standings(replaced);
  const isOffered = (id: string): boolean => {
    const standing = standings.get(id);
    return standing !== undefined && versionOn(standing, today) !== undefined;
  };
  return stored.map(({ service, events }) => ({
    service,
    version: events,
    stands: externalStandsOn(service, today, isOffered),
  }));
};
