import type { AdminServiceRow } from '#shared/api/admin-views.ts';
import { endOn, versionOn } from '#shared/service/standing.ts';
import type { Standing } from '#shared/service/standing.ts';
import type { StoredRow } from '../store/service-items.ts';

/** A line of the list of services on a local date. */
export const serviceRow = (row: StoredRow, standing: Standing, today: string): AdminServiceRow => {
  const inForce = versionOn(standing, today);
  const endsFrom = endOn(standing, today);
  return {
    ...row,
    ...(inForce && { version: inForce.version, validFrom: inForce.validFrom }),
    ...(endsFrom !== undefined && { abolishedFrom: endsFrom }),
    suspended: standing.suspension !== undefined,
  };
};
