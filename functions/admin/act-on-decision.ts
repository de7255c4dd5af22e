import { Refusal } from '#shared/errors.ts';
import type { Staff } from '#shared/person/actor.ts';
import { dropDecision } from '#shared/service/decision/act-on-decision.ts';
import type { Decision } from '#shared/service/decision/decision.ts';
import type { AdminDeps } from '../admin-deps.ts';
import { decisionFor } from '../deciding/decision-for.ts';
import { freeDrafts } from '../deciding/hold-drafts.ts';
import { settleDecision } from '../deciding/settle-decision.ts';
import { signDecision } from '../deciding/sign-decision.ts';
import { writeDecision } from '../deciding/write-decision.ts';
import type { Call, UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import { orTwin } from '../http/or-twin.ts';
import type { DecisionFolder } from '../store/decisions.ts';
import { adminReplyItem, replyGiven } from '../store/idempotency.ts';
import type { Repeatable } from '../store/idempotency.ts';
import { decisionView } from '../view/decision-view.ts';

type Acting = { actor: Staff; folder: DecisionFolder; body: Call<'actOnDecision'>['body']; repeat: Repeatable };

const dropped = async (deps: AdminDeps, { actor, folder, body, repeat }: Acting): Promise<Decision> => {
  const { decision: before, lastHash } = folder;
  const at = deps.now();
  const outcome = dropDecision(before, body.version, { actor, at });
  const reply = adminReplyItem(`DECISION#${before.id}`, repeat, { decisionId: before.id }, at);
  const failing = await writeDecision(deps, outcome, { publisher: actor, lastHash, reply });
  if (failing.length > 0) throw new Refusal('changed-meanwhile');
  await freeDrafts(
    deps,
    before.id,
    before.items.flatMap(({ draftId }) => draftId ?? []),
  );
  return outcome.decision;
};

const acted = (deps: AdminDeps, acting: Acting): Promise<Decision> => {
  const { actor, folder, body, repeat } = acting;
  if (body.type === 'drop') return dropped(deps, acting);
  const { type: _type, version, ...signing } = body;
  return signDecision(deps, { actor, folder, version, signing, repeat });
};

/** What is refused as it stands now: with what is true now, for whoever came with something older. */
const withCurrent = (refusal: Refusal, { version, status }: Decision): Refusal =>
  refusal.code === 'changed-meanwhile'
    ? new Refusal('changed-meanwhile', { ...refusal.detail, current: { version, status } })
    : refusal;

/** Records a decision as signed, or drops it. The same request again gets the same reply, also where it came twice at once. */
export const actOnDecision: UseCase<'actOnDecision'> = async (deps, { actor: asking, params, body, repeat: asked }) => {
  const repeat = demandRepeat(asked);
  const opened = () => decisionFor(deps, asking, params.decisionId, repeat.keyHash);
  const { actor, folder } = await opened();
  const answeredIn = async ({ decision, documents, replies }: DecisionFolder) => {
    if (replyGiven(repeat, replies) === undefined) return undefined;
    // Whoever asks again may be the one who was not told that the drafts still wait for their news.
    await settleDecision(deps, decision);
    return decisionView(deps, { decision, documents }, actor);
  };
  const work = async () => {
    const decision = await acted(deps, { actor, folder, body, repeat });
    return decisionView(deps, { ...folder, decision }, actor);
  };
  const twin = async (refusal: Refusal) => {
    const { folder: now } = await opened();
    const given = await answeredIn(now);
    if (given === undefined) throw withCurrent(refusal, now.decision);
    return given;
  };
  return (await answeredIn(folder)) ?? orTwin(work, twin);
};
