import type { Violation } from '#shared/errors.ts';
import { canonicalJson } from '#shared/dossier/seal.ts';
import type { Service } from '#shared/service/service.ts';
import { shownPaths } from '#shared/service/shown-paths.ts';
import { answersOf } from '../store/folder.ts';
import type { Folder } from '../store/folder.ts';
import type { Kept } from './keep-answers.ts';

/** What is said of a change that no supplement item asked for. */
export const notAskedWords = {
  vi: 'Cơ quan không yêu cầu sửa mục này',
  en: 'The agency did not ask to change this',
};

/**
 * The answers, and whom it concerns, that differ from what was filed though no supplement item asked for them. What an asked
 * change brings to light or hides follows from it. Where an item is neither a field nor a document, its words may mean anything, and so
 * everything may change.
 */
export const notAsked = (
  folder: Folder,
  { form = { sections: [] } }: Pick<Service, 'form'>,
  { answers, concerning }: Kept,
): Violation[] => {
  const { supplementItems, revision } = folder.dossier;
  if (!supplementItems || supplementItems.some(({ kind }) => kind === 'other')) return [];
  const asked = new Set(supplementItems.filter(({ kind }) => kind === 'field').map(({ ref }) => ref.split('.')[0]));
  const before = answersOf(folder, revision.filed);
  const filed = before?.answers ?? {};
  const [shownBefore, shownNow] = [shownPaths(form, filed), shownPaths(form, answers)];
  const differs = (id: string) => canonicalJson(answers[id] ?? null) !== canonicalJson(filed[id] ?? null);
  const anotherOne = before !== undefined && canonicalJson(before.concerning) !== canonicalJson(concerning);
  return [...new Set([...Object.keys(filed), ...Object.keys(answers)])]
    .filter((id) => !asked.has(id) && shownBefore.has(id) && shownNow.has(id) && differs(id))
    .concat(anotherOne ? ['concerning'] : [])
    .map((path) => ({ path, rule: 'not-asked', message: notAskedWords }));
};
