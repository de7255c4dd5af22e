import { Refusal } from '#shared/errors.ts';
import { messageFile } from '#shared/document/message-file.ts';
import { lifecycle } from '#shared/dossier/lifecycle.ts';
import { addToRevision, tooMany } from '../documents/add-to-revision.ts';
import { addToDossier } from '../documents/new-document.ts';
import type { Deps } from '../deps.ts';
import type { Call, UseCase } from '../http/call.ts';
import type { Folder } from '../store/folder.ts';
import { demandAsked } from '../acting/demand-asked.ts';

/** Files of messages that were sent or still may be; nobody needs more. */
const mostOfMessages = 60;

/** A file that goes with a message to the agency. */
const addToMessage = (deps: Deps, { dossier, documents }: Folder, call: Call<'requestUpload'>) => {
  const here = documents.filter(({ by, asked }) => by === 'applicant' && asked === messageFile);
  if (lifecycle[dossier.status].write === undefined) throw new Refusal('not-allowed-now');
  if (here.length >= mostOfMessages) throw tooMany(messageFile, mostOfMessages);
  return addToDossier(deps, dossier, call, { by: 'applicant', revision: dossier.revision.filed });
};

/** A ticket to upload one file of the revision being written, or of a message. */
export const requestUpload: UseCase<'requestUpload'> = async (deps, call) => {
  const { folder } = await deps.dossiers.openFor(call.actor, call.params.dossierId);
  if (call.body.asked === messageFile) return addToMessage(deps, folder, call);
  return addToRevision(deps, folder, call, demandAsked);
};
