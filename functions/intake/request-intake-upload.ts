import { demandAsked } from '../acting/demand-asked.ts';
import { addToRevision } from '../documents/add-to-revision.ts';
import type { UseCase } from '../http/call.ts';
import { openOnPaper } from './open-on-paper.ts';

/** A ticket to upload the scan of one paper; in a supplement only of one that was asked. */
export const requestIntakeUpload: UseCase<'requestIntakeUpload'> = async (deps, call) => {
  const { folder } = await openOnPaper(deps, call.actor, call.params.dossierId);
  return addToRevision(deps, folder, call, demandAsked);
};
