import { Refusal } from '#shared/errors.ts';
import { canonicalJson } from '#shared/dossier/seal.ts';
import { present } from '#shared/dossier/present.ts';
import { demandDecision, saveDecision as saved } from '#shared/service/decision/act-on-decision.ts';
import type { DecisionContent } from '#shared/service/decision/act-on-decision.ts';
import type { Decision } from '#shared/service/decision/decision.ts';
import { decisionFor } from '../deciding/decision-for.ts';
import { freeDrafts } from '../deciding/hold-drafts.ts';
import { preparedContent, writeDecision } from '../deciding/write-decision.ts';
import type { UseCase } from '../http/call.ts';
import { decisionView } from '../view/decision-view.ts';

const contentOf = ({ title, issuerId, signer, effectiveOn, items }: DecisionContent) =>
  canonicalJson(
    present({
      title,
      issuerId,
      signer,
      effectiveOn,
      items: items.map(({ draftId, serviceId, kind }) => [kind, serviceId, draftId ?? '']),
    }),
  );

/** Is this the very save that was made last? Then its answer was lost on the way, and saying it again harms nothing. */
const repeats = (decision: Decision, version: number, content: DecisionContent): boolean =>
  decision.status === 'preparing' && decision.version === version + 1 && contentOf(decision) === contentOf(content);

/** Changes what a decision that is being prepared says and lists; drafts it lists no more are free again. */
export const saveDecision: UseCase<'saveDecision'> = async (deps, { actor: asking, params, body }) => {
  const { actor, folder } = await decisionFor(deps, asking, params.decisionId);
  const { decision: before, lastHash } = folder;
  const { version, ...asked } = body;
  if (repeats(before, version, asked)) return decisionView(deps, folder, actor);
  demandDecision(before, version, actor);
  const content = await preparedContent(deps, before.id, asked);
  const outcome = saved(before, version, content, { actor, at: deps.now() });
  const failing = await writeDecision(deps, outcome, { publisher: actor, lastHash });
  if (failing.length > 0) {
    const { folder: now } = await decisionFor(deps, actor, before.id);
    if (repeats(now.decision, version, asked)) return decisionView(deps, now, actor);
    const { decision } = now;
    throw new Refusal('changed-meanwhile', { current: { version: decision.version, status: decision.status } });
  }
  const listed = new Set(content.items.map(({ draftId }) => draftId));
  const left = before.items.flatMap(({ draftId }) => (draftId !== undefined && !listed.has(draftId) ? [draftId] : []));
  await freeDrafts(deps, before.id, left);
  return decisionView(deps, { ...folder, decision: outcome.decision }, actor);
};
