import { countingFiles } from '#shared/document/counting-files.ts';
import { Refusal } from '#shared/errors.ts';
import type { Violation } from '#shared/errors.ts';
import { documentViolations } from '#shared/service/document-violations.ts';
import type { Service } from '#shared/service/service.ts';
import type { Folder, StoredAnswers, StoredDocument } from '../store/folder.ts';

/** What is missing or too much among the files, for whoever files in that capacity. */
export const filedDocumentViolations = (
  folder: Folder,
  service: Service,
  { answers, concerning }: Pick<StoredAnswers, 'answers' | 'concerning'>,
): Violation[] =>
  documentViolations(service, folder.dossier.caseId, answers, countingFiles(folder.documents), concerning.capacity);

const named = (documents: StoredDocument[], rule: string): Violation[] =>
  documents.map(({ asked, name }) => ({ path: `documents.${asked}`, rule, message: { vi: name, en: name } }));

/** Every file of what is handed in must have passed its checks: refuses 'upload-refused', 'upload-not-finished', naming the files. */
export const demandCheckedDocuments = (folder: Folder): void => {
  const refused = countingFiles(folder.documents).filter(({ state }) => state === 'refused');
  if (refused.length > 0) throw new Refusal('upload-refused', { violations: named(refused, 'upload-refused') });
  const awaited = countingFiles(folder.documents).filter(({ state }) => state !== 'clean');
  if (awaited.length > 0)
    throw new Refusal('upload-not-finished', { violations: named(awaited, 'upload-not-finished') });
};
