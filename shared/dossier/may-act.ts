import type { RefusalCode } from '../errors.ts';
import { worksFor } from '../person/actor.ts';
import type { Actor } from '../person/actor.ts';
import type { Duty } from '../person/duty.ts';
import { deciders } from './current-step.ts';
import type { Dossier } from './dossier.ts';
import { lifecycle } from './lifecycle.ts';
import type { ActionType, Move } from './lifecycle.ts';
import { maySeeFor } from './may-see.ts';
import type { Opinion } from './opinion.ts';
import { isOnPaper, isSupplementedAtCounter } from './on-paper.ts';
import type { Status } from './status.ts';
import { writtenBy } from './paper-owners.ts';

export type Actable = Pick<
  Dossier,
  'status' | 'holder' | 'extensionCount' | 'agencyId' | 'channel' | 'proposal' | 'step'
> &
  Partial<Pick<Dossier, 'ownerId' | 'receivingAgencyId' | 'resultDocumentIds'>>;

type Besides = (dossier: Actable, actor: Actor) => RefusalCode | undefined;

/** Receiving, handing back and taking fees is also done where a dossier is received; these only by the agency that decides it (NĐ 118/2025). */
const deciding: readonly Duty[] = ['processor', 'leader', 'registrar'];

const hasRole = (move: Move, actor: Actor, { agencyId }: Actable): boolean => {
  if (move.by === 'applicant' || move.by === 'system') return actor.kind === move.by;
  if (actor.kind !== 'staff') return false;
  if (move.asked) return move.by.some((duty) => actor.duties.includes(duty));
  const competent = worksFor(actor, agencyId);
  return move.by.some((duty) => actor.duties.includes(duty) && (competent || !deciding.includes(duty)));
};

const isLeader = (actor: Actor): boolean => actor.kind === 'staff' && actor.duties.includes('leader');
const isHolder = ({ holder }: Actable, actor: Actor): boolean =>
  actor.kind === 'staff' && holder?.staffId === actor.staffId;

const isDrafter = ({ proposal }: Actable, actor: Actor): boolean =>
  actor.kind === 'staff' && proposal?.staffId === actor.staffId;

/** Of a draft somebody else proposed: nobody judges their own. */
const ofAnother: Besides = (dossier, actor) => {
  if (!dossier.proposal) return 'not-allowed-now';
  return isDrafter(dossier, actor) ? 'own-draft' : undefined;
};

/** What waits in a step of who processes or leads waits for that duty; before anybody did, for all who process. */
const isHandedTo = ({ status, step }: Actable, actor: Actor): boolean =>
  status !== 'processing' ||
  !step ||
  !deciders.includes(step.duty) ||
  (actor.kind === 'staff' && actor.duties.includes(step.duty));

/** Does an opinion lie with the actor's agency, and wait for this? */
const isTheirTurn = (action: ActionType, actor: Actor, opinion: Pick<Opinion, 'stage' | 'at'> | undefined): boolean => {
  const waits = action === 'answer-opinion' ? ['with-agency'] : ['to-pass', 'to-return'];
  return maySeeFor(opinion, actor) && opinion !== undefined && waits.includes(opinion.stage);
};

/** What is still written is asked for more or declined only where it was brought on paper: a draft online is nobody's but its writer's. */
const ifBrought: Besides = (dossier) =>
  dossier.status !== 'draft' || isOnPaper(dossier) ? undefined : 'not-allowed-now';

/** What a single action asks beside its line in the lifecycle. */
const besides: Partial<Record<ActionType, Besides>> = {
  review: (dossier, actor) => (dossier.proposal?.reviewed ? 'not-allowed-now' : ofAnother(dossier, actor)),
  'return-draft': (dossier, actor) => (dossier.status === 'signed' ? undefined : ofAnother(dossier, actor)),
  approve: (dossier, actor) =>
    dossier.proposal?.documentIds.length === 0 ? 'not-allowed-now' : ofAnother(dossier, actor),
  resolve: (dossier, actor) => {
    if ((dossier.proposal?.documentIds ?? []).length > 0) return 'result-unsigned';
    return isDrafter(dossier, actor) ? 'own-draft' : undefined;
  },
  claim: (dossier, actor) => {
    if (isHolder(dossier, actor)) return 'not-allowed-now';
    if (dossier.holder && !isLeader(actor)) return 'held-by-another';
    return isHandedTo(dossier, actor) || isLeader(actor) ? undefined : 'wrong-role';
  },
  // Nobody says for another that they have it.
  acknowledge: (dossier, actor) => {
    if (!isHolder(dossier, actor)) return dossier.holder ? 'held-by-another' : 'not-allowed-now';
    return dossier.holder?.receivedAt === undefined ? undefined : 'not-allowed-now';
  },
  receive: (dossier) => (isOnPaper(dossier) ? undefined : 'not-allowed-now'),
  'request-supplement': ifBrought,
  decline: ifBrought,
  'receive-supplement': (dossier, actor) => {
    if (!isSupplementedAtCounter(dossier)) return 'not-allowed-now';
    const isReceived = actor.kind === 'staff' && worksFor(actor, dossier.receivingAgencyId ?? '');
    return isReceived ? undefined : 'wrong-role';
  },
  discard: (dossier, actor) => {
    if (!isOnPaper(dossier)) return 'not-allowed-now';
    return actor.kind === 'staff' && dossier.ownerId === writtenBy(actor.staffId) ? undefined : 'held-by-another';
  },
  // A result on paper lies at the counter, which says to whom it was handed.
  collect: ({ resultDocumentIds = [] }) => (resultDocumentIds.length > 0 ? undefined : 'not-allowed-now'),
  extend: ({ extensionCount }) => (extensionCount > 0 ? 'already-extended' : undefined),
  'prepare-apology': ({ extensionCount }) => (extensionCount > 0 ? 'already-extended' : undefined),
};

/** What is handed over was signed and numbered before: said as such, rather than that it is not the time. */
const returning: Partial<Record<Status, RefusalCode>> = { processing: 'result-unsigned', signed: 'result-unstamped' };
const tooEarly: Partial<Record<ActionType, typeof returning>> = { collect: returning, 'return-result': returning };

/** Why this actor may not do this now; undefined if they may. The buttons and the API's refusals both come from here. */
export const refusalFor = (
  dossier: Actable,
  action: ActionType,
  actor: Actor,
  opinion?: Pick<Opinion, 'stage' | 'at'>,
): RefusalCode | undefined => {
  const move = lifecycle[dossier.status][action];
  if (!move) return tooEarly[action]?.[dossier.status] ?? 'not-allowed-now';
  if (move.asked && !isTheirTurn(action, actor, opinion)) return 'not-allowed-now';
  if (!hasRole(move, actor, dossier)) return 'wrong-role';
  if (move.holder && !isHolder(dossier, actor) && !isLeader(actor))
    return dossier.holder ? 'held-by-another' : 'not-allowed-now';
  return besides[action]?.(dossier, actor);
};
