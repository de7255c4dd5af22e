import type { Paper } from '#shared/dossier/paper.ts';
import type { Folder } from '../store/folder.ts';
import { lettersToApplicant } from './letters-shown.ts';

/** The papers a dossier yields so far. The declaration can be printed from the first answer on, before filing and after. */
export const papersOf = (folder: Folder): Paper[] => {
  const { dossier } = folder;
  const wrote = lettersToApplicant(folder).map(({ action }) => action);
  return [
    ...(folder.answers.length > 0 ? (['declaration'] as const) : []),
    ...(dossier.submittedAt === undefined ? [] : (['submission'] as const)),
    ...(dossier.acceptedAt === undefined ? [] : (['receipt'] as const)),
    ...(wrote.includes('request-supplement') ? (['supplement'] as const) : []),
    ...(wrote.some((action) => action === 'decline' || action === 'refuse') ? (['refusal'] as const) : []),
  ];
};
