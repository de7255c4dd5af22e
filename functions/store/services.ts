import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { Refusal } from '#shared/errors.ts';
import type { AdminEvent } from '#shared/admin/admin-event.ts';
import type { Duty } from '#shared/person/duty.ts';
import type { Staff } from '#shared/person/actor.ts';
import type { ServiceVersions } from '#shared/service/service-versions.ts';
import { cursorAt } from './cursor.ts';
import { replyPart } from './idempotency.ts';
import { StoredReply } from './folder.ts';
import { adminReplyKey, serviceDraftKey, servicesPartition, serviceRowKey, serviceVersionsKey } from './keys.ts';
import { adminEventPart, StoredRow, StoredVersions, versionsPart } from './service-items.ts';
import type { ServicePart } from './service-items.ts';
import { stillOnDuty } from './staff.ts';
import { getItem, getItems, isExpired, queryPage } from './table.ts';
import type { Item, Table } from './table.ts';
import { transact } from './transact.ts';

const Guard = lazily(() => z.object({ draftId: z.string() }));

/** A row and the versions it speaks of. */
export type RowRead = { row: StoredRow; versions: StoredVersions };

/** What is done to a service itself, as it is to be written: all of it, or nothing. */
export type ServiceAct = {
  read: StoredVersions;
  after: ServiceVersions;
  event: AdminEvent;
  reply: Item;
  onDuty: { staff: Staff; duty: Duty };
};

export type Services = {
  /** The versions of a service as written, signed or not. */
  versions: (serviceId: string) => Promise<StoredVersions | undefined>;
  /** The same of many, by id. */
  versionsOf: (serviceIds: readonly string[]) => Promise<ReadonlyMap<string, StoredVersions>>;
  /** The same with the reply given to a key. */
  toAct: (serviceId: string, keyHash: string) => Promise<{ read: StoredVersions; replies: StoredReply[] } | undefined>;
  /** The draft that holds the one place a service has for drafts; it may have ended. */
  draftOf: (serviceId: string) => Promise<string | undefined>;
  row: (serviceId: string) => Promise<RowRead | undefined>;
  /** By id, 200 a page. */
  rows: (cursor?: string) => Promise<{ rows: RowRead[]; next?: string }>;
  /** Writes what is done to a service in one transaction; answers what did not hold. */
  act: (act: ServiceAct) => Promise<readonly (ServicePart | 'reply' | 'duty')[]>;
};

const pageSize = 200;
const longestId = 80;
const nothing: StoredVersions = { versions: [], ends: [], revision: 0, events: 0, lastHash: '' };

/** The row a cursor names; refused as 'invalid' where it names none. */
const rowIn = (cursor: string): string => {
  const serviceId = Buffer.from(cursor, 'base64url').toString();
  if (!/^[a-z0-9-]{1,80}$/.test(serviceId)) throw new Refusal('invalid');
  return serviceId;
};

/** Services as those who keep them see them; whoever reads for citizens takes `reference`. */
export const services = (table: Table, random: () => number, now: () => string): Services => {
  const versionsOf = async (serviceIds: readonly string[]) => {
    const items = await getItems(table, [...new Set(serviceIds)].map(serviceVersionsKey));
    return new Map(items.map((item) => [String(item.PK).slice('SERVICE#'.length), StoredVersions.parse(item)]));
  };
  const isId = (serviceId: string) => serviceId.length > 0 && serviceId.length <= longestId;
  return {
    versionsOf,
    async versions(serviceId) {
      const item = isId(serviceId) ? await getItem(table, serviceVersionsKey(serviceId)) : undefined;
      return item && StoredVersions.parse(item);
    },
    async toAct(serviceId, keyHash) {
      if (!isId(serviceId)) return undefined;
      const items = await getItems(table, [
        serviceVersionsKey(serviceId),
        adminReplyKey(`SERVICE#${serviceId}`, keyHash),
      ]);
      const read = items.find(({ type }) => type === 'service-versions');
      const replies = items.filter((item) => item.type === 'reply' && !isExpired(item, now()));
      return read && { read: StoredVersions.parse(read), replies: replies.map((item) => StoredReply.parse(item)) };
    },
    async draftOf(serviceId) {
      const item = await getItem(table, serviceDraftKey(serviceId));
      return item && Guard.parse(item).draftId;
    },
    async row(serviceId) {
      if (!isId(serviceId)) return undefined;
      const items = await getItems(table, [serviceRowKey(serviceId), serviceVersionsKey(serviceId)]);
      const row = items.find(({ type }) => type === 'service-row');
      const versions = items.find(({ type }) => type === 'service-versions');
      return row && { row: StoredRow.parse(row), versions: versions ? StoredVersions.parse(versions) : nothing };
    },
    async rows(cursor) {
      const { items, next } = await queryPage(table, {
        KeyConditionExpression: 'PK = :services',
        ExpressionAttributeValues: { ':services': servicesPartition },
        Limit: pageSize,
        ...(cursor !== undefined && { ExclusiveStartKey: serviceRowKey(rowIn(cursor)) }),
      });
      const rows = items.map((item) => StoredRow.parse(item));
      const versions = await versionsOf(rows.map(({ serviceId }) => serviceId));
      return {
        rows: rows.map((row) => ({ row, versions: versions.get(row.serviceId) ?? nothing })),
        ...(next && { next: cursorAt(String(next.SK)) }),
      };
    },
    act: ({ read, after, event, reply, onDuty }) =>
      transact<ServicePart | 'reply' | 'duty'>(
        table,
        [
          versionsPart(table, event.subjectId, read, { ...after, events: event.seq, lastHash: event.hash }),
          adminEventPart(table, 'service-event', event),
          replyPart(table, 'reply', reply),
          stillOnDuty(table, 'duty', { ...onDuty, at: event.at }),
        ],
        random,
      ),
  };
};
