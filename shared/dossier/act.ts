import { Refusal } from '../errors.ts';
import type { ActContext, Outcome, UnsealedEvent } from './act-context.ts';
import type { Action } from './action.ts';
import { closedOpinions } from './asking-opinions.ts';
import { chainRef } from './chain-ref.ts';
import { stepAfter } from './current-step.ts';
import { dueBy } from './due-by.ts';
import type { ClockMark, Dossier, DossierEvent } from './dossier.ts';
import { effectOf } from './effects.ts';
import { eventActor, writerName } from './event-actor.ts';
import { lifecycle } from './lifecycle.ts';
import type { Move } from './lifecycle.ts';
import { heldBy } from './held-by.ts';
import { refusalFor } from './may-act.ts';
import { maySee, maySeeFor } from './may-see.ts';
import { present } from './present.ts';
import { registerAfter } from './register-entry.ts';

/** The move the lifecycle allows; throws `not-found`, `changed-meanwhile`, or why it is not allowed. */
const moveFor = (before: Dossier, action: Action, { actor, opinion }: ActContext): Move => {
  if (!maySee(before, actor) && !maySeeFor(opinion, actor)) throw new Refusal('not-found');
  const current = { version: before.version, status: before.status };
  if (action.version !== before.version) throw new Refusal('changed-meanwhile', { current });
  const move = lifecycle[before.status][action.type];
  const refusal = refusalFor(before, action.type, actor, opinion);
  if (refusal !== undefined || !move) {
    const why = refusal === 'held-by-another' ? heldBy(before) : undefined;
    throw new Refusal(refusal ?? 'not-allowed-now', { current, ...(why && { why }) });
  }
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

/** The step an action leads to: whoever gets the dossier by it is judged by their own duties. */
const stepOf = (before: Dossier, action: Action, changes: Partial<Dossier>, context: ActContext): Partial<Dossier> => {
  const { actor, colleague, service, at } = context;
  const gets = changes.holder?.staffId;
  const own = actor.kind === 'staff' && actor.staffId === gets ? actor.duties : undefined;
  const duties = own ?? (colleague?.staffId === gets ? colleague?.duties : undefined);
  const named = action.type === 'hand-over' ? action.step : undefined;
  const step = stepAfter(before, service.steps, { action: action.type, named, duties }, at);
  return step ? { step } : {};
};

/** Whoever acts on what was given to them has received it. */
const received = ({ holder }: Dossier, { actor, at }: ActContext): Partial<Dossier> =>
  holder && holder.receivedAt === undefined && actor.kind === 'staff' && actor.staffId === holder.staffId
    ? { holder: { ...holder, receivedAt: at } }
    : {};

/** What follows from the rest: an apology counts for the date it was prepared for, the register has the newest dates. */
const withEntries = (before: Dossier, dossier: Dossier, action: Action, { at }: ActContext): Dossier => {
  const { apology, due } = dossier;
  return present({
    ...dossier,
    apology: apology?.dueAt === due?.at ? apology : undefined,
    register: registerAfter(before, dossier, action, at),
  });
};

/** The date an action led to, in its event: papers, control slip and score tell it as it was then. */
const dueRef = (before: Dossier, { due }: Dossier): DossierEvent['refs'] =>
  due && due.at !== before.due?.at ? { due: due.at, ...(due.provisional && { provisional: 'yes' }) } : {};

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
  const { changes = {}, refs = {}, letter, opinions = [] } = effectOf(action.type, before, action, context);
  const dossier = withEntries(
    before,
    {
      ...before,
      ...received(before, context),
      ...changes,
      ...stepOf(before, action, changes, context),
      ...clockAfter({ ...before, ...changes }, action, move, context),
      version: before.version + 1,
      status: move.to,
      updatedAt: context.at,
    },
    action,
    context,
  );
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
    ...(dossier.step && { step: dossier.step.id }),
    refs: { ...refs, ...dueRef(before, dossier), ...chainRef(before, move, context) },
  };
  const told = move.clock === 'end' ? closedOpinions(context.opinions) : opinions;
  if (!letter) return { dossier, event, opinions: told };
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
  return { dossier, event, letter: written, opinions: told };
};
