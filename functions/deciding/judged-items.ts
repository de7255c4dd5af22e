import { Refusal } from '#shared/errors.ts';
import type { RefusalCode, Violation } from '#shared/errors.ts';
import { draftMove } from '#shared/service/draft/act-on-draft.ts';
import type { Staff } from '#shared/person/actor.ts';
import { decisionViolation } from '#shared/service/decision/decision-violation.ts';
import type { Decision, DecisionItem } from '#shared/service/decision/decision.ts';
import type { ServiceDraft } from '#shared/service/draft/draft.ts';
import type { Service } from '#shared/service/service.ts';
import type { AdminDeps } from '../admin-deps.ts';
import { judgedDraft } from '../drafting/judged-draft.ts';
import { someAtATime } from '../some-at-a-time.ts';

/** A line that may be signed: its draft, the service it brings (none: it only ends) and the version of its procedure. */
export type JudgedItem = { item: DecisionItem; draft?: ServiceDraft; service?: Service; procedureVersion: number };

const width = 8;
const mostViolations = 200;

/** What is refused first where several lines are refused: who may not, then what is not ready. */
const order: readonly RefusalCode[] = ['own-work', 'not-ready', 'examples-red'];

/** What keeps one line from being signed, at its place. */
const faultsOf = (at: number, refusal: Refusal): Violation[] => {
  const { violations = [] } = refusal.detail;
  if (refusal.code === 'examples-red' || (refusal.code === 'not-ready' && violations.length > 0))
    return violations.map((each) => ({ ...each, path: `items.${at}.${each.path}` }));
  return [decisionViolation(`items.${at}`, 'draft-not-ready')];
};

const codeOf = ({ code }: Refusal): RefusalCode => (order.includes(code) ? code : 'not-ready');

const judged = async (deps: AdminDeps, decision: Decision, item: DecisionItem, actor: Staff): Promise<JudgedItem> => {
  if (item.draftId === undefined) return { item, procedureVersion: 0 };
  const { folder } = await deps.drafts.openFor(actor, item.draftId);
  const { draft } = folder;
  draftMove(draft, 'publish', actor);
  if (draft.decisionId !== decision.id || draft.saved !== draft.approvedSave) throw new Refusal('not-ready');
  const { service, base } = await judgedDraft(deps, folder);
  const before = base?.id === draft.serviceId ? base.procedureVersion : 0;
  return { item, draft, ...(service && { service }), procedureVersion: before + 1 };
};

/**
 * Every line of a decision as it may be signed: its draft still at the save that was approved, and green. Refuses 'own-work', 'not-ready'
 * and 'examples-red' with every line that stands in the way.
 */
export const judgedItems = async (deps: AdminDeps, decision: Decision, actor: Staff): Promise<JudgedItem[]> => {
  const refused: { at: number; refusal: Refusal }[] = [];
  const items = await someAtATime(decision.items, width, async (item, at) => {
    try {
      return await judged(deps, decision, item, actor);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push({ at, refusal: error });
      return undefined;
    }
  });
  const code = order.find((each) => refused.some(({ refusal }) => codeOf(refusal) === each));
  if (code === undefined) return items.filter((item) => item !== undefined);
  const violations = refused
    .filter(({ refusal }) => codeOf(refusal) === code)
    .sort((one, other) => one.at - other.at)
    .flatMap(({ at, refusal }) => faultsOf(at, refusal));
  throw new Refusal(code, { violations: violations.slice(0, mostViolations) });
};

/** Refuses 'not-ready' where a draft is not any more as it was judged; asked once a signing was begun, which holds drafts still. */
export const demandAsJudged = async (deps: AdminDeps, judged: readonly JudgedItem[]): Promise<void> => {
  const found = await deps.drafts.some(judged.flatMap(({ draft }) => draft?.id ?? []));
  const violations = judged.flatMap(({ draft }, at) => {
    const now = draft && found.get(draft.id)?.draft;
    const isSame = now?.version === draft?.version && now?.decisionId === draft?.decisionId;
    return isSame ? [] : [decisionViolation(`items.${at}`, 'draft-not-ready')];
  });
  if (violations.length > 0) throw new Refusal('not-ready', { violations });
};
