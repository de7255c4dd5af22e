import type { UseCase } from '../http/call.ts';
import { writtenBy } from '#shared/dossier/paper-owners.ts';

/** The intakes one began and did not finish, newest change first. */
export const listIntakes: UseCase<'listIntakes'> = async (deps, { actor, query }) => {
  const { staffId } = await actor;
  return { at: deps.now(), ...(await deps.lists.ofOwner(writtenBy(staffId), query.cursor)) };
};
