import type * as z from 'zod';
import type { AdminEvent } from '#shared/admin/admin-event.ts';
import { lazily } from '#shared/lazily.ts';
import type { Staff } from '#shared/person/actor.ts';
import { Province } from '#shared/province/province.ts';
import { unnamedProvince } from '#shared/province/unnamed-province.ts';
import { Chain, keptPart } from './kept.ts';
import { provinceKey } from './keys.ts';
import { adminEventPart } from './service-items.ts';
import { stillOnDuty } from './staff.ts';
import { getItem, getItems } from './table.ts';
import type { Item, Table } from './table.ts';
import { freshPart, transact } from './transact.ts';

const StoredProvince = lazily(() => Chain.extend({ province: Province }));
export type StoredProvince = z.infer<typeof StoredProvince>;

/** What is done to the settings, as it is to be written: all of it, or nothing. */
export type ProvinceAct = {
  read: StoredProvince | undefined;
  after: Province;
  event: AdminEvent;
  reply: Item;
  admin: Staff;
};
type PartName = 'province' | 'event' | 'reply' | 'duty';

export type ProvinceStore = {
  /** Undefined until an administrator has said something. */
  current: () => Promise<StoredProvince | undefined>;
  /** Writes in one transaction; answers what did not hold. */
  act: (act: ProvinceAct) => Promise<readonly PartName[]>;
};

/** How the province presents itself now, for whoever publishes it. */
export const provinceOf = async (table: Table): Promise<Province> => {
  const [item] = await getItems(table, [provinceKey]);
  return item ? StoredProvince.parse(item).province : unnamedProvince;
};

/** The settings as those who keep them see them. */
export const provinceStore = (table: Table, random: () => number): ProvinceStore => ({
  async current() {
    const item = await getItem(table, provinceKey);
    return item && StoredProvince.parse(item);
  },
  act: ({ read, after, event, reply, admin }) =>
    transact<PartName>(
      table,
      [
        keptPart(table, 'province', { ...provinceKey, type: 'province', province: after }, { read, event }),
        adminEventPart(table, 'event', event),
        freshPart(table, 'reply', reply),
        stillOnDuty(table, 'duty', { staff: admin, duty: 'admin', at: event.at }),
      ],
      random,
    ),
});
