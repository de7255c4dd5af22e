import { Refusal } from '#shared/errors.ts';
import type { Action } from '#shared/dossier/action.ts';
import type { Actor } from '#shared/person/actor.ts';
import { cleanDocument } from '../documents/clean-document.ts';
import type { Folder, StoredDocument } from '../store/folder.ts';
import { demandUnsignedBy } from './own-draft.ts';

const unknown = {
  rule: 'unknown-document',
  message: { vi: 'Không có tệp kết quả này', en: 'There is no such result file' },
};

const resultsIn = ({ documents }: Folder): StoredDocument[] =>
  documents.filter(({ by, asked }) => by === 'staff' && asked === 'result');

/** What is handed over is signed, also where it was issued before results were numbered: refuses 'result-unsigned'. */
const demandSigned = ({ dossier, documents }: Folder): void => {
  const issued = documents.filter(({ id }) => dossier.resultDocumentIds?.includes(id));
  if (issued.some(({ signed }) => !signed)) throw new Refusal('result-unsigned');
};

/**
 * A result is a checked file that staff brought, proposed by who signed none of it and handed over signed: refuses 'invalid',
 * 'upload-not-finished', 'upload-refused', 'own-draft', 'result-unsigned'.
 */
export const checkResultDocuments = (folder: Folder, action: Action, actor: Actor): void => {
  if (action.type === 'collect' || action.type === 'return-result') demandSigned(folder);
  if (action.type !== 'propose') return;
  const results = resultsIn(folder);
  action.documentIds.forEach((id, place) => {
    if (!results.some((document) => document.id === id && !document.sealed))
      throw new Refusal('invalid', { violations: [{ path: `documentIds.${place}`, ...unknown }] });
    cleanDocument(results, id);
  });
  if (actor.kind === 'staff') demandUnsignedBy(folder, action.documentIds, actor);
};

/**
 * The file of each that was proposed as whoever approves signed it, the newest where they signed it again; undefined unless every one is: whose
 * name the result bears has signed it, and what somebody else signed meanwhile counts for nothing.
 */
export const approvedDocuments = (folder: Folder, actor: Actor): string[] | undefined => {
  const results = resultsIn(folder).filter(({ staffId }) => actor.kind === 'staff' && staffId === actor.staffId);
  const signed = (folder.dossier.proposal?.documentIds ?? []).map((proposed) =>
    results
      .filter(({ id, signed: by, sealed }) => by && !sealed && (id === proposed || by.from === proposed))
      .sort((one, other) => one.createdAt.localeCompare(other.createdAt))
      .at(-1),
  );
  return signed.every((each) => each !== undefined) ? signed.map(({ id }) => id) : undefined;
};
