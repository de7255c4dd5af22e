import type { AdminAct, UnsealedAdminEvent } from '../../admin/admin-event.ts';
import { facts } from '../../admin/facts.ts';
import { present } from '../../dossier/present.ts';
import { Refusal } from '../../errors.ts';
import type { RefusalCode } from '../../errors.ts';
import type { Staff } from '../../person/actor.ts';
import { whoseOf } from '../draft/draft-outcome.ts';
import { decisionActionTypes } from './decision.ts';
import type { Decision, DecisionActionType, DecisionItem, DecisionSigning } from './decision.ts';

export type DecisionOutcome = { decision: Decision; event: UnsealedAdminEvent };
type When = { actor: Staff; at: string };
/** What whoever prepares a decision writes. */
export type DecisionContent = Pick<Decision, 'title' | 'issuerId' | 'signer' | 'items' | 'effectiveOn'>;

const currentOf = ({ version, status }: Decision) => ({ version, status });

/** Why this member of staff may do nothing to the decision now; undefined if they may. */
export const decisionRefusalFor = ({ status }: Pick<Decision, 'status'>, actor: Staff): RefusalCode | undefined => {
  if (status !== 'preparing') return 'not-allowed-now';
  return actor.duties.includes('publisher') ? undefined : 'wrong-role';
};

/** What this member of staff may do to the decision now. */
export const availableDecisionActions = (decision: Pick<Decision, 'status'>, actor: Staff): DecisionActionType[] =>
  decisionRefusalFor(decision, actor) === undefined ? [...decisionActionTypes] : [];

/** Refuses `changed-meanwhile` another version, `not-allowed-now`, `wrong-role`. */
export const demandDecision = (before: Decision, version: number, actor: Staff): void => {
  const current = currentOf(before);
  if (version !== before.version) throw new Refusal('changed-meanwhile', { current });
  const refusal = decisionRefusalFor(before, actor);
  if (refusal !== undefined) throw new Refusal(refusal, { current });
};

/** The services a decision touches. */
export const servicesIn = (items: readonly DecisionItem[]): string[] => [
  ...new Set(
    items.flatMap(({ serviceId, replaces }) => (replaces === undefined ? [serviceId] : [serviceId, replaces])),
  ),
];

/** What an event keeps of a decision. */
const factsOf = (decision: Decision | undefined): UnsealedAdminEvent['before'] => {
  if (!decision) return {};
  const { status, title, issuerId, signer, number, signedOn, effectiveOn, items } = decision;
  const listed = items.map(({ kind, serviceId }) => `${kind} ${serviceId}`);
  return facts({ status, title, issuerId, signer, number, signedOn, effectiveOn, items: listed });
};

const outcomeOf = (
  act: AdminAct,
  before: Decision | undefined,
  after: Decision,
  { actor, at }: When,
): DecisionOutcome => {
  const decision = present(after);
  const event: UnsealedAdminEvent = {
    subject: 'decision',
    subjectId: decision.id,
    seq: decision.version,
    act,
    by: whoseOf(actor),
    at,
    serviceIds: servicesIn(decision.items),
    decisionId: decision.id,
    before: factsOf(before),
    after: factsOf(decision),
  };
  return { decision, event };
};

/** A decision that is being prepared, with its first event. Pure. */
export const openDecision = (id: string, content: DecisionContent, when: When): DecisionOutcome => {
  const { actor, at } = when;
  const decision: Decision = {
    id,
    version: 1,
    status: 'preparing',
    ...content,
    authors: [actor.staffId],
    createdAt: at,
    updatedAt: at,
  };
  return outcomeOf('open-decision', undefined, decision, when);
};

const next = (before: Decision, changes: Partial<Decision>, { at }: When): Decision => ({
  ...before,
  ...changes,
  signing: undefined,
  version: before.version + 1,
  updatedAt: at,
});

/** The decision with other words and items; a signing that was begun is given up. Pure; refuses as `demandDecision`. */
export const saveDecision = (
  before: Decision,
  version: number,
  content: DecisionContent,
  when: When,
): DecisionOutcome => {
  demandDecision(before, version, when.actor);
  const { staffId } = when.actor;
  const authors = before.authors.includes(staffId) ? before.authors : [...before.authors, staffId];
  return outcomeOf(
    'save-decision',
    before,
    next(before, { ...content, effectiveOn: content.effectiveOn, authors }, when),
    when,
  );
};

/** The decision dropped; its drafts are free again. Pure; refuses as `demandDecision`. */
export const dropDecision = (before: Decision, version: number, when: When): DecisionOutcome => {
  demandDecision(before, version, when.actor);
  return outcomeOf('drop-decision', before, next(before, { status: 'dropped' }, when), when);
};

/** The decision as signed, its items with the versions they became. Whether it may be is judged before. Pure. */
export const signDecision = (
  before: Decision,
  signing: DecisionSigning,
  signed: Pick<Decision, 'items' | 'documentId'>,
  when: When,
): DecisionOutcome => {
  const changes: Partial<Decision> = {
    ...signing,
    ...signed,
    status: 'signed',
    recordedAt: when.at,
    recordedBy: whoseOf(when.actor),
  };
  return outcomeOf('sign-decision', before, next(before, changes, when), when);
};
