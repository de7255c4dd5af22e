import { localDate } from '../calendar/local-time.ts';
import { isAcceptance } from './is-acceptance.ts';
import type { DossierEvent } from './dossier.ts';
import type { ActionType } from './lifecycle.ts';

/** Who had a dossier in hand: its applicant, a member of staff (with the unit, where known), or a unit. */
export type Hand = { kind: 'applicant' } | { kind: 'staff'; staffId: string; agencyId?: string } | Unit;
type Unit = { kind: 'unit'; agencyId: string };

/** Against the date that ran when it was given on: done before its day, on its day, or after the term. */
export type Outcome = 'early' | 'on-time' | 'late';

/** One block of the control slip: given by whom and when, received by whom and when (absent while nobody took it), and how that leg stood. */
export type HandOver = {
  /** Of the event that gave it: what was written with it bears the same. */
  seq: number;
  action: ActionType;
  from: Hand;
  to: Hand;
  givenAt: string;
  receivedAt?: string;
  outcome?: Outcome;
};

/** How an instant stands against a due date: before its local day, in it, or past the term (domain: trước hạn, đúng hạn, quá hạn). */
export const outcomeAt = (at: string, dueAt: string): Outcome =>
  at > dueAt ? 'late' : localDate(at) < localDate(dueAt) ? 'early' : 'on-time';

