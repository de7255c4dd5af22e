import { Refusal } from '#shared/errors.ts';
import { present } from '#shared/dossier/present.ts';
import type { Staff } from '#shared/person/actor.ts';
import type { ServiceDraft } from '#shared/service/draft/draft.ts';
import { maySeeDraft } from '#shared/service/draft/may-act-on-draft.ts';
import { cursorAt, placeIn } from './cursor.ts';
import { draftParts, remarkParts } from './draft-changes.ts';
import type { DraftChange, DraftPartName, DraftRemark } from './draft-changes.ts';
import { departmentKey, draftPart, notSigningPart, stageKey } from './draft-items.ts';
import type { DraftPart, DraftStage } from './draft-items.ts';
import { keptDraft, openDraftFolder, readDraft } from './draft-folder.ts';
import type { DraftFolder, KeptDraft } from './draft-folder.ts';
import { isId } from './is-id.ts';
import { draftKey, draftPartition } from './keys.ts';
import { getItems, queryAll, queryPage } from './table.ts';
import type { Table } from './table.ts';
import { transact } from './transact.ts';

/** A draft, the decision that is to list it, and one it leaves, which must not be signing it meanwhile. */
export type Held = KeptDraft & { decisionId: string | undefined; leaves?: string };
export type OpenedDraft = { actor: Staff; folder: DraftFolder };
export type DraftPage = { drafts: ServiceDraft[]; next?: string };

export type Drafts = {
  /**
   * Reads a draft in one strongly consistent Query, while the actor may still be being looked up. Refuses 'not-found' what is not there and,
   * just the same, what is not the actor's to see.
   */
  openFor: (actor: Staff | Promise<Staff>, draftId: string) => Promise<OpenedDraft>;
  /** Drafts as they stand, by id, with the hash of their newest event. */
  some: (draftIds: readonly string[]) => Promise<ReadonlyMap<string, KeptDraft>>;
  /** Writes an action in one transaction; answers what did not hold any more (nothing: it is written). */
  write: (change: DraftChange) => Promise<readonly DraftPartName[]>;
  /** Writes a comment, new or settled; answers what did not hold. */
  comment: (remark: DraftRemark) => Promise<readonly ('draft' | 'comment' | 'reply' | 'duty')[]>;
  /** Makes drafts say which decision lists them (none: they are free); all of these or none, and what did not hold comes back. */
  hold: (drafts: readonly Held[]) => Promise<readonly DraftPart[]>;
  /** A department's drafts, newest change first: the open ones, or those that ended. */
  ofDepartment: (agencyId: string, ended: boolean, cursor?: string) => Promise<DraftPage>;
  /** The drafts of every department at one stage, newest change first. */
  atStage: (stage: DraftStage, cursor?: string) => Promise<DraftPage>;
};

const pageSize = 50;
/** There is no way to read a draft without saying who asks, but for lists and decisions, which are for reviewers and publishers. */
export const drafts = (table: Table, random: () => number, now: () => string): Drafts => {
  const page = async (index: 'byOwner' | 'byQueue', partition: string, cursor?: string): Promise<DraftPage> => {
    const [key, sort] = index === 'byOwner' ? ['ownerKey', 'ownerSort'] : ['queueKey', 'queueSort'];
    const { items } = await queryPage(table, {
      IndexName: index,
      KeyConditionExpression: '#key = :key AND #sort BETWEEN :from AND :before',
      ExpressionAttributeNames: { '#key': key, '#sort': sort },
      ExpressionAttributeValues: {
        ':key': partition,
        ':from': '0',
        ':before': cursor === undefined ? '~' : placeIn(cursor),
      },
      ScanIndexForward: false,
      Limit: pageSize + 1,
    });
    const following = items[pageSize];
    return {
      drafts: items.slice(0, pageSize).map(readDraft),
      ...(following && { next: cursorAt(String(following[sort])) }),
    };
  };
  return {
    async openFor(actor, draftId) {
      const reading = isId(draftId)
        ? queryAll(table, {
            ConsistentRead: true,
            KeyConditionExpression: 'PK = :draft',
            ExpressionAttributeValues: { ':draft': draftPartition(draftId) },
          })
        : Promise.resolve([]);
      const [who, items] = await Promise.all([actor, reading]);
      const folder = openDraftFolder(items, now());
      if (!folder || !maySeeDraft(folder.draft, who)) throw new Refusal('not-found');
      return { actor: who, folder };
    },
    async some(draftIds) {
      const items = await getItems(table, [...new Set(draftIds)].map(draftKey));
      return new Map(items.map(keptDraft).map((kept) => [kept.draft.id, kept]));
    },
    write: (change) => transact(table, draftParts(table, change, now()), random),
    comment: (remark) => transact(table, remarkParts(table, remark, now()), random),
    hold: (some) =>
      transact(
        table,
        [
          ...some.map(({ draft, lastHash, decisionId }) =>
            draftPart(table, draft, present({ ...draft, decisionId }), lastHash),
          ),
          ...[...new Set(some.flatMap(({ leaves }) => leaves ?? []))].map((left) => notSigningPart(table, left)),
        ],
        random,
      ),
    ofDepartment: (agencyId, ended, cursor) => page('byOwner', departmentKey(agencyId, ended), cursor),
    atStage: (stage, cursor) => page('byQueue', stageKey(stage), cursor),
  };
};
