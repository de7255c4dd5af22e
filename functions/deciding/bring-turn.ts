import { Refusal } from '#shared/errors.ts';
import { present } from '#shared/dossier/present.ts';
import type { DecisionSigning } from '#shared/service/decision/decision.ts';
import type { ServiceEnd, ServiceVersion } from '#shared/service/service-versions.ts';
import type { Service } from '#shared/service/service.ts';
import type { AdminDeps } from '../admin-deps.ts';
import { nextVersion, standsToAdd } from '../drafting/stands-now.ts';
import type { Brought } from '../store/decision-items.ts';
import type { StoredVersions } from '../store/service-items.ts';
import { demandRoom } from './turn.ts';
import type { Begun, Turn } from './turn.ts';

const noVersions: StoredVersions = { versions: [], ends: [], revision: 0, events: 0, lastHash: '' };
const tries = 4;

const published = (
  service: Service,
  { version, procedureVersion }: ServiceVersion,
  { number, signedOn, signer, effectiveOn }: DecisionSigning,
): Service => ({
  ...service,
  version,
  procedureVersion,
  validFrom: effectiveOn,
  publishedBy: { number, date: signedOn, signer: { vi: signer, en: signer } },
});

type Bringing = Pick<Brought, 'service'> & { version?: ServiceVersion; end?: ServiceEnd };

/** What a turn writes, given the number its version gets. */
const bringing = ({ decision, signing, attempt }: Begun, turn: Turn, number: number): Bringing => {
  const by = { decisionId: decision.id, attempt };
  const { effectiveOn } = signing;
  if ('ends' in turn) return { end: present({ ...by, from: effectiveOn, replacedBy: turn.replacedBy }) };
  const version: ServiceVersion = {
    ...by,
    version: number,
    procedureVersion: turn.procedureVersion,
    validFrom: effectiveOn,
    number: signing.number,
  };
  return { version, service: published(turn.begins, version, signing) };
};

/** Did this attempt bring it already, in a run before or in that of a twin? Then by its version. */
const broughtBefore = ({ decision, attempt }: Begun, { versions, ends }: StoredVersions) =>
  [...versions, ...ends].find((each) => each.decisionId === decision.id && each.attempt === attempt);

/**
 * Writes one turn, invisible until the decision is signed: the version and where it begins, or the end of the service. What an attempt
 * before this one wrote gives way. Gives the version it begins.
 */
export const bringTurn = async (deps: AdminDeps, begun: Begun, turn: Turn): Promise<number | undefined> => {
  const { decision, attempt } = begun;
  const { serviceId } = turn;
  for (let tried = 1; tried <= tries; tried += 1) {
    const read = (await deps.services.versions(serviceId)) ?? noVersions;
    const before = broughtBefore(begun, read);
    if (before) return 'version' in before ? before.version : undefined;
    const { standing, kept } = await standsToAdd(deps, read, decision.id);
    demandRoom(begun, turn, standing);
    const { version, end, service } = bringing(begun, turn, nextVersion(standing));
    const failing = await deps.decisions.bring({
      decisionId: decision.id,
      attempt,
      serviceId,
      read,
      after: {
        ...kept,
        versions: [...kept.versions, ...(version ? [version] : [])],
        ends: [...kept.ends, ...(end ? [end] : [])],
      },
      ...(service && { service }),
    });
    if (failing.length === 0) return version?.version;
    if (failing.includes('state')) throw new Refusal('changed-meanwhile');
  }
  throw new Refusal('too-busy', { retryAfter: 1 });
};
