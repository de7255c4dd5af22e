import type { UseCase } from '../http/call.ts';

/** How one wishes to be told from now on; what was said last counts. */
export const saveNoticeWishes: UseCase<'saveNoticeWishes'> = async (deps, { actor, body }) => {
  await deps.wishes.put(actor.personId, body);
  return { wishes: body };
};
