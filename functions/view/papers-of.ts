import { staffPapers } from '#shared/dossier/paper.ts';
import type { Paper } from '#shared/dossier/paper.ts';
import { formAt } from '#shared/dossier/regulation-set.ts';
import type { FormsUsed } from '#shared/dossier/regulation-set.ts';
import type { Folder } from '../store/folder.ts';
import { lettersToApplicant } from './letters-shown.ts';

/** The papers a dossier yields so far, by the forms of `used`. The declaration can be printed from the first answer on, before filing and after. */
export const papersOf = (folder: Folder, used: FormsUsed, reader: 'applicant' | 'staff'): Paper[] => {
  const { dossier } = folder;
  // What is paid for first counts as submitted once that began the intake clock.
  const isSubmitted = dossier.submittedAt !== undefined && dossier.marks.length > 0;
  const wrote = lettersToApplicant(folder).map(({ action }) => action);
  const stopped = dossier.status === 'stopped' && formAt(used, 'stop-notice', dossier.endedAt ?? dossier.updatedAt);
  const all: Paper[] = [
    ...(folder.answers.length > 0 ? (['declaration'] as const) : []),
    ...(isSubmitted && dossier.channel === 'online' ? (['submission'] as const) : []),
    ...(dossier.acceptedAt === undefined ? [] : (['receipt'] as const)),
    ...(wrote.includes('request-supplement') ? (['supplement'] as const) : []),
    ...(wrote.some((action) => action === 'decline' || action === 'refuse') ? (['refusal'] as const) : []),
    ...(wrote.includes('return-result') && dossier.status === 'returned' ? (['handover'] as const) : []),
    ...(dossier.apology ? (['apology-draft'] as const) : []),
    ...(wrote.includes('extend') ? (['apology'] as const) : []),
    ...(stopped ? (['stop-notice'] as const) : []),
    ...(dossier.acceptedAt === undefined ? [] : (['control-slip'] as const)),
  ];
  return reader === 'staff' ? all : all.filter((each) => !staffPapers.includes(each));
};
