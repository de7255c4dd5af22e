import { Refusal } from '#shared/errors.ts';
import { currentAnswers } from '../store/folder.ts';
import type { Folder } from '../store/folder.ts';

/** Refuses with what is true now, so that the caller can show it beside what was typed. */
export const changedMeanwhile = (folder: Folder): Refusal => {
  const { version, status } = folder.dossier;
  const answers = currentAnswers(folder);
  const open = answers?.revision === folder.dossier.revision.open ? answers : undefined;
  return new Refusal('changed-meanwhile', {
    current: { version, status, saved: open?.saved ?? 0, ...(open?.savedAt && { savedAt: open.savedAt }) },
  });
};
