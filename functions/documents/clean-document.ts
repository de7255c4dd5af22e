import { Refusal } from '#shared/errors.ts';
import type { Document } from '#shared/document/document.ts';

/** The document of that id, if anyone may open it: refuses 'not-found', 'upload-not-finished', 'upload-refused'. */
export const cleanDocument = (shown: readonly Document[], documentId: string): Document => {
  const document = shown.find(({ id }) => id === documentId);
  if (!document) throw new Refusal('not-found');
  if (document.state === 'refused') throw new Refusal('upload-refused');
  if (document.state !== 'clean') throw new Refusal('upload-not-finished');
  return document;
};
