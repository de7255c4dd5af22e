import { Refusal } from '#shared/errors.ts';
import type { Document } from '#shared/document/document.ts';
import { decisionViolation } from '#shared/service/decision/decision-violation.ts';
import { cleanDocument } from '../documents/clean-document.ts';
import type { DecisionFolder } from '../store/decisions.ts';
import { publicDocument } from '../store/folder.ts';

/** The PDF of a decision: what was fixed when it was signed, before that the newest upload. */
export const documentOf = ({
  decision,
  documents,
}: Pick<DecisionFolder, 'decision' | 'documents'>): Document | undefined => {
  const fixed = documents.find(({ id }) => id === decision.documentId);
  const shown = fixed ?? documents.at(-1);
  return shown && publicDocument(shown);
};

/** The PDF a decision is signed with: refuses 'upload-not-finished' where there is none or its checks go on, 'upload-refused'. */
export const signedDocument = (folder: Pick<DecisionFolder, 'decision' | 'documents'>): Document => {
  const document = documentOf(folder);
  if (!document)
    throw new Refusal('upload-not-finished', { violations: [decisionViolation('document', 'no-document')] });
  return cleanDocument([document], document.id);
};
