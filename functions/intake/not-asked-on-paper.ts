import type { Violation } from '#shared/errors.ts';
import type { PaperCount } from '#shared/dossier/intake.ts';
import { openItems } from '#shared/dossier/open-items.ts';
import { canonicalJson } from '#shared/dossier/seal.ts';
import type { Service } from '#shared/service/service.ts';
import type { Kept } from '../acting/keep-answers.ts';
import { notAskedWords } from '../acting/not-asked.ts';
import { answersOf } from '../store/folder.ts';
import type { Folder } from '../store/folder.ts';

const countOf = (papers: readonly PaperCount[], id: string): PaperCount =>
  papers.find((each) => each.id === id) ?? { id, originals: 0, copies: 0, shown: false };

/**
 * What of a supplement on paper nobody asked for: how the dossier came and who brought it stay as received, and only papers asked for, or
 * newly asked by a changed answer, are counted again (NĐ 61/2018 Đ19.4).
 */
export const notAskedOnPaper = (folder: Folder, service: Service, { intake }: Kept): Violation[] => {
  const { dossier } = folder;
  const filed = answersOf(folder, dossier.revision.filed);
  if (!filed?.intake || !intake) return [];
  const { papers: before, ...came } = filed.intake;
  const { papers: now, ...comes } = intake;
  const open = openItems({ dossier }, filed, service);
  const counted = [...new Set([...before, ...now].map(({ id }) => id))].filter(
    (id) => !open.document(id) && canonicalJson(countOf(before, id)) !== canonicalJson(countOf(now, id)),
  );
  return [
    ...(canonicalJson(came) === canonicalJson(comes) ? [] : ['intake']),
    ...counted.map((id) => `documents.${id}`),
  ].map((path) => ({ path, rule: 'not-asked', message: notAskedWords }));
};
