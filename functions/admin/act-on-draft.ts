import { draftFor } from '../drafting/draft-for.ts';
import { performOnDraft } from '../drafting/perform-on-draft.ts';
import type { UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';

/** Sends for review, takes back, returns, approves, puts online, drops. */
export const actOnDraft: UseCase<'actOnDraft'> = async (deps, { actor, params, body, repeat }) => {
  const opened = await draftFor(deps, actor, params.draftId);
  return performOnDraft(deps, { ...opened, action: body, repeat: demandRepeat(repeat) });
};
