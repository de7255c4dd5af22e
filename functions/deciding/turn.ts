import { Refusal } from '#shared/errors.ts';
import { decisionViolation } from '#shared/service/decision/decision-violation.ts';
import type { Decision, DecisionItem, DecisionSigning } from '#shared/service/decision/decision.ts';
import type { Service } from '#shared/service/service.ts';
import { overlaps } from '#shared/service/standing.ts';
import type { Standing } from '#shared/service/standing.ts';
import type { AdminDeps } from '../admin-deps.ts';
import { standsNow } from '../drafting/stands-now.ts';
import type { JudgedItem } from './judged-items.ts';

/** A decision and what is to be recorded of it. */
type ToSign = { decision: Decision; signing: DecisionSigning };
/** A signing that was begun: until its flip nothing it writes counts. */
export type Begun = ToSign & { attempt: number };

/** What a line does to one service: it begins a version, or ends the service. */
export type Turn = { serviceId: string; at: number } & (
  { begins: Service; procedureVersion: number } | { ends: true; replacedBy?: string }
);

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
export const demandRoom = ({ decision, signing }: ToSign, turn: Turn, standing: Standing): void => {
  const taken = 'begins' in turn && isNew(decision, turn) && standing.versions.length > 0;
  if (taken || overlaps(standing, signing.effectiveOn))
    throw new Refusal('validity-overlaps', { violations: [decisionViolation(`items.${turn.at}`, 'overlaps')] });
};

/** Refuses what a turn cannot be; asked of every turn before the first is written. */
export const checkTurn = async (deps: AdminDeps, toSign: ToSign, turn: Turn): Promise<void> => {
  const stands = await standsNow(deps, turn.serviceId);
  if (stands) demandRoom(toSign, turn, stands.standing);
};
