import { draftFor } from '../drafting/draft-for.ts';
import type { UseCase } from '../http/call.ts';
import { draftView } from '../view/draft-view.ts';

/** One draft with its definition, comments and history. */
export const getDraft: UseCase<'getDraft'> = async (deps, { actor: asking, params }) => {
  const { actor, folder } = await draftFor(deps, asking, params.draftId);
  return draftView(deps, folder, actor);
};
