import type { DraftComment, DraftEvent, ServiceDraft } from '#shared/service/draft/draft.ts';
import type { DraftStatus } from '#shared/service/draft/draft-status.ts';
import { adminEventKey, commentKey, decisionStateKey, definitionKey, draftKey, draftPartition } from './keys.ts';
import type { Item, Table } from './table.ts';
import { freshPart } from './transact.ts';
import type { Part } from './transact.ts';

/** Drafts of a department: the open ones, or those that ended. */
export const departmentKey = (agencyId: string, ended = false): string =>
  `${ended ? 'DRAFTS_ENDED' : 'DRAFTS'}#${agencyId}`;
export const draftStages = ['in-review', 'ready-to-sign', 'ended'] as const;
export type DraftStage = (typeof draftStages)[number];
export const stageKey = (stage: DraftStage): string => `DRAFTS#${stage}`;

/** Where reviewers and publishers find it; while it is written, only its department does. */
const stageOf: Record<DraftStatus, DraftStage | undefined> = {
  draft: undefined,
  'in-review': 'in-review',
  returned: undefined,
  'ready-to-sign': 'ready-to-sign',
  published: 'ended',
  dropped: 'ended',
};

/** The draft as stored: itself, the hash its next event is chained to, and its places in the lists. */
export const draftItem = (draft: ServiceDraft, lastHash: string): Item => {
  const sort = `${draft.updatedAt}#${draft.id}`;
  const stage = stageOf[draft.status];
  return {
    ...draftKey(draft.id),
    type: 'draft',
    ...draft,
    lastHash,
    ownerKey: departmentKey(draft.agencyId, stage === 'ended'),
    ownerSort: sort,
    ...(stage && { queueKey: stageKey(stage), queueSort: sort }),
  };
};

/** Parts of transactions that change a draft. */
export type DraftPart = 'draft' | 'definition' | 'draft-event' | 'comment' | 'decision';

/** The draft as it is to stand, if it is still as it was read: the same version, save and decision. */
export const draftPart = (
  table: Table,
  read: ServiceDraft | undefined,
  draft: ServiceDraft,
  lastHash: string,
): Part<DraftPart> => {
  const Put = { TableName: table.name, Item: draftItem(draft, lastHash) };
  if (!read) return { name: 'draft', write: { Put: { ...Put, ConditionExpression: 'attribute_not_exists(PK)' } } };
  const { decisionId } = read;
  return {
    name: 'draft',
    write: {
      Put: {
        ...Put,
        ConditionExpression: `#version = :version AND saved = :saved AND ${
          decisionId === undefined ? 'attribute_not_exists(decisionId)' : 'decisionId = :decision'
        }`,
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: {
          ':version': read.version,
          ':saved': read.saved,
          ...(decisionId !== undefined && { ':decision': decisionId }),
        },
      },
    },
  };
};

export const definitionPart = (table: Table, draftId: string, definition: string): Part<DraftPart> => ({
  name: 'definition',
  write: { Put: { TableName: table.name, Item: { ...definitionKey(draftId), type: 'definition', definition } } },
});

export const draftEventPart = (table: Table, event: DraftEvent): Part<DraftPart> =>
  freshPart(table, 'draft-event', {
    ...adminEventKey(draftPartition(event.draftId), event.seq),
    type: 'draft-event',
    ...event,
  });

export const commentItem = (draftId: string, comment: DraftComment): Item => ({
  ...commentKey(draftId, comment.id),
  type: 'comment',
  ...comment,
});

/** Refuses the transaction while that decision is being signed, or is signed; one that never came about is no obstacle. */
export const notSigningPart = (table: Table, decisionId: string): Part<DraftPart> => ({
  name: 'decision',
  write: {
    ConditionCheck: {
      TableName: table.name,
      Key: decisionStateKey(decisionId),
      ConditionExpression: 'attribute_not_exists(PK) OR #state IN (:preparing, :dropped)',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: { ':preparing': 'preparing', ':dropped': 'dropped' },
    },
  },
});
