import type { Letter } from '#shared/dossier/dossier.ts';
import type { Folder } from '../store/folder.ts';

/** What was written to the applicant and by them; words among staff are not shown. */
export const lettersToApplicant = ({ letters }: Pick<Folder, 'letters'>): Letter[] =>
  letters
    .filter(({ to, action }) => to === 'applicant' || action === 'write')
    .map(({ amongStaff: _, ...letter }) => letter);
