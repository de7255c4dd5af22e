import { Refusal } from '#shared/errors.ts';
import { decisionViolation } from '#shared/service/decision/decision-violation.ts';
import type { Decision, DecisionItem, DecisionSigning } from '#shared/service/decision/decision.ts';
import type { ServiceEnd, ServiceVersion } from '#shared/service/service-versions.ts';
import type { Service } from '#shared/service/service.ts';
import { overlaps } from '#shared/service/standing.ts';
import type { AdminDeps } from '../admin-deps.ts';
import { nextVersion, standingNow } from '../drafting/stands-now.ts';
import type { StoredVersions } from '../store/service-items.ts';
import type { JudgedItem } from './judged-items.ts';

/** A signing that was begun: until its flip nothing it writes counts. */
export type Begun = { decision: Decision; signing: DecisionSigning; attempt: string };

/** What a line does to one service: it begins a version, or ends the service. */
type Turn = { serviceId: string; at: number } & (
  { begins: Service; procedureVersion: number } | { ends: true; replacedBy?: string }
);

const noVersions: StoredVersions = { versions: [], ends: [], revision: 0, events: 0, lastHash: '' };
const tries = 4;

/** The turns of one line: a replacement begins one service and ends another. */
export const turnsOf = ({ item, service, procedureVersion }: JudgedItem, at: number): Turn[] => {
  const { kind, serviceId, replaces } = item;
  if (kind === 'abolished' || !service) return [{ serviceId, at, ends: true }];
  const begins = { serviceId, at, begins: service, procedureVersion };
  return kind === 'replaced' && replaces !== undefined
    ? [begins, { serviceId: replaces, at, ends: true, replacedBy: serviceId }]
    : [begins];
};

const isNew = ({ items }: Decision, { at }: Turn): boolean => {
  const kind: DecisionItem['kind'] | undefined = items[at]?.kind;
  return kind === 'new' || kind === 'replaced';
};

/** Refuses 'validity-overlaps' a service that has a version or its end from that day on, or exists though it is to be new. */
const demandRoom = async (deps: AdminDeps, { decision, signing }: Begun, turn: Turn, read: StoredVersions) => {
  const standing = await standingNow(deps, read);
  const taken = 'begins' in turn && isNew(decision, turn) && standing.versions.length > 0;
  if (taken || overlaps(standing, signing.effectiveOn))
    throw new Refusal('validity-overlaps', { violations: [decisionViolation(`items.${turn.at}`, 'overlaps')] });
};

const versionOf = ({ decision, signing }: Begun, read: StoredVersions, procedureVersion: number): ServiceVersion => {
  const before = read.versions.find(({ decisionId }) => decisionId === decision.id);
  const { effectiveOn: validFrom, number } = signing;
  return {
    version: before?.version ?? nextVersion(read),
    procedureVersion,
    validFrom,
    number,
    decisionId: decision.id,
  };
};

const published = (
  service: Service,
  { version, procedureVersion }: ServiceVersion,
  signing: DecisionSigning,
): Service => {
  const { number, signedOn, signer, effectiveOn } = signing;
  return {
    ...service,
    version,
    procedureVersion,
    validFrom: effectiveOn,
    publishedBy: { number, date: signedOn, signer: { vi: signer, en: signer } },
  };
};

/** Refuses what a turn cannot be; asked of every turn before the first is written. */
export const checkTurn = async (deps: AdminDeps, begun: Begun, turn: Turn): Promise<void> =>
  demandRoom(deps, begun, turn, (await deps.services.versions(turn.serviceId)) ?? noVersions);

/**
 * Writes one turn, invisible until the decision is signed: the version and where it begins, or the end of the service. Doing it again, also
 * for a signing that says something else, takes the place of what was written before. Gives the version it begins.
 */
export const bringTurn = async (deps: AdminDeps, begun: Begun, turn: Turn): Promise<number | undefined> => {
  const { decision, signing, attempt } = begun;
  const { serviceId } = turn;
  for (let attempted = 1; attempted <= tries; attempted += 1) {
    const read = (await deps.services.versions(serviceId)) ?? noVersions;
    await demandRoom(deps, begun, turn, read);
    const others = <Each extends { decisionId?: string | undefined }>(all: readonly Each[]): Each[] =>
      all.filter(({ decisionId }) => decisionId !== decision.id);
    const version = 'begins' in turn ? versionOf(begun, read, turn.procedureVersion) : undefined;
    const end: ServiceEnd | undefined =
      'ends' in turn
        ? {
            from: signing.effectiveOn,
            decisionId: decision.id,
            ...(turn.replacedBy !== undefined && { replacedBy: turn.replacedBy }),
          }
        : undefined;
    const failing = await deps.decisions.bring({
      decisionId: decision.id,
      attempt,
      serviceId,
      read,
      after: {
        ...read,
        versions: [...others(read.versions), ...(version ? [version] : [])],
        ends: [...others(read.ends), ...(end ? [end] : [])],
      },
      ...('begins' in turn && version && { service: published(turn.begins, version, signing) }),
    });
    if (failing.length === 0) return version?.version;
    if (failing.includes('state')) throw new Refusal('changed-meanwhile');
  }
  throw new Refusal('too-busy', { retryAfter: 1 });
};
