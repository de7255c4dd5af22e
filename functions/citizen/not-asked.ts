import type { Violation } from '#shared/errors.ts';
import { canonicalJson } from '#shared/dossier/seal.ts';
import type { Answers } from '#shared/service/condition.ts';
import { answersOf } from '../store/folder.ts';
import type { Folder } from '../store/folder.ts';

const message = {
  vi: 'Cơ quan không yêu cầu sửa mục này',
  en: 'The agency did not ask to change this',
};

/**
 * The answers that differ from what was filed though no supplement item asked for them. Where an item is neither a field nor a document,
 * its words may mean anything, and so everything may change.
 */
export const notAsked = (folder: Folder, answers: Answers): Violation[] => {
  const { supplementItems, revision } = folder.dossier;
  if (!supplementItems || supplementItems.some(({ kind }) => kind === 'other')) return [];
  const asked = new Set(supplementItems.filter(({ kind }) => kind === 'field').map(({ ref }) => ref.split('.')[0]));
  const filed = answersOf(folder, revision.filed)?.answers ?? {};
  const differs = (id: string) => canonicalJson(answers[id] ?? null) !== canonicalJson(filed[id] ?? null);
  return [...new Set([...Object.keys(filed), ...Object.keys(answers)])]
    .filter((id) => !asked.has(id) && differs(id))
    .map((path) => ({ path, rule: 'not-asked', message }));
};
