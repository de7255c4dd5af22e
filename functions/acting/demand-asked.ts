import { Refusal } from '#shared/errors.ts';
import { openItems } from '#shared/dossier/open-items.ts';
import type { Service } from '#shared/service/service.ts';
import { answersOf } from '../store/folder.ts';
import type { Folder } from '../store/folder.ts';
import { notAskedWords } from './not-asked.ts';

/** Refuses a file that a supplement did not ask for, nor what its answers newly bring. */
export const demandAsked = (folder: Folder, service: Service, asked: string): void => {
  const { dossier } = folder;
  const { answers = {}, concerning = { capacity: 'self' } } = answersOf(folder, dossier.revision.filed) ?? {};
  const open = openItems({ dossier }, { answers, concerning }, service);
  const [, field] = /^field\.([^.]+)/.exec(asked) ?? [];
  if (field === undefined ? open.document(asked) : open.field(field)) return;
  throw new Refusal('invalid', { violations: [{ path: 'asked', rule: 'not-asked', message: notAskedWords }] });
};
