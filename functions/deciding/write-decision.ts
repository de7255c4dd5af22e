import { Refusal } from '#shared/errors.ts';
import { sealEvent } from '#shared/dossier/seal.ts';
import type { Staff } from '#shared/person/actor.ts';
import type { DecisionContent, DecisionOutcome } from '#shared/service/decision/act-on-decision.ts';
import { decisionViolation } from '#shared/service/decision/decision-violation.ts';
import type { AdminDeps } from '../admin-deps.ts';
import { sha256hex } from '../sha256hex.ts';
import type { DecisionPart } from '../store/decision-items.ts';
import type { DecisionChange } from '../store/decisions.ts';
import { holdDrafts } from './hold-drafts.ts';
import { listedItems } from './listed-items.ts';

const tries = 3;

/**
 * What a decision is to say, with its lines as they are kept; the drafts it lists are held for it. Refuses 'invalid' an issuer that is not
 * there, drafts that are not ready or in another decision, services with nothing to end or listed twice; 'too-busy' where drafts go on
 * changing.
 */
export const preparedContent = async (
  deps: AdminDeps,
  decisionId: string,
  content: DecisionContent,
): Promise<DecisionContent> => {
  const issuer = await deps.reference.agency(content.issuerId);
  for (let tried = 1; tried <= tries; tried += 1) {
    const { items, drafts, violations } = await listedItems(deps, decisionId, content.items);
    const all = issuer ? violations : [decisionViolation('issuerId', 'unknown-agency'), ...violations];
    if (all.length > 0) throw new Refusal('invalid', { violations: all });
    if (await holdDrafts(deps, decisionId, drafts)) return { ...content, items };
  }
  throw new Refusal('too-busy', { retryAfter: 1 });
};

type Writing = { publisher: Staff; lastHash: string } & Pick<DecisionChange, 'reply'>;

/** Writes what was done to a decision; answers what did not hold. Refuses 'wrong-role' a duty that was lost meanwhile. */
export const writeDecision = async (
  deps: AdminDeps,
  { decision, event }: DecisionOutcome,
  { lastHash, ...rest }: Writing,
): Promise<readonly DecisionPart[]> => {
  const failing = await deps.decisions.write({ decision, event: sealEvent(event, lastHash, sha256hex), ...rest });
  if (failing.includes('duty')) throw new Refusal('wrong-role');
  return failing;
};
