import * as z from 'zod';
import { Refusal } from '#shared/errors.ts';
import { lazily } from '#shared/lazily.ts';
import { openDecision as opened } from '#shared/service/decision/act-on-decision.ts';
import { decisionFor } from '../deciding/decision-for.ts';
import { preparedContent, writeDecision } from '../deciding/write-decision.ts';
import type { UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import { adminReplyItem } from '../store/idempotency.ts';
import { decisionView } from '../view/decision-view.ts';

const Opened = lazily(() => z.object({ decisionId: z.string() }));

/** Begins a decision; the drafts it lists are held for it. */
export const openDecision: UseCase<'openDecision'> = async (deps, { actor: asking, body, repeat: asked }) => {
  const repeat = demandRepeat(asked);
  const actor = await asking;
  const viewOf = async (decisionId: string) =>
    decisionView(deps, (await decisionFor(deps, actor, decisionId)).folder, actor);
  const givenBefore = async () => {
    const given = await deps.replies.ofStaff(actor.staffId, repeat);
    return given === undefined ? undefined : Opened.parse(given).decisionId;
  };
  const before = await givenBefore();
  if (before !== undefined) return viewOf(before);
  const decisionId = deps.newId();
  const content = await preparedContent(deps, decisionId, body);
  const at = deps.now();
  const outcome = opened(decisionId, content, { actor, at });
  const reply = adminReplyItem(`STAFF#${actor.staffId}`, repeat, { decisionId }, at);
  const failing = await writeDecision(deps, outcome, { publisher: actor, lastHash: '', reply });
  if (failing.length === 0) return decisionView(deps, { decision: outcome.decision, documents: [] }, actor);
  const twin = await givenBefore();
  if (twin === undefined) throw new Refusal('too-busy', { retryAfter: 1 });
  return viewOf(twin);
};
