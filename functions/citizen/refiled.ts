import { countingFiles } from '#shared/document/counting-files.ts';
import { Refusal } from '#shared/errors.ts';
import type { Status } from '#shared/dossier/status.ts';
import type { Applicant } from '#shared/person/actor.ts';
import { documentsAsked, needsFile } from '#shared/service/documents-asked.ts';
import { isKind } from '#shared/service/field-parts.ts';
import { fittingAnswers } from '#shared/service/fitting-answers.ts';
import type { Service } from '#shared/service/service.ts';
import { shownPaths } from '#shared/service/shown-paths.ts';
import type { Deps } from '../deps.ts';
import { uuidNaming } from '../new-id.ts';
import { answersOf } from '../store/folder.ts';
import type { Folder, StoredAnswers, StoredDocument } from '../store/folder.ts';

const ended: readonly Status[] = ['declined', 'refused', 'stopped', 'withdrawn'];

/** A dossier that starts from another one: what it was filed with, as far as the service still asks for it. */
export type Refiled = { answers: StoredAnswers; files: StoredDocument[] };

const fileFields = ({ form }: Service) =>
  (form?.sections ?? []).flatMap(({ fields }) => fields.filter((field) => isKind(field, 'file')));

/** How many files the service takes for each thing it asks for, in this case and on these answers. */
const stillAsked = (service: Service, caseId: string, { answers, concerning }: StoredAnswers): Map<string, number> => {
  const documents = documentsAsked(service, caseId, answers, concerning.capacity).flatMap((asked) => asked.documents);
  const shown = service.form ? shownPaths(service.form, answers) : new Map<string, unknown>();
  const fields = fileFields(service).filter(({ id }) => shown.has(id));
  return new Map([
    ...documents.filter(needsFile).map(({ id, maxFiles }) => [id, maxFiles] as const),
    ...fields.map(({ id, maxFiles }) => [`field.${id}`, maxFiles] as const),
  ]);
};

const checkedFiles = (folder: Folder, asked: Map<string, number>): StoredDocument[] => {
  const handedIn = folder.documents.filter(({ revision }) => revision <= folder.dossier.revision.filed);
  const checked = countingFiles(handedIn).filter(({ state }) => state === 'clean');
  return [...asked].flatMap(([id, most]) => checked.filter((document) => document.asked === id).slice(0, most));
};

/**
 * What an ended dossier of one's own was filed with, to file again: the answers today's form still asks, and the checked files still asked
 * for. Refuses 'not-found', and 'not-allowed-now' while that dossier is still alive.
 */
export const refiledFrom = async (
  deps: Deps,
  actor: Applicant,
  dossierId: string,
  { service, caseId }: { service: Service; caseId: string },
): Promise<Refiled | undefined> => {
  const { folder } = await deps.dossiers.openFor(actor, dossierId);
  const { status, revision } = folder.dossier;
  if (!ended.includes(status)) throw new Refusal('not-allowed-now');
  const filed = answersOf(folder, revision.filed);
  if (!filed || !service.form) return undefined;
  // A file question is answered by its files, which get ids of their own in the new dossier.
  const left = fileFields(service).map(({ id }) => id);
  const kept = Object.entries(fittingAnswers(service.form, filed.answers)).filter(([id]) => !left.includes(id));
  const { concerning } = filed;
  const answers = { revision: 1, saved: 1, answers: Object.fromEntries(kept), concerning, savedAt: deps.now() };
  return { answers, files: checkedFiles(folder, stillAsked(service, caseId, answers)) };
};

/** Copies the files into the new dossier, none of which is attached yet. Doing it again copies to the same places. */
export const copiedFiles = (deps: Deps, dossierId: string, { files }: Refiled): Promise<StoredDocument[]> =>
  Promise.all(
    files.map(async ({ dossierId: from, ...file }) => {
      const id = uuidNaming(dossierId, file.id);
      const versionId = await deps.files.copy({ dossierId: from, document: file }, { dossierId, documentId: id });
      return { ...file, id, dossierId, versionId, revision: 1, createdAt: deps.now() };
    }),
  );
