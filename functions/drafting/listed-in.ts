import type { Decision } from '#shared/service/decision/decision.ts';
import type { ServiceDraft } from '#shared/service/draft/draft.ts';
import type { AdminDeps } from '../admin-deps.ts';

/** The decision that lists a draft, if it really does: one that was dropped, or lists it no more, does not. */
export const listedIn = async (
  deps: AdminDeps,
  { id, decisionId }: Pick<ServiceDraft, 'id' | 'decisionId'>,
): Promise<Decision | undefined> => {
  const decision = decisionId === undefined ? undefined : (await deps.decisions.open(decisionId))?.decision;
  const lists = decision?.status !== 'dropped' && decision?.items.some(({ draftId }) => draftId === id);
  return lists ? decision : undefined;
};
