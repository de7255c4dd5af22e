import type { UseCase } from '../http/call.ts';

/** One's own dossiers, newest change first. */
export const listMyDossiers: UseCase<'listMyDossiers'> = (deps, { actor, query }) =>
  deps.lists.ofOwner(actor.personId, query.cursor);
