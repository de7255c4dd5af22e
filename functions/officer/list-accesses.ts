import type { UseCase } from '../http/call.ts';

/** Who of the staff opened this dossier, newest first. */
export const listAccesses: UseCase<'listAccesses'> = async (deps, call) => {
  const { folder } = await deps.dossiers.openFor(call.actor, call.params.dossierId);
  return deps.accesses.list(folder.dossier.id, call.query.cursor);
};
