import type { UseCase } from '../http/call.ts';
import { paperOf } from '../papers/paper-of.ts';

/** A paper of one's own dossier, as PDF. */
export const printPaper: UseCase<'printPaper'> = async (deps, { actor, params }) => {
  const { folder } = await deps.dossiers.openFor(actor, params.dossierId, 'with-events');
  return paperOf(deps, folder, params.paper);
};
