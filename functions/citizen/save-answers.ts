import { keepAnswers } from '../acting/keep-answers.ts';
import type { UseCase } from '../http/call.ts';
import { notAsked } from '../acting/not-asked.ts';

/** Saves the answers so far; nothing is judged yet but shape, size, and in a supplement that only what was asked changes. */
export const saveAnswers: UseCase<'saveAnswers'> = (deps, { actor, params, body }) => {
  const open = async () => (await deps.dossiers.openFor(actor, params.dossierId)).folder;
  return keepAnswers(deps, body, { open, notAsked });
};
