import * as z from 'zod';
import type { AdminEvent } from '#shared/admin/admin-event.ts';
import { Import } from '#shared/admin/import.ts';
import type { ImportStatus } from '#shared/admin/import.ts';
import { lazily } from '#shared/lazily.ts';
import type { Staff } from '#shared/person/actor.ts';
import { cursorAt, placeIn } from './cursor.ts';
import { draftParts } from './draft-changes.ts';
import type { DraftChange, DraftPartName } from './draft-changes.ts';
import { isId } from './is-id.ts';
import { draftKey, draftPartition, importKey, serviceDraftKey } from './keys.ts';
import type { KeptDraft } from './draft-folder.ts';
import { adminEventPart, noRowPart, rowPart } from './service-items.ts';
import { stillOnDuty } from './staff.ts';
import { getItem, queryAll, queryPage } from './table.ts';
import type { Item, Table } from './table.ts';
import { freshPart, transact } from './transact.ts';
import type { Part } from './transact.ts';

const StoredImport = lazily(() => z.object({ ...Import.shape, lastHash: z.string() }));
export type StoredImport = z.infer<typeof StoredImport>;

export type ImportPart = 'import' | 'import-event' | 'reply' | 'duty';

export type Imports = {
  get: (importId: string) => Promise<StoredImport | undefined>;
  /** A department's imports, newest first. */
  ofDepartment: (agencyId: string, cursor?: string) => Promise<{ imports: Import[]; next?: string }>;
  /** Writes what was done to an import; answers what did not hold. */
  write: (after: Import, event: AdminEvent, editor: Staff, reply?: Item) => Promise<readonly ImportPart[]>;
  /** Makes drafts while their import runs, all of them or none; answers what did not hold. */
  make: (
    importId: string,
    drafts: readonly DraftChange[],
    editor: Staff,
  ) => Promise<readonly (DraftPartName | 'import')[]>;
  /** Takes an untouched draft away with all that came with it; answers what did not hold. */
  unmake: (importId: string, draft: KeptDraft['draft']) => Promise<readonly string[]>;
};

const pageSize = 25;
const list = (agencyId: string) => `IMPORTS#${agencyId}`;

const itemOf = (after: Import, lastHash: string): Item => ({
  ...importKey(after.id),
  type: 'import',
  ...after,
  lastHash,
  ownerKey: list(after.agencyId),
  ownerSort: `${after.at}#${after.id}`,
});

const importPart = (table: Table, after: Import, lastHash: string): Part<ImportPart> => ({
  name: 'import',
  write: {
    Put: {
      TableName: table.name,
      Item: itemOf(after, lastHash),
      ...(after.version === 1
        ? { ConditionExpression: 'attribute_not_exists(PK)' }
        : {
            ConditionExpression: '#version = :read',
            ExpressionAttributeNames: { '#version': 'version' },
            ExpressionAttributeValues: { ':read': after.version - 1 },
          }),
    },
  },
});

const stillPart = (table: Table, importId: string, status: ImportStatus): Part<'import'> => ({
  name: 'import',
  write: {
    ConditionCheck: {
      TableName: table.name,
      Key: importKey(importId),
      ConditionExpression: '#status = :status',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: { ':status': status },
    },
  },
});

/** Gone only as it was made: nobody saved, sent or dropped it. */
const unmakeParts = (table: Table, { id, serviceId, kind }: KeptDraft['draft'], others: readonly Item[]) => [
  {
    name: 'draft' as const,
    write: {
      Delete: {
        TableName: table.name,
        Key: draftKey(id),
        ConditionExpression: '#version = :one AND saved = :none',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':one': 1, ':none': 0 },
      },
    },
  },
  ...others.map(({ PK, SK }) => ({
    name: 'draft' as const,
    write: { Delete: { TableName: table.name, Key: { PK, SK } } },
  })),
  {
    name: 'guard' as const,
    write: {
      Delete: {
        TableName: table.name,
        Key: serviceDraftKey(serviceId),
        ConditionExpression: 'draftId = :draft',
        ExpressionAttributeValues: { ':draft': id },
      },
    },
  },
  kind === 'new' ? noRowPart(table, serviceId) : rowPart(table, serviceId, { draft: null }),
];

/** Imports of lists of procedures. */
export const imports = (table: Table, random: () => number, now: () => string): Imports => ({
  async get(importId) {
    const item = isId(importId) ? await getItem(table, importKey(importId)) : undefined;
    return item && StoredImport.parse(item);
  },
  async ofDepartment(agencyId, cursor) {
    const { items } = await queryPage(table, {
      IndexName: 'byOwner',
      KeyConditionExpression: 'ownerKey = :list AND ownerSort BETWEEN :from AND :before',
      ExpressionAttributeValues: {
        ':list': list(agencyId),
        ':from': '0',
        ':before': cursor === undefined ? '~' : placeIn(cursor),
      },
      ScanIndexForward: false,
      Limit: pageSize + 1,
    });
    const following = items[pageSize];
    return {
      imports: items.slice(0, pageSize).map((item) => {
        const { lastHash: _hash, ...read } = StoredImport.parse(item);
        return read;
      }),
      ...(following && { next: cursorAt(String(following.ownerSort)) }),
    };
  },
  write: (after, event, editor, reply) =>
    transact<ImportPart>(
      table,
      [
        importPart(table, after, event.hash),
        adminEventPart(table, 'import-event', event),
        stillOnDuty(table, 'duty', { staff: editor, duty: 'editor', at: event.at }),
        ...(reply ? [freshPart<ImportPart>(table, 'reply', reply)] : []),
      ],
      random,
    ),
  make: (importId, drafts, editor) =>
    transact<DraftPartName | 'import'>(
      table,
      [
        stillPart(table, importId, 'running'),
        stillOnDuty<DraftPartName>(table, 'duty', { staff: editor, duty: 'editor', at: now() }),
        ...drafts.flatMap((change) => draftParts(table, change, now())),
      ],
      random,
    ),
  async unmake(importId, draft) {
    const items = await queryAll(table, {
      ConsistentRead: true,
      KeyConditionExpression: 'PK = :draft',
      ExpressionAttributeValues: { ':draft': draftPartition(draft.id) },
    });
    const others = items.filter(({ type }) => type !== 'draft');
    // More than fits one transaction was said about it: somebody works on it.
    if (others.length > 90) return ['draft'];
    return transact(table, [stillPart(table, importId, 'undoing'), ...unmakeParts(table, draft, others)], random);
  },
});
