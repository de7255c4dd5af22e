import type * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import type { AdminEvent } from '#shared/admin/admin-event.ts';
import { Agency } from '#shared/agency/agency.ts';
import type { Staff } from '#shared/person/actor.ts';
import { Chain, keptPart, unchangedPart } from './kept.ts';
import { agencyKey, agencyList } from './keys.ts';
import { adminEventPart } from './service-items.ts';
import { stillOnDuty } from './staff.ts';
import { getItem, queryAll } from './table.ts';
import type { Item, Table } from './table.ts';
import { freshPart, transact } from './transact.ts';

const StoredAgency = lazily(() => Chain.extend({ agency: Agency }));
export type StoredAgency = z.infer<typeof StoredAgency>;

/** One unit as an act leaves it; `read` as it was, undefined where it begins. */
export type AgencyWrite = { read: StoredAgency | undefined; after: Agency; event: AdminEvent };

/** What is done to units, as it is to be written: all of it, or nothing. */
export type AgencyAct = {
  writes: readonly AgencyWrite[];
  /** Units that must be as they were read: those that take over. */
  unchanged: readonly StoredAgency[];
  reply: Item;
  admin: Staff;
  at: string;
};

export type Agencies = {
  all: () => Promise<StoredAgency[]>;
  one: (agencyId: string) => Promise<StoredAgency | undefined>;
  /** Writes in one transaction; answers what did not hold. */
  act: (act: AgencyAct) => Promise<readonly ('agency' | 'event' | 'unchanged' | 'reply' | 'duty')[]>;
};

/** Units as those who keep them see them; whoever reads for citizens takes `reference`. */
export const agencies = (table: Table, random: () => number): Agencies => ({
  all: async () => {
    const items = await queryAll(table, {
      KeyConditionExpression: 'PK = :list',
      ExpressionAttributeValues: { ':list': agencyList },
      ConsistentRead: true,
    });
    return items.map((item) => StoredAgency.parse(item));
  },
  async one(agencyId) {
    const item = await getItem(table, agencyKey(agencyId));
    return item && StoredAgency.parse(item);
  },
  act: ({ writes, unchanged, reply, admin, at }) =>
    transact<'agency' | 'event' | 'unchanged' | 'reply' | 'duty'>(
      table,
      [
        ...writes.flatMap(({ read, after, event }) => [
          keptPart(table, 'agency', { ...agencyKey(after.id), type: 'agency', agency: after }, { read, event }),
          adminEventPart(table, 'event', event),
        ]),
        ...unchanged.map((read) => unchangedPart(table, 'unchanged', agencyKey(read.agency.id), read)),
        freshPart(table, 'reply', reply),
        stillOnDuty(table, 'duty', { staff: admin, duty: 'admin', at }),
      ],
      random,
    ),
});
