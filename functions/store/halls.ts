import type * as z from 'zod';
import type { AdminEvent } from '#shared/admin/admin-event.ts';
import { Hall } from '#shared/hall/hall.ts';
import { lazily } from '#shared/lazily.ts';
import type { Staff } from '#shared/person/actor.ts';
import { Chain, keptPart } from './kept.ts';
import { hallKey, hallList } from './keys.ts';
import { adminEventPart } from './service-items.ts';
import { stillOnDuty } from './staff.ts';
import { getItem, queryAll } from './table.ts';
import type { Item, Table } from './table.ts';
import { freshPart, transact } from './transact.ts';

const StoredHall = lazily(() => Chain.extend({ hall: Hall }));
export type StoredHall = z.infer<typeof StoredHall>;

/** What is done to one, as it is to be written: all of it, or nothing; `read` is undefined where it begins. */
type HallAct = { read: StoredHall | undefined; after: Hall; event: AdminEvent; reply: Item; admin: Staff };
type PartName = 'hall' | 'event' | 'reply' | 'duty';

export type Halls = {
  all: () => Promise<StoredHall[]>;
  one: (agencyId: string) => Promise<StoredHall | undefined>;
  /** Writes in one transaction; answers what did not hold. */
  act: (act: HallAct) => Promise<readonly PartName[]>;
};

/** Waiting halls as those who keep them see them; whoever waits in one is served by `reference`. */
export const halls = (table: Table, random: () => number): Halls => ({
  all: async () => {
    const items = await queryAll(table, {
      KeyConditionExpression: 'PK = :list',
      ExpressionAttributeValues: { ':list': hallList },
      ConsistentRead: true,
    });
    return items.map((item) => StoredHall.parse(item));
  },
  async one(agencyId) {
    const item = await getItem(table, hallKey(agencyId));
    return item && StoredHall.parse(item);
  },
  act: ({ read, after, event, reply, admin }) =>
    transact<PartName>(
      table,
      [
        keptPart(table, 'hall', { ...hallKey(after.agencyId), type: 'hall', hall: Hall.parse(after) }, { read, event }),
        adminEventPart(table, 'event', event),
        freshPart(table, 'reply', reply),
        stillOnDuty(table, 'duty', { staff: admin, duty: 'admin', at: event.at }),
      ],
      random,
    ),
});
