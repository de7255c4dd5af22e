import type { PaperCount } from '#shared/dossier/intake.ts';
import { dossierWords as words } from '../words/desk-dossier.ts';
import type { Say } from './locale.tsx';

/** How many of a paper came to a counter, in words; nothing of one that did not. */
export const countInWords = (count: PaperCount | undefined, t: Say): string =>
  count === undefined
    ? ''
    : [
        ...(count.originals > 0 ? [t(words.countedOriginals, { count: count.originals })] : []),
        ...(count.copies > 0 ? [t(words.countedCopies, { count: count.copies })] : []),
        ...(count.shown ? [t(words.countedShown)] : []),
      ].join(', ');
