import type * as z from 'zod';
import type { AdminEvent } from '#shared/admin/admin-event.ts';
import { Policy } from '#shared/dossier/policy.ts';
import { lazily } from '#shared/lazily.ts';
import type { Staff } from '#shared/person/actor.ts';
import { Chain, keptPart } from './kept.ts';
import { policyKey } from './keys.ts';
import { adminEventPart } from './service-items.ts';
import { stillOnDuty } from './staff.ts';
import { getItem } from './table.ts';
import type { Item, Table } from './table.ts';
import { freshPart, transact } from './transact.ts';

const StoredPolicy = lazily(() => Chain.extend({ policy: Policy }));
export type StoredPolicy = z.infer<typeof StoredPolicy>;

export type PolicyAct = { read: StoredPolicy; after: Policy; event: AdminEvent; reply: Item; admin: Staff };
type PartName = 'policy' | 'event' | 'reply' | 'duty';

export type Policies = {
  current: () => Promise<StoredPolicy>;
  /** Writes in one transaction; answers what did not hold. */
  act: (act: PolicyAct) => Promise<readonly PartName[]>;
};

/** The policy as those who keep it see it; whoever acts by it takes `reference`. */
export const policies = (table: Table, random: () => number): Policies => ({
  current: async () => StoredPolicy.parse(await getItem(table, policyKey)),
  act: ({ read, after, event, reply, admin }) =>
    transact<PartName>(
      table,
      [
        keptPart(table, 'policy', { ...policyKey, type: 'policy', policy: after }, { read, event }),
        adminEventPart(table, 'event', event),
        freshPart(table, 'reply', reply),
        stillOnDuty(table, 'duty', { staff: admin, duty: 'admin', at: event.at }),
      ],
      random,
    ),
});
