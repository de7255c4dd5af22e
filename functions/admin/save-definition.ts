import { Refusal } from '#shared/errors.ts';
import type { Definition } from '#shared/api/admin-views.ts';
import { canonicalJson } from '#shared/dossier/seal.ts';
import { currentOf } from '#shared/service/draft/act-on-draft.ts';
import type { ServiceDraft } from '#shared/service/draft/draft.ts';
import { namedIn } from '#shared/service/draft/named-in.ts';
import { saveDraft } from '#shared/service/draft/save-draft.ts';
import { definitionText } from '../drafting/definition-text.ts';
import type { Call, UseCase } from '../http/call.ts';
import type { RowChange } from '../store/service-items.ts';
import type { DraftFolder } from '../store/draft-folder.ts';

const replyOf = ({ saved, savedAt, updatedAt }: ServiceDraft) => ({ saved, savedAt: savedAt ?? updatedAt });

const same = (one: object, other: object): boolean =>
  canonicalJson(one as Definition) === canonicalJson(other as Definition);

/** Is this the very save that was made last? Then its answer was lost on the way, and saying it again harms nothing. */
const repeats = ({ draft, definition }: DraftFolder, body: Call<'saveDefinition'>['body'], staffId: string): boolean =>
  draft.saved === body.saved + 1 && draft.savedBy?.staffId === staffId && same(definition, body.definition);

/** What lists show of a service that was never published follows its draft. */
const rowAfter = ({ draft, definition }: DraftFolder, saved: Definition): { row?: RowChange } => {
  const neverPublished = draft.kind === 'new' || draft.kind === 'replaced';
  const named = namedIn(saved);
  return neverPublished && !same(named, namedIn(definition)) ? { row: named } : {};
};

/** Saves the definition so far; nothing is judged yet but its size. */
export const saveDefinition: UseCase<'saveDefinition'> = async (deps, { actor: asking, params, body }) => {
  const text = definitionText(body.definition);
  const { actor, folder } = await deps.drafts.openFor(asking, params.draftId);
  if (repeats(folder, body, actor.staffId)) return replyOf(folder.draft);
  const draft = saveDraft(folder.draft, body, { actor, at: deps.now() });
  const failing = await deps.drafts.write({
    read: folder.draft,
    draft,
    lastHash: folder.lastHash,
    definition: text,
    ...rowAfter(folder, body.definition),
    onDuty: { staff: actor, duty: 'editor' },
  });
  if (failing.length === 0) return replyOf(draft);
  if (failing.includes('duty')) throw new Refusal('wrong-role');
  const { folder: now } = await deps.drafts.openFor(actor, params.draftId);
  if (repeats(now, body, actor.staffId)) return replyOf(now.draft);
  throw new Refusal('changed-meanwhile', { current: currentOf(now.draft) });
};
