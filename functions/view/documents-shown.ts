import type { Document } from '#shared/document/document.ts';
import { publicDocument } from '../store/folder.ts';
import type { Folder } from '../store/folder.ts';

/** What the applicant sees: their own files, and a result once it is given. */
export const forApplicant = ({ dossier, documents }: Folder): Document[] =>
  documents
    .filter(({ id, by }) => by === 'applicant' || (dossier.resultDocumentIds ?? []).includes(id))
    .map(publicDocument);

/** What staff see: files that were handed in, not those still being written, and their own. */
export const forStaff = ({ dossier, documents }: Folder): Document[] =>
  documents.filter(({ by, revision }) => by === 'staff' || revision <= dossier.revision.filed).map(publicDocument);
