import { Refusal } from '#shared/errors.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { canonicalJson, sealEvent } from '#shared/dossier/seal.ts';
import type { Staff } from '#shared/person/actor.ts';
import { demandDecision, signDecision as signed } from '#shared/service/decision/act-on-decision.ts';
import type { Decision, DecisionItem, DecisionSigning } from '#shared/service/decision/decision.ts';
import { signingViolations } from '#shared/service/decision/signing-violations.ts';
import type { AdminDeps } from '../admin-deps.ts';
import { sha256hex } from '../sha256hex.ts';
import type { DecisionFolder } from '../store/decisions.ts';
import { adminReplyItem } from '../store/idempotency.ts';
import type { Repeatable } from '../store/idempotency.ts';
import { bringTurn } from './bring-turn.ts';
import { checkTurn, turnsOf } from './turn.ts';
import type { Begun, Turn } from './turn.ts';
import { demandAsJudged, judgedItems } from './judged-items.ts';
import { signedDocument } from './signed-document.ts';
import { settleDecision } from './settle-decision.ts';
import { someAtATime } from '../some-at-a-time.ts';

export type Signing = {
  actor: Staff;
  folder: DecisionFolder;
  version: number;
  signing: DecisionSigning;
  repeat: Repeatable;
};

const width = 8;

/** What of a signing can be refused without looking at its drafts. */
const demandSigning = async (deps: AdminDeps, { actor, folder, version, signing }: Signing): Promise<void> => {
  const { decision } = folder;
  demandDecision(decision, version, actor);
  const violations = signingViolations(decision, signing, localDate(deps.now()));
  if (violations.length > 0) throw new Refusal('invalid', { violations });
  signedDocument(folder);
  const holder = await deps.decisions.withNumber(decision, signing);
  if (holder !== undefined) throw new Refusal('decision-number-taken');
};

/** Writes all that the decision brings, none of it visible yet; gives its items with the versions they become. */
const bringAll = async (deps: AdminDeps, begun: Begun, turns: readonly Turn[]): Promise<DecisionItem[]> => {
  const versions = await someAtATime(turns, width, (turn) => bringTurn(deps, begun, turn));
  return begun.decision.items.map((item, at) => {
    const version = versions[turns.findIndex((turn) => turn.at === at)];
    return version === undefined ? item : { ...item, version };
  });
};

/** The one flip: from here on everything the decision brings counts, or nothing does. */
const flip = async (deps: AdminDeps, { actor, folder, repeat }: Signing, begun: Begun, items: DecisionItem[]) => {
  const { decision, signing, attempt } = begun;
  const { id: documentId } = signedDocument(folder);
  const at = deps.now();
  const outcome = signed(decision, signing, { items, documentId }, { actor, at });
  const failing = await deps.decisions.write({
    decision: outcome.decision,
    event: sealEvent(outcome.event, folder.lastHash, sha256hex),
    publisher: actor,
    reply: adminReplyItem(`DECISION#${decision.id}`, repeat, { decisionId: decision.id }, at),
    signed: { attempt, signing },
  });
  if (failing.includes('number')) throw new Refusal('decision-number-taken');
  if (failing.includes('duty')) throw new Refusal('wrong-role');
  if (failing.length > 0) throw new Refusal('changed-meanwhile');
  return outcome.decision;
};

/** All that can be refused before anything is written; gives what is to be brought. */
const judged = async (deps: AdminDeps, request: Signing) => {
  await demandSigning(deps, request);
  const { folder, signing, actor } = request;
  const items = await judgedItems(deps, folder.decision, actor);
  const turns = items.flatMap(turnsOf);
  await someAtATime(turns, width, (turn) => checkTurn(deps, { decision: folder.decision, signing }, turn));
  return { items, turns };
};

/** The attempt that goes on already with the very facts of this request, if one does. */
const goingOn = ({ folder: { decision, attempt }, version, signing }: Signing): number | undefined =>
  decision.version === version && decision.signing && canonicalJson(decision.signing) === canonicalJson(signing)
    ? attempt
    : undefined;

/**
 * Records a decision as signed, in steps that may each be repeated: all of it is judged, its drafts are held still, what it brings is
 * written unseen, one transaction makes all of it count, the drafts are told. Ended anywhere, the same request again brings it to its end;
 * what is refused gives the drafts free again.
 */
export const signDecision = async (deps: AdminDeps, request: Signing): Promise<Decision> => {
  const { decision } = request.folder;
  const { signing } = request;
  let attempt = goingOn(request);
  try {
    const { items, turns } = await judged(deps, request);
    attempt = await deps.decisions.begin(decision, signing);
    if (attempt === undefined) throw new Refusal('changed-meanwhile');
    await demandAsJudged(deps, items);
    const begun: Begun = { decision: { ...decision, signing: undefined }, signing, attempt };
    const after = await flip(deps, request, begun, await bringAll(deps, begun, turns));
    await settleDecision(deps, after);
    return after;
  } catch (error) {
    // What may go well in a moment goes on with the next try; all else gives the drafts free again.
    const isForGood = error instanceof Refusal && error.detail.retryAfter === undefined;
    if (isForGood && attempt !== undefined) await deps.decisions.giveUp(decision, attempt);
    throw error;
  }
};