const textOf = (value: DossierEvent['refs'][string] | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Who acted, as a hand. */
const actorOf = ({ actor, agencyId }: DossierEvent): Hand => {
  if (actor.kind === 'staff') return { kind: 'staff', staffId: actor.staffId, agencyId: actor.agencyId };
  return actor.kind === 'applicant' ? { kind: 'applicant' } : { kind: 'unit', agencyId };
};

/** Who does one of these has it in hand: what they did is given on from them. */
const taking: ReadonlySet<ActionType> = new Set([
  'propose',
  'review',
  'return-draft',
  'approve',
  'stamp',
  'resolve',
  'refuse',
  'stop',
  'correct',
]);
/** After these it waits for the next one. */
const finishing: ReadonlySet<ActionType> = new Set(['propose', 'review', 'return-draft', 'approve', 'correct']);

/** To whom an event gives the dossier; undefined where it stays where it is. What names a colleague or a unit gives it to them, whatever the action. */
const receiverOf = (event: DossierEvent): Hand | undefined => {
  const { action, refs, actor, to } = event;
  const staffId = textOf(refs.staffId);
  const unit =
    textOf(refs.toAgencyId) ?? (action === 'transfer' && refs.to !== refs.from ? textOf(refs.to) : undefined);
  if (staffId !== undefined)
    return { kind: 'staff', staffId, ...(actor.kind === 'staff' && { agencyId: unit ?? actor.agencyId }) };
  if (unit !== undefined) return { kind: 'unit', agencyId: unit };
  if (isAcceptance(action)) return actorOf(event);
  if (to === 'supplement' || to === 'returned') return { kind: 'applicant' };
  return actor.kind === 'staff' && taking.has(action) ? actorOf(event) : undefined;
};

const same = (one: Hand, other: Hand): boolean =>
  one.kind === other.kind &&
  (one.kind !== 'staff' || (other.kind === 'staff' && one.staffId === other.staffId)) &&
  (one.kind !== 'unit' || (other.kind === 'unit' && one.agencyId === other.agencyId));

/**
 * Where a walk through the events stands: in whose hand, which date runs, since when (and by which event) whoever has it is done with it, and
 * to whom it comes back while its applicant is awaited: that may change hands meanwhile.
 */
type Walk = {
  hand: Hand;
  due: string | undefined;
  ready: Pick<DossierEvent, 'seq' | 'at'> | undefined;
  back: Hand | undefined;
  blocks: HandOver[];
};

/** An event of whoever was given it says that they have it, also what was given to them in two parts. */
const acknowledged = (blocks: readonly HandOver[], event: DossierEvent): HandOver[] => {
  const actor = actorOf(event);
  const before = blocks.findLastIndex(({ to, receivedAt }) => receivedAt !== undefined || !same(to, actor)) + 1;
  const receivedAt = textOf(event.refs.receivedAt) ?? event.at;
  return [...blocks.slice(0, before), ...blocks.slice(before).map((block) => ({ ...block, receivedAt }))];
};

/** Into whose hands it goes, one after the other: the result comes back to the one-stop centre before it is handed over. */
const handsOf = ({ hand }: Walk, event: DossierEvent): Hand[] => {
  const to = receiverOf(event);
  if (!to || (!isAcceptance(event.action) && same(hand, to))) return [];
  return to.kind === 'applicant' && event.actor.kind === 'staff' && !same(hand, actorOf(event))
    ? [actorOf(event), to]
    : [to];
};

const give = (walk: Walk, to: Hand, event: DossierEvent): Walk => {
  const { refs, at, action } = event;
  // Who takes something up has it at once; who is given something has it once they act or say so.
  const isTaken = to.kind !== 'staff' || same(to, actorOf(event));
  // What waited was given on when its last hand was done with it, not when somebody else took or assigned it.
  const waited = isTaken || action === 'assign' ? walk.ready : undefined;
  const givenAt = textOf(refs.givenAt) ?? waited?.at ?? at;
  const receivedAt = textOf(refs.receivedAt) ?? (isTaken ? at : undefined);
  // While the applicant is awaited no term runs.
  const term = textOf(refs.stepDue) ?? (walk.back ? undefined : walk.due);
  const block: HandOver = {
    seq: waited?.seq ?? event.seq,
    // Before it goes to the applicant it comes back to the one-stop centre.
    action: to.kind === 'staff' && event.to === 'returned' ? 'hand-over' : action,
    from: walk.hand,
    to,
    givenAt,
    ...(receivedAt !== undefined && { receivedAt }),
    ...(!isAcceptance(action) && term !== undefined && { outcome: outcomeAt(givenAt, term) }),
  };
  return { ...walk, hand: to, ready: undefined, blocks: [...walk.blocks, block] };
};

/** Whoever has it is done with it from here on: also who hands it to a step and names nobody. */
const isDone = ({ action, to, refs }: DossierEvent): boolean =>
  finishing.has(action) || to === 'resolved' || (action === 'hand-over' && textOf(refs.staffId) === undefined);

/** Who gives on what the applicant is awaited for: as the event says, a colleague or a unit, else to whom it would have come back. */
const giverOf = ({ refs, action, agencyId }: DossierEvent, back: Hand): Hand => {
  const from = textOf(refs.from);
  if (from === undefined) return back;
  if (action === 'transfer') return { kind: 'unit', agencyId: from };
  const giver: Hand = { kind: 'staff', staffId: from, agencyId };
  return same(giver, back) ? back : giver;
};

/** Whose it is to go on with after an event while the applicant is awaited; undefined where that stays. Handed to a step, it is the unit's. */
const heirOf = (event: DossierEvent): Hand | undefined => {
  const to = receiverOf(event);
  if (to && to.kind !== 'applicant') return to;
  return event.action === 'hand-over' ? { kind: 'unit', agencyId: event.agencyId } : undefined;
};

/** While the applicant is awaited: what they bring goes to whose it is by then, and whatever else changes hands does so among staff. */
const stepAwaited = (walk: Walk, back: Hand, event: DossierEvent): Walk => {
  if (event.to === 'processing') return { ...give(walk, back, event), back: undefined };
  const to = heirOf(event);
  const giver = giverOf(event, back);
  if (!to || same(giver, to)) return walk;
  const given = give({ ...walk, hand: giver }, to, event);
  return event.to === 'supplement' ? { ...given, hand: walk.hand, back: to } : { ...given, back: undefined };
};

const stepInHand = (walk: Walk, event: DossierEvent): Walk => {
  const after = handsOf(walk, event).reduce((before, to) => give(before, to, event), walk);
  const to = receiverOf(event);
  // Who takes it back, or is given it back, is at it again.
  const goesOn = to !== undefined && same(walk.hand, to);
  return {
    ...after,
    ready: isDone(event) ? event : goesOn ? undefined : after.ready,
    back: event.to === 'supplement' ? after.blocks.at(-1)?.from : undefined,
  };
};

const step = (walk: Walk, event: DossierEvent): Walk => {
  const seen = { ...walk, blocks: acknowledged(walk.blocks, event) };
  const after = seen.back ? stepAwaited(seen, seen.back, event) : stepInHand(seen, event);
  return { ...after, due: textOf(event.refs.due) ?? after.due };
};

/**
 * The blocks of the control slip (TT 01/2018, phiếu kiểm soát quá trình giải quyết) from a dossier's events, in their order: every event
 * that puts it into other hands, from acceptance on.
 */
export const handOvers = (events: readonly DossierEvent[]): HandOver[] => {
  const from = events.findIndex(({ action }) => isAcceptance(action));
  if (from < 0) return [];
  return events.slice(from).reduce<Walk>(step, {
    hand: { kind: 'applicant' },
    due: undefined,
    ready: undefined,
    back: undefined,
    blocks: [],
  } satisfies Walk).blocks;
};
