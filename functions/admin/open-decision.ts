import * as z from 'zod';
import { Refusal } from '#shared/errors.ts';
import { lazily } from '#shared/lazily.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import type { Staff } from '#shared/person/actor.ts';
import { openDecision as opened } from '#shared/service/decision/act-on-decision.ts';
import type { DecisionView } from '#shared/service/decision/decision.ts';
import type { AdminDeps } from '../admin-deps.ts';
import { decisionFor } from '../deciding/decision-for.ts';
import { preparedContent, writeDecision } from '../deciding/write-decision.ts';
import type { Call, UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import { orTwin } from '../http/or-twin.ts';
import { uuidNaming } from '../new-id.ts';
import { adminReplyItem } from '../store/idempotency.ts';
import type { Repeatable } from '../store/idempotency.ts';
import { decisionView } from '../view/decision-view.ts';

const Opened = lazily(() => z.object({ decisionId: z.string() }));

type Opening = { actor: Staff; body: Call<'openDecision'>['body']; repeat: Repeatable };

/** Drafts are held before the decision is there, so a request repeated on the same day must name the same decision. */
const idOf = ({ keyHash, requestHash }: Repeatable, date: string): string => uuidNaming(date, keyHash, requestHash);

const begun = async (deps: AdminDeps, { actor, body, repeat }: Opening): Promise<DecisionView> => {
  const at = deps.now();
  const decisionId = idOf(repeat, localDate(at));
  const content = await preparedContent(deps, decisionId, body);
  const outcome = opened(decisionId, content, { actor, at });
  const reply = adminReplyItem(`STAFF#${actor.staffId}`, repeat, { decisionId }, at);
  const failing = await writeDecision(deps, outcome, { publisher: actor, lastHash: '', reply });
  if (failing.length > 0) throw new Refusal('too-busy', { retryAfter: 1 });
  return decisionView(deps, { decision: outcome.decision, documents: [] }, actor);
};

/** Begins a decision; the drafts it lists are held for it. */
export const openDecision: UseCase<'openDecision'> = async (deps, { actor: asking, body, repeat: asked }) => {
  const repeat = demandRepeat(asked);
  const actor = await asking;
  const givenBefore = async () => {
    const given = await deps.replies.ofStaff(actor.staffId, repeat);
    if (given === undefined) return undefined;
    const { folder } = await decisionFor(deps, actor, Opened.parse(given).decisionId);
    return decisionView(deps, folder, actor);
  };
  return (await givenBefore()) ?? orTwin(() => begun(deps, { actor, body, repeat }), givenBefore);
};
