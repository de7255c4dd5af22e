import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { DefinitionSchema } from '#shared/api/admin-views.ts';
import type { Definition } from '#shared/api/admin-views.ts';
import { DraftComment, DraftEvent, ServiceDraft } from '#shared/service/draft/draft.ts';
import { StoredReply } from './folder.ts';
import type { Item } from './table.ts';
import { isExpired } from './table.ts';

const StoredDraft = lazily(() => z.object(ServiceDraft.shape));
const StoredEvent = lazily(() => z.object(DraftEvent.shape));
const StoredComment = lazily(() => z.object(DraftComment.shape));
const Chained = lazily(() => z.object({ lastHash: z.string() }));
const StoredDefinition = lazily(() => z.object({ definition: z.string() }));

/** The draft item as it is stored, index attributes left out. */
export const readDraft = (item: Item): ServiceDraft => StoredDraft.parse(item);

/** A draft and the hash its next event is chained to. */
export type KeptDraft = { draft: ServiceDraft; lastHash: string };
export const keptDraft = (item: Item): KeptDraft => ({
  draft: readDraft(item),
  lastHash: Chained.parse(item).lastHash,
});

/** All that is known of a draft, as one consistent read found it. */
export type DraftFolder = KeptDraft & {
  definition: Definition;
  /** Oldest first. */
  comments: DraftComment[];
  events: DraftEvent[];
  replies: StoredReply[];
};

const read = (text: string): Definition => {
  const definition: unknown = JSON.parse(text);
  return DefinitionSchema.parse(definition);
};

/** Sorts what a Query of one draft found into its folder; `undefined` where there is no draft. */
export const openDraftFolder = (items: readonly Item[], at: string): DraftFolder | undefined => {
  const of = (type: string) => items.filter((item) => item.type === type);
  const [meta] = of('draft');
  const [definition] = of('definition');
  if (!meta || !definition) return undefined;
  return {
    ...keptDraft(meta),
    definition: read(StoredDefinition.parse(definition).definition),
    comments: of('comment').map((item) => StoredComment.parse(item)),
    events: of('draft-event').map((item) => StoredEvent.parse(item)),
    replies: of('reply')
      .filter((item) => !isExpired(item, at))
      .map((item) => StoredReply.parse(item)),
  };
};
