import { Refusal } from '#shared/errors.ts';
import type { Brought, ServiceVersions } from '#shared/service/service-versions.ts';
import { decisionsNamed, standingOf } from '#shared/service/standing.ts';
import type { Standing } from '#shared/service/standing.ts';
import type { AdminDeps } from '../admin-deps.ts';
import type { StoredVersions } from '../store/service-items.ts';
import type { DecisionState } from '../store/signed-decisions.ts';

/** How a service stands, and the versions as they were read to be written. */
export type Stands = { read: StoredVersions; standing: Standing };

/** What counts of versions that were read. */
export const standingNow = async (deps: AdminDeps, read: StoredVersions): Promise<Standing> =>
  standingOf(read, await deps.signedDecisions.among(decisionsNamed(read)));

/** How a service stands as it is written just now; undefined where there is no such service. */
export const standsNow = async (deps: AdminDeps, serviceId: string): Promise<Stands | undefined> => {
  const read = await deps.services.versions(serviceId);
  return read && { read, standing: await standingNow(deps, read) };
};

/** The number the next version gets. */
export const nextVersion = ({ versions }: Standing): number => (versions.at(-1)?.version ?? 0) + 1;

const beingSigned = {
  vi: 'Một quyết định có dịch vụ này đang được ghi nhận ký. Chờ ghi nhận xong rồi thử lại.',
  en: 'A decision that lists this service is being recorded as signed. Wait for it, then try again.',
};

/**
 * How a service stands for whoever adds to its versions: `kept` is what counts, without what a signing left behind that came to nothing.
 * Refuses 'too-busy' while another decision than `own` is bringing something to it.
 */
export const standsToAdd = async (
  deps: AdminDeps,
  read: StoredVersions,
  own?: string,
): Promise<{ standing: Standing; kept: ServiceVersions }> => {
  const states = await deps.signedDecisions.states(decisionsNamed(read));
  const inState = (wanted: DecisionState['state']) =>
    new Map([...states].filter(([, { state }]) => state === wanted).map(([id, { attempt }]) => [id, attempt]));
  const signing = inState('signing');
  const isComing = ({ decisionId, attempt }: Brought) =>
    decisionId !== undefined && decisionId !== own && signing.get(decisionId) === attempt;
  if ([...read.versions, ...read.ends].some(isComing))
    throw new Refusal('too-busy', { retryAfter: 2, why: beingSigned });
  const standing = standingOf(read, inState('signed'));
  const { versions, end } = standing;
  return { standing, kept: { ...read, versions, ends: end ? [end] : [] } };
};
