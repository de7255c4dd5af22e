import { Refusal } from '../errors.ts';
import type { ActContext, Outcome, UnsealedEvent } from './act-context.ts';
import type { Action } from './action.ts';
import { dueBy } from './due-by.ts';
import type { ClockMark, Dossier } from './dossier.ts';
import { effectOf } from './effects.ts';
import { eventActor, writerName } from './event-actor.ts';
import { lifecycle } from './lifecycle.ts';
import type { Move } from './lifecycle.ts';
import { refusalFor } from './may-act.ts';
import { maySee } from './may-see.ts';
import { present } from './present.ts';

/** The move the lifecycle allows; throws `not-found`, `changed-meanwhile`, or why it is not allowed. */
const moveFor = (before: Dossier, action: Action, { actor }: ActContext): Move => {
  if (!maySee(before, actor)) throw new Refusal('not-found');
  const current = { version: before.version, status: before.status };
  if (action.version !== before.version) throw new Refusal('changed-meanwhile', { current });
  const move = lifecycle[before.status][action.type];
  const refusal = refusalFor(before, action.type, actor);
  if (refusal !== undefined || !move) throw new Refusal(refusal ?? 'not-allowed-now', { current });
  return move;
};

/** The clock after a move: one more mark and the date that follows from all marks; a move without effect leaves it alone. */
const clockAfter = (before: Dossier, action: Action, move: Move, context: ActContext): Partial<Dossier> => {
  if (move.clock === 'none') return {};
  if (move.clock === 'recount')
    return { due: dueBy(before, before.marks, context), calendarVersion: context.calendar.version };
  const until = action.type === 'extend' ? { until: action.until } : {};
  const marks: ClockMark[] = [...before.marks, { effect: move.clock, at: context.at, ...until }];
  const due = dueBy(before, marks, context);
  return {
    marks,
    due,
    ...(due ? { calendarVersion: context.calendar.version } : {}),
    ...(move.clock === 'end' ? { endedAt: context.at } : {}),
  };
};

/** Refuses what `act` would refuse, and reckons nothing. */
export const rehearse = (before: Dossier, action: Action, context: ActContext): void => {
  moveFor(before, action, context);
  effectOf(action.type, before, action, context);
};

/**
 * What an action leads to, as the lifecycle has it: the dossier one version on, its event, and what was written with it. Pure.
 * Refuses with `not-found`, `changed-meanwhile`, `not-allowed-now`, `wrong-role`, `held-by-another`, `already-extended`, `invalid`.
 */
export const act = (before: Dossier, action: Action, context: ActContext): Outcome => {
  const move = moveFor(before, action, context);
  const { changes = {}, refs = {}, letter } = effectOf(action.type, before, action, context);
  const dossier: Dossier = present({
    ...before,
    ...changes,
    ...clockAfter(before, action, move, context),
    version: before.version + 1,
    status: move.to,
    updatedAt: context.at,
  });
  const event: UnsealedEvent = {
    dossierId: before.id,
    seq: dossier.version,
    action: action.type,
    actor: eventActor(context.actor, move),
    at: context.at,
    from: before.status,
    to: move.to,
    serviceId: before.serviceId,
    agencyId: before.agencyId,
    refs,
  };
  if (!letter) return { dossier, event };
  const { actor, at } = context;
  const agencyId = actor.kind === 'staff' ? actor.agencyId : before.agencyId;
  const written = {
    seq: event.seq,
    action: action.type,
    at,
    staffName: writerName(actor, before),
    agencyId,
    ...letter,
  };
  return { dossier, event, letter: written };
};
