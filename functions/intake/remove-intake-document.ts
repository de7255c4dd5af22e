import { demandId, takeOut } from '../documents/take-out.ts';
import type { UseCase } from '../http/call.ts';
import { openOnPaper } from './open-on-paper.ts';

/** Takes a scan out of an intake. */
export const removeIntakeDocument: UseCase<'removeIntakeDocument'> = async (deps, { actor, params }) => {
  demandId(params.documentId);
  const { folder } = await openOnPaper(deps, actor, params.dossierId);
  return takeOut(deps, folder, params.documentId);
};
