import type { UseCase } from '../http/call.ts';

/** The portal's inbox, newest first. */
export const listMyNotices: UseCase<'listMyNotices'> = (deps, { actor, query }) =>
  deps.notices.list(actor.personId, query.cursor);
