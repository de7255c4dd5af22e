import type { Document } from '#shared/document/document.ts';
import { messageFile } from '#shared/document/message-file.ts';
import { isOpenOpinion } from '#shared/dossier/opinion-stage.ts';
import { publicDocument } from '../store/folder.ts';
import type { Folder } from '../store/folder.ts';
import { lettersToApplicant } from './letters-shown.ts';

/** Is it a result that was given? One that was corrected stays. */
export const isIssued = ({ resultDocumentIds = [], results = [] }: Folder['dossier'], id: string): boolean =>
  resultDocumentIds.includes(id) || results.some(({ files }) => files.some(({ documentId }) => documentId === id));

/** What went along with letters. */
const attached = (letters: Folder['letters']): string[] => letters.flatMap(({ documentIds = [] }) => documentIds);

/** What the applicant sees: their own files, what came with a letter to them, and a result once it is given. */
export const forApplicant = (folder: Folder): Document[] => {
  const told = attached(lettersToApplicant(folder));
  return folder.documents
    .filter(({ id, by }) => by === 'applicant' || told.includes(id) || isIssued(folder.dossier, id))
    .map(publicDocument);
};

/** What staff see: files that were handed in or sent with a message, not those still being written, and their own. */
export const forStaff = ({ dossier, documents, letters, opinions }: Folder): Document[] => {
  const sent = attached(letters);
  // What another agency gathers for its opinion is its own until the opinion came back.
  const given = opinions.flatMap(({ stage, answer }) => (stage === 'answered' ? (answer?.documentIds ?? []) : []));
  return documents
    .filter(({ id, by, asked, revision }) =>
      by === 'staff'
        ? asked !== 'opinion' || given.includes(id)
        : asked === messageFile
          ? sent.includes(id)
          : revision <= dossier.revision.filed,
    )
    .map(publicDocument);
};

/** What an agency sees whose opinion is asked: the files it was asked with, and its own. */
export const forOpinion = ({ documents, opinions }: Folder, agencyId: string): Document[] => {
  const asked = opinions.filter((each) => isOpenOpinion(each) && each.at === agencyId);
  const granted = asked.flatMap(({ documentIds, answer }) => [...documentIds, ...(answer?.documentIds ?? [])]);
  return documents.filter(({ id, byAgency }) => granted.includes(id) || byAgency === agencyId).map(publicDocument);
};
