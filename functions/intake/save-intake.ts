import { keepAnswers } from '../acting/keep-answers.ts';
import { notAsked } from '../acting/not-asked.ts';
import type { UseCase } from '../http/call.ts';
import { notAskedOnPaper } from './not-asked-on-paper.ts';
import { openOnPaper } from './open-on-paper.ts';

/** Saves an intake so far; nothing is judged yet but shape, size, and in a supplement that only what was asked changes. */
export const saveIntake: UseCase<'saveIntake'> = (deps, { actor, params, body }) =>
  keepAnswers(deps, body, {
    open: async () => (await openOnPaper(deps, actor, params.dossierId)).folder,
    notAsked: (...kept) => [...notAsked(...kept), ...notAskedOnPaper(...kept)],
  });
