import type { UseCase } from '../http/call.ts';

/** One's own dossiers, newest change first. */
export const listMyDossiers: UseCase<'listMyDossiers'> = async (deps, { actor, query }) => ({
  at: deps.now(),
  ...(await deps.lists.ofOwner(actor.personId, query.cursor)),
});
