import * as z from 'zod';
import type { AdminEvent } from '#shared/admin/admin-event.ts';
import { lazily } from '#shared/lazily.ts';
import { Collector } from '#shared/payment/collector.ts';
import type { CollectorFacts } from '#shared/payment/collector.ts';
import type { Staff } from '#shared/person/actor.ts';
import { Chain, keptPart } from './kept.ts';
import { collectorKey, collectorList, receiptSeriesKey } from './keys.ts';
import { seriesItem } from './series-item.ts';
import { adminEventPart } from './service-items.ts';
import { stillOnDuty } from './staff.ts';
import { getItem, queryAll } from './table.ts';
import type { Item, Table } from './table.ts';
import { freshPart, transact } from './transact.ts';
import type { Part } from './transact.ts';

const StoredCollector = lazily(() => Chain.extend({ collector: Collector }));
export type StoredCollector = z.infer<typeof StoredCollector>;
const StoredSeries = lazily(() => z.object({ agencyId: z.string() }));

/** What is done to one, as it is to be written: all of it, or nothing; `read` is undefined where it begins. */
export type CollectorAct = {
  read: StoredCollector | undefined;
  after: Collector;
  event: AdminEvent;
  reply: Item;
  admin: Staff;
};
type PartName = 'collector' | 'series' | 'event' | 'reply' | 'duty';

export type Collectors = {
  all: () => Promise<StoredCollector[]>;
  one: (agencyId: string) => Promise<StoredCollector | undefined>;
  /** The unit a form and series of receipts belongs to; undefined while it is nobody's. */
  ownerOf: (series: Pick<CollectorFacts, 'form' | 'series'>) => Promise<string | undefined>;
  /** Writes in one transaction; answers what did not hold. */
  act: (act: CollectorAct) => Promise<readonly PartName[]>;
};

/** Form and series are this unit's from now on, unless they are somebody else's. */
const seriesPart = (table: Table, after: Collector): Part<PartName> => ({
  name: 'series',
  write: {
    Put: {
      TableName: table.name,
      Item: seriesItem(after),
      ConditionExpression: 'attribute_not_exists(PK) OR agencyId = :unit',
      ExpressionAttributeValues: { ':unit': after.agencyId },
    },
  },
});

/** Units that collect fees as those who keep them see them; whoever takes money reads `reference`. */
export const collectors = (table: Table, random: () => number): Collectors => ({
  all: async () => {
    const items = await queryAll(table, {
      KeyConditionExpression: 'PK = :list',
      ExpressionAttributeValues: { ':list': collectorList },
      ConsistentRead: true,
    });
    return items.map((item) => StoredCollector.parse(item));
  },
  async one(agencyId) {
    const item = await getItem(table, collectorKey(agencyId));
    return item && StoredCollector.parse(item);
  },
  async ownerOf(series) {
    const item = await getItem(table, receiptSeriesKey(series));
    return item && StoredSeries.parse(item).agencyId;
  },
  act: ({ read, after, event, reply, admin }) =>
    transact<PartName>(
      table,
      [
        keptPart(
          table,
          'collector',
          // Whoever takes money reads it: what is stored must be readable.
          { ...collectorKey(after.agencyId), type: 'collector', collector: Collector.parse(after) },
          { read, event },
        ),
        seriesPart(table, after),
        adminEventPart(table, 'event', event),
        freshPart(table, 'reply', reply),
        stillOnDuty(table, 'duty', { staff: admin, duty: 'admin', at: event.at }),
      ],
      random,
    ),
});
