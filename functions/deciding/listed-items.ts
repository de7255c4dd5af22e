import type { Violation } from '#shared/errors.ts';
import type { DecisionViolation } from '#shared/words/decision-violations.ts';
import { decisionViolation } from '#shared/service/decision/decision-violation.ts';
import type { DecisionItem } from '#shared/service/decision/decision.ts';
import { standingOf, decisionsNamed } from '#shared/service/standing.ts';
import type { ServiceDraft } from '#shared/service/draft/draft.ts';
import type { AdminDeps } from '../admin-deps.ts';
import { listedIn } from '../drafting/listed-in.ts';
import type { KeptDraft } from '../store/draft-folder.ts';

/** A line shows so many characters of a name: 300 lines stay inside one item. */
const longestName = 250;
const short = (text: string): string => (text.length > longestName ? `${text.slice(0, longestName - 1)}…` : text);

/** The lines of a decision as they are to be kept, the drafts they list, and what is wrong with them. */
export type Listed = { items: DecisionItem[]; drafts: KeptDraft[]; violations: Violation[] };

/** What a line says of a draft is the draft's to say. */
const itemOf = ({ id, kind, serviceId, replaces, name }: ServiceDraft): DecisionItem => ({
  kind,
  serviceId,
  draftId: id,
  ...(replaces !== undefined && { replaces }),
  name: { vi: short(name.vi), en: short(name.en) },
});

const draftFault = async (
  deps: AdminDeps,
  decisionId: string,
  kept: KeptDraft | undefined,
): Promise<DecisionViolation | undefined> => {
  if (kept?.draft.status !== 'ready-to-sign') return 'draft-not-ready';
  const elsewhere = kept.draft.decisionId !== decisionId && (await listedIn(deps, kept.draft));
  return elsewhere ? 'in-another-decision' : undefined;
};

/** Services that only end need no draft: there must be something to end. */
const endings = async (deps: AdminDeps, items: readonly DecisionItem[]): Promise<ReadonlySet<string>> => {
  const ids = items.filter(({ draftId }) => draftId === undefined).map(({ serviceId }) => serviceId);
  const versions = await deps.services.versionsOf(ids);
  const signed = await deps.signedDecisions.among([...versions.values()].flatMap(decisionsNamed));
  const living = [...versions].filter(([, read]) => {
    const { versions: counting, end } = standingOf(read, signed);
    return counting.length > 0 && end === undefined;
  });
  return new Set(living.map(([serviceId]) => serviceId));
};

const twice = (items: readonly DecisionItem[]): Violation[] => {
  const seen = new Set<string>();
  return items.flatMap(({ serviceId, replaces }, at) => {
    const ids = replaces === undefined ? [serviceId] : [serviceId, replaces];
    const again = ids.some((id) => seen.has(id));
    ids.forEach((id) => seen.add(id));
    return again ? [decisionViolation(`items.${at}`, 'listed-twice')] : [];
  });
};

/** Looks at what a decision is to list: drafts that are ready and in no other decision, services that end, each service once. */
export const listedItems = async (
  deps: AdminDeps,
  decisionId: string,
  asked: readonly DecisionItem[],
): Promise<Listed> => {
  const found = await deps.drafts.some(asked.flatMap(({ draftId }) => draftId ?? []));
  const ending = await endings(deps, asked);
  const faults = await Promise.all(
    asked.map(async ({ kind, serviceId, draftId }) => {
      if (draftId !== undefined) return draftFault(deps, decisionId, found.get(draftId));
      return kind === 'abolished' && ending.has(serviceId) ? undefined : 'nothing-in-force';
    }),
  );
  const items = asked.map((item): DecisionItem => {
    const kept = item.draftId === undefined ? undefined : found.get(item.draftId);
    if (kept) return itemOf(kept.draft);
    const { kind, serviceId, name } = item;
    return { kind, serviceId, name: { vi: short(name.vi), en: short(name.en) } };
  });
  const violations = faults.flatMap((fault, at) => (fault ? [decisionViolation(`items.${at}`, fault)] : []));
  return { items, drafts: [...found.values()], violations: [...violations, ...twice(items)] };
};
