import { isAcceptance } from './is-acceptance.ts';
import type { DossierEvent } from './dossier.ts';

type Happened = Pick<DossierEvent, 'seq' | 'action' | 'actor' | 'at' | 'step' | 'refs'>;

/**
 * One hand-over as the control slip has it (phiếu kiểm soát): who gave it when, who has it since when, and in which step. Staff by id.
 * `to` is nobody while it waits for whoever has the duty of the step; `receivedAt` is missing while it was given and not yet received.
 * The note is the letter of the same `seq`.
 */
export type StaffHandOver = {
  seq: number;
  from?: string;
  to?: string;
  step?: string;
  givenAt: string;
  receivedAt?: string;
};

const staffOf = ({ actor }: Happened): string | undefined => (actor.kind === 'staff' ? actor.staffId : undefined);
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** A hand-over an event begins: acceptance gives it to the agency, a colleague or leader gives it to somebody. */
const begunBy = (event: Happened, open: StaffHandOver | undefined): StaffHandOver | undefined => {
  const { seq, action, at, refs, step } = event;
  const by = staffOf(event);
  const place = step === undefined ? {} : { step };
  if (isAcceptance(action)) return { seq, ...(by !== undefined && { from: by }), ...place, givenAt: at };
  if (action !== 'hand-over' && action !== 'assign' && action !== 'claim') return undefined;
  // What waits for somebody, and is taken up or assigned, goes on as the hand-over it was.
  if (open && open.to === undefined && action !== 'hand-over') return undefined;
  const to = text(refs.staffId);
  const from = text(refs.from) ?? (action === 'claim' ? undefined : by);
  return { seq, ...(from !== undefined && { from }), ...(to !== undefined && { to }), ...place, givenAt: at };
};

/** What an event adds to the hand-over that is open: somebody was named for it, or has it now. */
const goneOn = (open: StaffHandOver, event: Happened): StaffHandOver => {
  const { action, refs, at, step } = event;
  const place = step === undefined ? {} : { step };
  const named = action === 'claim' || action === 'assign' ? text(refs.staffId) : undefined;
  const known = open.to === undefined && named !== undefined ? { ...open, to: named, ...place } : open;
  const isTheirs = known.to !== undefined && staffOf(event) === known.to;
  return isTheirs && known.receivedAt === undefined ? { ...known, receivedAt: at } : known;
};

/**
 * Every hand-over of a dossier from its events, oldest first. Who was given it has received it when they say so (`acknowledge`), take it up
 * themselves, or do anything else with it.
 */
export const staffHandOvers = (events: readonly Happened[]): StaffHandOver[] => {
  const all: StaffHandOver[] = [];
  for (const event of events) {
    const open = all.at(-1);
    const begun = begunBy(event, open);
    if (begun) all.push(goneOn(begun, event));
    else if (open) all[all.length - 1] = goneOn(open, event);
  }
  return all;
};
