import type { RefusalCode } from '../errors.ts';
import type { Actor } from '../person/actor.ts';
import type { Duty } from '../person/duty.ts';
import type { Dossier } from './dossier.ts';
import { lifecycle } from './lifecycle.ts';
import type { ActionType, Move } from './lifecycle.ts';

export type Actable = Pick<Dossier, 'status' | 'holder' | 'extensionCount' | 'agencyId'>;

/** Receiving, handing back and taking fees is also done where a dossier is received; these only by the agency that decides it (NĐ 118/2025). */
const deciding: readonly Duty[] = ['processor', 'leader'];

const hasRole = (move: Move, actor: Actor, { agencyId }: Actable): boolean => {
  if (move.by === 'applicant' || move.by === 'system') return actor.kind === move.by;
  if (actor.kind !== 'staff') return false;
  const competent = actor.agencyId === agencyId;
  return move.by.some((duty) => actor.duties.includes(duty) && (competent || !deciding.includes(duty)));
};

const isLeader = (actor: Actor): boolean => actor.kind === 'staff' && actor.duties.includes('leader');
const isHolder = ({ holder }: Actable, actor: Actor): boolean =>
  actor.kind === 'staff' && holder?.staffId === actor.staffId;

/** What a single action asks beside its line in the lifecycle. */
const besides: Partial<Record<ActionType, (dossier: Actable, actor: Actor) => RefusalCode | undefined>> = {
  claim: (dossier, actor) => {
    if (isHolder(dossier, actor)) return 'not-allowed-now';
    return dossier.holder && !isLeader(actor) ? 'held-by-another' : undefined;
  },
  extend: ({ extensionCount }) => (extensionCount > 0 ? 'already-extended' : undefined),
};

/** Why this actor may not do this now; undefined if they may. The buttons and the API's refusals both come from here. */
export const refusalFor = (dossier: Actable, action: ActionType, actor: Actor): RefusalCode | undefined => {
  const move = lifecycle[dossier.status][action];
  if (!move) return 'not-allowed-now';
  if (!hasRole(move, actor, dossier)) return 'wrong-role';
  if (move.holder && !isHolder(dossier, actor) && !isLeader(actor))
    return dossier.holder ? 'held-by-another' : 'not-allowed-now';
  return besides[action]?.(dossier, actor);
};
