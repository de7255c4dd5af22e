import type { AdminDeps } from '../admin-deps.ts';
import type { KeptDraft } from '../store/draft-folder.ts';
import type { Held } from '../store/drafts.ts';
import { someAtATime } from '../some-at-a-time.ts';

const width = 8;
/** With the decision each of them may leave, well below the 100 writes of a transaction. */
const chunk = 40;

const chunks = (all: readonly Held[]): Held[][] =>
  Array.from({ length: Math.ceil(all.length / chunk) }, (_, at) => all.slice(at * chunk, (at + 1) * chunk));

const writeAll = (deps: AdminDeps, held: readonly Held[]): Promise<readonly string[]> =>
  someAtATime(chunks(held), width, (some) => deps.drafts.hold(some)).then((failing) => failing.flat());

/**
 * Makes drafts say which decision lists them; they may leave another one that does not list them and is not being signed. Harmless to
 * repeat; false where one changed meanwhile.
 */
export const holdDrafts = async (
  deps: AdminDeps,
  decisionId: string,
  drafts: readonly KeptDraft[],
): Promise<boolean> => {
  const others = drafts.filter(({ draft }) => draft.decisionId !== decisionId);
  const left = others.flatMap(({ draft }) => draft.decisionId ?? []);
  const signed = await deps.signedDecisions.among(left);
  const held = others.map((kept) => {
    const { decisionId: leaves } = kept.draft;
    return { ...kept, decisionId, ...(leaves !== undefined && !signed.has(leaves) && { leaves }) };
  });
  return (await writeAll(deps, held)).length === 0;
};

/** Frees the drafts that a decision lists no more; one that changed meanwhile is freed when it is next asked for. */
export const freeDrafts = async (deps: AdminDeps, decisionId: string, draftIds: readonly string[]): Promise<void> => {
  const found = await deps.drafts.some(draftIds);
  const held = [...found.values()].filter(({ draft }) => draft.decisionId === decisionId);
  await writeAll(
    deps,
    held.map((kept) => ({ ...kept, decisionId: undefined })),
  );
};
