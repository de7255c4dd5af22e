import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { AdminEvent } from '#shared/admin/admin-event.ts';
import { lazily } from '#shared/lazily.ts';
import { NationalSettings } from '#shared/national/settings.ts';
import { NationalTrouble } from '#shared/national/trouble.ts';
import type { Staff } from '#shared/person/actor.ts';
import { Chain, keptPart } from './kept.ts';
import {
  nationalCursorKey,
  nationalSettingsKey,
  nationalTroubleKey,
  nationalTroubles,
  reportedKey,
  servicesPartition,
} from './keys.ts';
import { adminEventPart } from './service-items.ts';
import { stillOnDuty } from './staff.ts';
import { getItem, queryAll, queryPage } from './table.ts';
import type { Item, Table } from './table.ts';
import { freshPart, transact } from './transact.ts';

const StoredSettings = lazily(() => Chain.extend({ settings: NationalSettings }));
export type StoredNational = z.infer<typeof StoredSettings>;
const StoredTrouble = lazily(() => z.object({ trouble: NationalTrouble, filed: z.unknown().optional() }));
/** A trouble, and what was sent, so that it is not lost. */
export type KeptTrouble = { trouble: NationalTrouble; filed?: unknown };
const Reported = lazily(() => z.object({ seq: z.int() }));
const Cursor = lazily(() => z.object({ place: z.string() }));
const Coded = lazily(() => z.object({ SK: z.string(), code: z.string() }));

export type NationalAct = {
  read: StoredNational | undefined;
  after: NationalSettings;
  event: AdminEvent;
  reply: Item;
  admin: Staff;
};

export type National = {
  /** Undefined until an administrator has said something: then nothing is exchanged. */
  settings: () => Promise<StoredNational | undefined>;
  act: (act: NationalAct) => Promise<readonly ('settings' | 'event' | 'reply' | 'duty')[]>;
  /** The newest event of a dossier that was told there; 0: none. */
  reported: (dossierId: string) => Promise<number>;
  /** Notes an event as told; one that is older than what is noted changes nothing. */
  noteReported: (dossierId: string, seq: number) => Promise<void>;
  cursor: () => Promise<string>;
  moveCursor: (place: string) => Promise<void>;
  /** The oldest hundred. */
  troubles: () => Promise<KeptTrouble[]>;
  putTrouble: (kept: KeptTrouble) => Promise<void>;
  endTrouble: (trouble: Pick<NationalTrouble, 'direction' | 'code'>) => Promise<void>;
  /** The services that bear a procedure's national code. */
  servicesOf: (procedureCode: string) => Promise<string[]>;
};

/** What is exchanged with the National Portal: how far, and what a person must look into. */
export const nationalStore = (table: Table, random: () => number): National => {
  const TableName = table.name;
  return {
    async settings() {
      const item = await getItem(table, nationalSettingsKey);
      return item && StoredSettings.parse(item);
    },
    act: ({ read, after, event, reply, admin }) =>
      transact(
        table,
        [
          keptPart(
            table,
            'settings' as const,
            { ...nationalSettingsKey, type: 'national', settings: NationalSettings.parse(after) },
            { read, event },
          ),
          adminEventPart(table, 'event' as const, event),
          freshPart(table, 'reply' as const, reply),
          stillOnDuty(table, 'duty' as const, { staff: admin, duty: 'admin', at: event.at }),
        ],
        random,
      ),
    async reported(dossierId) {
      const item = await getItem(table, reportedKey(dossierId));
      return item ? Reported.parse(item).seq : 0;
    },
    async noteReported(dossierId, seq) {
      try {
        await table.db.send(
          new PutCommand({
            TableName,
            Item: { ...reportedKey(dossierId), type: 'reported', seq },
            ConditionExpression: 'attribute_not_exists(PK) OR seq < :seq',
            ExpressionAttributeValues: { ':seq': seq },
          }),
        );
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
    },
    async cursor() {
      const item = await getItem(table, nationalCursorKey);
      return item ? Cursor.parse(item).place : '';
    },
    async moveCursor(place) {
      await table.db.send(new PutCommand({ TableName, Item: { ...nationalCursorKey, type: 'cursor', place } }));
    },
    async troubles() {
      const { items } = await queryPage(table, {
        KeyConditionExpression: 'PK = :list',
        ExpressionAttributeValues: { ':list': nationalTroubles },
        ConsistentRead: true,
        Limit: 100,
      });
      return items.map((item) => StoredTrouble.parse(item));
    },
    async putTrouble({ trouble, filed }) {
      const Item = {
        ...nationalTroubleKey(trouble.direction, trouble.code),
        type: 'national-trouble',
        trouble,
        ...(filed !== undefined && { filed }),
      };
      await table.db.send(new PutCommand({ TableName, Item }));
    },
    async endTrouble({ direction, code }) {
      await table.db.send(new DeleteCommand({ TableName, Key: nationalTroubleKey(direction, code) }));
    },
    async servicesOf(procedureCode) {
      const items = await queryAll(table, {
        KeyConditionExpression: 'PK = :list',
        ExpressionAttributeValues: { ':list': servicesPartition },
      });
      return items.map((item) => Coded.parse(item)).flatMap(({ SK, code }) => (code === procedureCode ? [SK] : []));
    },
  };
};
