import type { Letter } from '#shared/dossier/dossier.ts';
import type { Folder } from '../store/folder.ts';

/** What was written to the applicant; words among staff are not shown. */
export const lettersToApplicant = ({ letters }: Folder): Letter[] => letters.filter(({ to }) => to === 'applicant');
