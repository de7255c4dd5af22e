import type { Decision } from '#shared/service/decision/decision.ts';
import type { AdminDeps } from '../admin-deps.ts';
import { settleDraft } from '../drafting/settle-draft.ts';
import { someAtATime } from '../some-at-a-time.ts';

const width = 8;

/** Tells every draft of a signed decision what became of it; harmless to repeat, and whoever opens a draft does the same. */
export const settleDecision = async (deps: AdminDeps, decision: Decision): Promise<void> => {
  if (decision.status !== 'signed') return;
  const found = await deps.drafts.some(decision.items.flatMap(({ draftId }) => draftId ?? []));
  await someAtATime(decision.items, width, async (item) => {
    const kept = item.draftId === undefined ? undefined : found.get(item.draftId);
    if (kept) await settleDraft(deps, decision, item, kept);
  });
};
