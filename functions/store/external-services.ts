import type * as z from 'zod';
import type { AdminEvent } from '#shared/admin/admin-event.ts';
import { lazily } from '#shared/lazily.ts';
import type { Staff } from '#shared/person/actor.ts';
import type { Duty } from '#shared/person/duty.ts';
import { ExternalService } from '#shared/service/external-service.ts';
import { Chain, keptPart } from './kept.ts';
import { externalServiceKey, externalServices as partition, serviceRowKey } from './keys.ts';
import { adminEventPart } from './service-items.ts';
import { stillOnDuty } from './staff.ts';
import { getItem, queryAll } from './table.ts';
import type { Item, Table } from './table.ts';
import { freshPart, transact } from './transact.ts';
import type { Part } from './transact.ts';

const StoredExternal = lazily(() => Chain.extend({ service: ExternalService }));
export type StoredExternal = z.infer<typeof StoredExternal>;

/** What is done to one, as it is to be written: all of it, or nothing; `read` is undefined where it begins. */
export type ExternalAct = {
  read: StoredExternal | undefined;
  after: ExternalService;
  event: AdminEvent;
  reply: Item;
  onDuty: { staff: Staff; duty: Duty };
};
type PartName = 'external' | 'own' | 'event' | 'reply' | 'duty';

export type ExternalServices = {
  all: () => Promise<StoredExternal[]>;
  one: (id: string) => Promise<StoredExternal | undefined>;
  /** Writes in one transaction; answers what did not hold. */
  act: (act: ExternalAct) => Promise<readonly PartName[]>;
};

const longestId = 80;

/** Refuses the transaction where the province has a service, or a draft of one, of that id. */
const notOwn = (table: Table, id: string): Part<PartName> => ({
  name: 'own',
  write: {
    ConditionCheck: {
      TableName: table.name,
      Key: serviceRowKey(id),
      ConditionExpression: 'attribute_not_exists(PK)',
    },
  },
});

/** Services of other systems as those who keep them see them; whoever publishes them takes `offered`. */
export const externalServices = (table: Table, random: () => number): ExternalServices => ({
  all: async () => {
    const items = await queryAll(table, {
      KeyConditionExpression: 'PK = :list',
      ExpressionAttributeValues: { ':list': partition },
      ConsistentRead: true,
    });
    return items.map((item) => StoredExternal.parse(item));
  },
  async one(id) {
    const isId = id !== '' && id.length <= longestId;
    const item = isId ? await getItem(table, externalServiceKey(id)) : undefined;
    return item && StoredExternal.parse(item);
  },
  act: ({ read, after, event, reply, onDuty }) => {
    // Whoever publishes reads all of them: what is stored must be readable.
    const item = { ...externalServiceKey(after.id), type: 'external-service', service: ExternalService.parse(after) };
    return transact<PartName>(
      table,
      [
        keptPart(table, 'external', item, { read, event }),
        ...(read === undefined ? [notOwn(table, after.id)] : []),
        adminEventPart(table, 'event', event),
        freshPart(table, 'reply', reply),
        stillOnDuty(table, 'duty', { ...onDuty, at: event.at }),
      ],
      random,
    );
  },
});
