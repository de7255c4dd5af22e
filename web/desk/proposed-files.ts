import type { Document } from '#shared/document/document.ts';
import type { View } from './dossier-page.tsx';

/** A file that was proposed, and its signed copy or itself, once somebody signed it. */
export type ProposedFile = { file: Document; signed: Document | undefined };

/** The files of the proposal, in its order, with what was signed of them. */
export const proposedFiles = (
  { dossier: { proposal } }: Pick<View, 'dossier'>,
  files: readonly Document[],
): ProposedFile[] =>
  (proposal?.documentIds ?? []).flatMap((id) => {
    const file = files.find((each) => each.id === id);
    if (!file) return [];
    const signed = file.signed ? file : files.findLast((each) => each.signed?.from === id && !each.sealed);
    return [{ file, signed }];
  });
