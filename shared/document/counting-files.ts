import type { Document } from './document.ts';
import { messageFile } from './message-file.ts';

type File = Pick<Document, 'asked' | 'by' | 'revision'>;

/** The applicant's files that count: what is handed in anew in a supplement stands in, from then on, for what came before it. */
export const countingFiles = <F extends File>(documents: readonly F[]): F[] => {
  const own = documents.filter(({ by, asked }) => by === 'applicant' && asked !== messageFile);
  const newest = new Map<string, number>();
  for (const { asked, revision } of own) newest.set(asked, Math.max(revision, newest.get(asked) ?? 0));
  return own.filter(({ asked, revision }) => revision === newest.get(asked));
};
