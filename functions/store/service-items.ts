import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import type { AdminEvent } from '#shared/admin/admin-event.ts';
import { AdminServiceRow } from '#shared/api/admin-views.ts';
import { ServiceVersions } from '#shared/service/service-versions.ts';
import type { Service } from '#shared/service/service.ts';
import { adminEventKey, serviceDraftKey, serviceKey, serviceRowKey, serviceVersionsKey } from './keys.ts';
import type { AdminPartition } from './keys.ts';
import type { Item, Table } from './table.ts';
import { freshPart } from './transact.ts';
import type { Part } from './transact.ts';

/** The versions of a service as stored. `revision` counts the writes; `events` and `lastHash` carry the chain of what was done to it. */
export const StoredVersions = lazily(() =>
  z.object({
    ...ServiceVersions.shape,
    revision: z.int().default(0),
    events: z.int().default(0),
    lastHash: z.string().default(''),
  }),
);
export type StoredVersions = z.infer<typeof StoredVersions>;

/** A row as stored: what its newest definition says; versions and suspension are those of `VERSIONS`. */
export const StoredRow = lazily(() =>
  AdminServiceRow.pick({
    serviceId: true,
    code: true,
    name: true,
    field: true,
    level: true,
    draft: true,
  }).strip(),
);
export type StoredRow = z.infer<typeof StoredRow>;

/** Parts of transactions that change a service. */
export type ServicePart = 'version' | 'versions' | 'row' | 'guard' | 'service-event';

const asRead = (revision: number) =>
  revision === 0
    ? { ConditionExpression: 'attribute_not_exists(PK) OR attribute_not_exists(revision) OR revision = :read' }
    : { ConditionExpression: 'revision = :read' };

/** The versions as they are to stand, if they are still as they were read. */
export const versionsPart = (
  table: Table,
  serviceId: string,
  read: StoredVersions | undefined,
  after: ServiceVersions & Partial<Pick<StoredVersions, 'events' | 'lastHash'>>,
): Part<ServicePart> => {
  const revision = read?.revision ?? 0;
  const { events = 0, lastHash = '' } = read ?? {};
  const Item = {
    ...serviceVersionsKey(serviceId),
    type: 'service-versions',
    events,
    lastHash,
    ...after,
    revision: revision + 1,
  };
  return {
    name: 'versions',
    write: {
      Put: { TableName: table.name, Item, ...asRead(revision), ExpressionAttributeValues: { ':read': revision } },
    },
  };
};

/**
 * A version. It is written together with `versionsPart`, which says that nothing of that number counts or is about to: what may lie there
 * was left behind by a signing that came to nothing.
 */
export const versionPart = (table: Table, service: Service): Part<ServicePart> => ({
  name: 'version',
  write: {
    Put: { TableName: table.name, Item: { ...serviceKey(service.id, service.version), type: 'service', service } },
  },
});

/** What changes of a row: what its definition says, and the draft that is open (null: none any more). */
export type RowChange = Partial<Omit<StoredRow, 'serviceId' | 'draft'>> & { draft?: StoredRow['draft'] | null };

/** Changes the row of a service, or makes it. */
export const rowPart = (table: Table, serviceId: string, { draft, ...named }: RowChange): Part<ServicePart> => {
  const set: Item = { type: 'service-row', serviceId, ...named, ...(draft && { draft }) };
  const names = Object.keys(set);
  return {
    name: 'row',
    write: {
      Update: {
        TableName: table.name,
        Key: serviceRowKey(serviceId),
        UpdateExpression: [
          `SET ${names.map((name) => `#${name} = :${name}`).join(', ')}`,
          ...(draft === null ? ['REMOVE #draft'] : []),
        ].join(' '),
        ExpressionAttributeNames: Object.fromEntries(
          [...names, ...(draft === null ? ['draft'] : [])].map((name) => [`#${name}`, name]),
        ),
        ExpressionAttributeValues: Object.fromEntries(names.map((name) => [`:${name}`, set[name]])),
      },
    },
  };
};

/** Takes the row of a service away that was never published. */
export const noRowPart = (table: Table, serviceId: string): Part<ServicePart> => ({
  name: 'row',
  write: { Delete: { TableName: table.name, Key: serviceRowKey(serviceId) } },
});

/** Takes the one place for a draft of a service: it must be free, or held by that draft which has ended. */
export const guardPart = (
  table: Table,
  serviceId: string,
  draftId: string,
  ended: string | undefined,
): Part<ServicePart> => ({
  name: 'guard',
  write: {
    Put: {
      TableName: table.name,
      Item: { ...serviceDraftKey(serviceId), type: 'service-draft', draftId },
      ...(ended === undefined
        ? { ConditionExpression: 'attribute_not_exists(PK)' }
        : { ConditionExpression: 'draftId = :ended', ExpressionAttributeValues: { ':ended': ended } }),
    },
  },
});

const partitions = {
  service: 'SERVICE',
  decision: 'DECISION',
  agency: 'AGENCY',
  staff: 'STAFF',
  calendar: 'CALENDAR',
  province: 'PROVINCE',
  import: 'IMPORT',
  external: 'EXTERNAL',
  collector: 'COLLECTOR',
  'notice-template': 'NOTICE_TEMPLATE',
  national: 'NATIONAL',
  policy: 'POLICY',
  hall: 'HALL',
} as const satisfies Record<AdminEvent['subject'], string>;

/** Where the history of a subject lies. */
export const adminPartition = ({ subject, subjectId }: Pick<AdminEvent, 'subject' | 'subjectId'>): AdminPartition =>
  `${partitions[subject]}#${subjectId}`;

/** What an admin did; the stream tells the rest. */
export const adminEventPart = <Name extends string>(table: Table, name: Name, event: AdminEvent): Part<Name> =>
  freshPart(table, name, {
    ...adminEventKey(adminPartition(event), event.seq),
    type: 'admin-event',
    ...event,
  });
