import { localDate } from '#shared/calendar/local-time.ts';
import type { AdminDeps } from '../admin-deps.ts';

/** The units a member may work in, as they stand now, and today. */
export const knownUnits = async (deps: AdminDeps, ids: readonly string[]) => {
  const found = await Promise.all([...new Set(ids)].map((id) => deps.agencies.one(id)));
  const byId = new Map(found.flatMap((each) => (each ? [[each.agency.id, each.agency] as const] : [])));
  return { find: (id: string) => byId.get(id), today: localDate(deps.now()) };
};
