import { decisionsNamed, standingOf } from '#shared/service/standing.ts';
import type { Standing } from '#shared/service/standing.ts';
import type { AdminDeps } from '../admin-deps.ts';
import type { StoredVersions } from '../store/service-items.ts';

/** How a service stands, and the versions as they were read to be written. */
export type Stands = { read: StoredVersions; standing: Standing };

/** What counts of versions that were read. */
export const standingNow = async (deps: AdminDeps, read: StoredVersions): Promise<Standing> => {
  const signed = await deps.signedDecisions.among(decisionsNamed(read));
  return standingOf(read, (decisionId) => signed.has(decisionId));
};

/** How a service stands as it is written just now; undefined where there is no such service. */
export const standsNow = async (deps: AdminDeps, serviceId: string): Promise<Stands | undefined> => {
  const read = await deps.services.versions(serviceId);
  return read && { read, standing: await standingNow(deps, read) };
};

/** The number the next version gets: above all that were ever written, signed or not. */
export const nextVersion = ({ versions }: StoredVersions): number =>
  Math.max(0, ...versions.map(({ version }) => version)) + 1;
