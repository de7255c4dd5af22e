import type { AdminEvent } from '#shared/admin/admin-event.ts';
import type { Duty } from '#shared/person/duty.ts';
import type { Staff } from '#shared/person/actor.ts';
import type { DraftComment, DraftEvent, ServiceDraft } from '#shared/service/draft/draft.ts';
import type { Service } from '#shared/service/service.ts';
import type { ServiceVersions } from '#shared/service/service-versions.ts';
import { replyPart } from './idempotency.ts';
import { draftKey } from './keys.ts';
import { commentItem, definitionPart, draftEventPart, draftPart, notSigningPart } from './draft-items.ts';
import type { DraftPart } from './draft-items.ts';
import { adminEventPart, guardPart, noRowPart, rowPart, versionPart, versionsPart } from './service-items.ts';
import type { RowChange, ServicePart, StoredVersions } from './service-items.ts';
import { stillOnDuty } from './staff.ts';
import type { Item, Table } from './table.ts';
import { freshPart } from './transact.ts';
import type { Part } from './transact.ts';

/** What becomes of a service with an action on its draft. */
export type ServiceChange = {
  serviceId: string;
  read: StoredVersions | undefined;
  after: ServiceVersions;
  service: Service;
  event: AdminEvent;
};

/** One action on a draft as it is to be written: all of it, or nothing. */
export type DraftChange = {
  /** The draft as it was read; none: it is new. */
  read?: ServiceDraft;
  draft: ServiceDraft;
  /** Hash of the newest event. */
  lastHash: string;
  event?: DraftEvent;
  /** The definition as JSON, where it is saved. */
  definition?: string;
  comment?: DraftComment | undefined;
  /** The reply kept for a repetition of the request. */
  reply?: Item | undefined;
  /** Who acts, and the duty they must still hold when it is written. */
  onDuty?: { staff: Staff; duty: Duty };
  /** With a new draft: the services whose one place it takes, and the ended draft that held it. */
  guards?: readonly { serviceId: string; ended: string | undefined }[];
  /** The row of the service; null: it was never published and goes. */
  row?: RowChange | null;
  /** A decision that must not be signing it meanwhile. */
  leaves?: string | undefined;
  service?: ServiceChange;
};

export type DraftPartName = DraftPart | ServicePart | 'reply' | 'duty';

/** The writes and checks of an action on a draft. */
export const draftParts = (table: Table, change: DraftChange, at: string): Part<DraftPartName>[] => {
  const {
    read,
    draft,
    lastHash,
    event,
    definition,
    comment,
    reply,
    onDuty,
    guards = [],
    row,
    leaves,
    service,
  } = change;
  return [
    draftPart(table, read, draft, lastHash),
    ...(event ? [draftEventPart(table, event)] : []),
    ...(definition === undefined ? [] : [definitionPart(table, draft.id, definition)]),
    ...(comment ? [freshPart<DraftPartName>(table, 'comment', commentItem(draft.id, comment))] : []),
    ...(reply ? [replyPart<DraftPartName>(table, 'reply', reply)] : []),
    ...(onDuty ? [stillOnDuty<DraftPartName>(table, 'duty', { ...onDuty, at })] : []),
    ...guards.map(({ serviceId, ended }) => guardPart(table, serviceId, draft.id, ended)),
    ...(row === undefined
      ? []
      : [row === null ? noRowPart(table, draft.serviceId) : rowPart(table, draft.serviceId, row)]),
    ...(leaves === undefined ? [] : [notSigningPart(table, leaves)]),
    ...(service
      ? [
          versionPart(table, service.service),
          versionsPart(table, service.serviceId, service.read, {
            ...service.after,
            events: service.event.seq,
            lastHash: service.event.hash,
          }),
          adminEventPart<DraftPartName>(table, 'service-event', service.event),
        ]
      : []),
  ];
};

/** A comment as it is to be written while its draft is open. */
export type DraftRemark = {
  draft: Pick<ServiceDraft, 'id'>;
  comment: DraftComment;
  isNew: boolean;
  reply: Item;
  onDuty: { staff: Staff; duty: Duty };
};

/** The writes and checks of a comment; the draft itself stays as it is. */
export const remarkParts = (
  table: Table,
  { draft, comment, isNew, reply, onDuty }: DraftRemark,
  at: string,
): Part<'draft' | 'comment' | 'reply' | 'duty'>[] => [
  {
    name: 'draft',
    write: {
      ConditionCheck: {
        TableName: table.name,
        Key: draftKey(draft.id),
        ConditionExpression: 'NOT #status IN (:published, :dropped)',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: { ':published': 'published', ':dropped': 'dropped' },
      },
    },
  },
  {
    name: 'comment',
    write: {
      Put: {
        TableName: table.name,
        Item: commentItem(draft.id, comment),
        ConditionExpression: isNew ? 'attribute_not_exists(PK)' : 'attribute_exists(PK)',
      },
    },
  },
  replyPart(table, 'reply', reply),
  stillOnDuty(table, 'duty', { ...onDuty, at }),
];
