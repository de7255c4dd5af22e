import { messageFile } from '#shared/document/message-file.ts';
import { Refusal } from '#shared/errors.ts';
import type { Action } from '#shared/dossier/action.ts';
import type { ActionType } from '#shared/dossier/lifecycle.ts';
import { cleanDocument } from '../documents/clean-document.ts';
import { publicDocument } from '../store/folder.ts';
import type { Folder, StoredDocument } from '../store/folder.ts';
import { forStaff } from '../view/documents-shown.ts';

const unknownFile = { rule: 'unknown-document', message: { vi: 'Không có tệp này', en: 'There is no such file' } };

const staffs =
  (asked: string) =>
  ({ documents }: Folder): StoredDocument[] =>
    documents.filter((each) => each.by === 'staff' && each.asked === asked);

/** Which files of the dossier may go with an action. */
const attachable: Partial<Record<ActionType, (folder: Folder) => readonly { id: string }[]>> = {
  message: staffs(messageFile),
  'record-visit': staffs('minutes'),
  'answer-opinion': staffs('opinion'),
  'ask-opinions': forStaff,
  write: ({ documents }) => documents.filter(({ by, asked }) => by === 'applicant' && asked === messageFile),
};

/** What goes with an action is a checked file that is there for it: refuses 'invalid', 'upload-not-finished', 'upload-refused'. */
export const checkAttached = (folder: Folder, action: Action): void => {
  const may = attachable[action.type];
  const given = may && 'documentIds' in action ? (action.documentIds ?? []) : [];
  if (!may || given.length === 0) return;
  const ids = may(folder).map(({ id }) => id);
  const files = folder.documents.filter(({ id }) => ids.includes(id)).map(publicDocument);
  given.forEach((id, place) => {
    if (!ids.includes(id))
      throw new Refusal('invalid', { violations: [{ path: `documentIds.${place}`, ...unknownFile }] });
    cleanDocument(files, id);
  });
};
