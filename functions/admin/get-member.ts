import { Refusal } from '#shared/errors.ts';
import type { UseCase } from '../http/call.ts';
import { eventView } from '../office/event-view.ts';

/** One member of staff with what was done to them, and how many dossiers they hold. */
export const getMember: UseCase<'getMember'> = async (deps, { actor, params: { staffId } }) => {
  const [stored, holds, events] = await Promise.all([
    deps.members.one(staffId),
    deps.members.holds(staffId),
    deps.history.of({ subject: 'staff', subjectId: staffId }),
    actor,
  ]);
  if (!stored) throw new Refusal('not-found');
  const { member, signIns } = stored;
  return {
    at: deps.now(),
    member,
    version: stored.events,
    signIns: signIns.length,
    holds,
    events: events.map(eventView),
  };
};
