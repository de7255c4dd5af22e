import { Refusal } from '#shared/errors.ts';
import type { Action } from '#shared/dossier/action.ts';
import { cleanDocument } from '../documents/clean-document.ts';
import { publicDocument } from '../store/folder.ts';
import type { Folder } from '../store/folder.ts';

const unknown = {
  rule: 'unknown-document',
  message: { vi: 'Không có tệp kết quả này', en: 'There is no such result file' },
};

/** A result is a checked file that staff uploaded: refuses 'invalid', 'upload-not-finished', 'upload-refused'. */
export const checkResultDocuments = (folder: Folder, action: Action): void => {
  const given = action.type === 'propose' || action.type === 'resolve' ? (action.documentIds ?? []) : [];
  const results = folder.documents.filter(({ by }) => by === 'staff').map(publicDocument);
  given.forEach((id, place) => {
    if (!results.some((document) => document.id === id))
      throw new Refusal('invalid', { violations: [{ path: `documentIds.${place}`, ...unknown }] });
    cleanDocument(results, id);
  });
};
