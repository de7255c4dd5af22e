import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { AdminEvent } from '#shared/admin/admin-event.ts';
import type { Decision } from '#shared/service/decision/decision.ts';
import type { DraftEvent, ServiceDraft } from '#shared/service/draft/draft.ts';
import { ServiceVersions } from '#shared/service/service-versions.ts';
import type { Service } from '#shared/service/service.ts';
import { standingOf } from '#shared/service/standing.ts';
import type { Standing } from '#shared/service/standing.ts';
import type { Table } from '#functions/store/table.ts';

type Item = Record<string, unknown> & { PK: string; SK: string; type: string };

/** All that the table says of services, their drafts and decisions. */
export type World = {
  drafts: (ServiceDraft & { events: DraftEvent[] })[];
  decisions: (Decision & { events: AdminEvent[]; state: string })[];
  services: { id: string; standing: Standing; content: ReadonlyMap<number, Service>; events: AdminEvent[] }[];
  /** The decision that has a number, by issuer, year and number. */
  numbers: { key: string; decisionId: string }[];
};

/** What a world is read from; texts of definitions are heavy and say nothing of it. */
const told = Object.fromEntries(
  [
    'draft',
    'draft-event',
    'decision',
    'decision-state',
    'decision-number',
    'admin-event',
    'service-versions',
    'service',
  ].map((type, at) => [`:type${at}`, type]),
);

const itemsIn = async ({ db, name: TableName }: Table): Promise<Item[]> => {
  const items: Item[] = [];
  for (let start: Record<string, unknown> | undefined, first = true; first || start; first = false) {
    const page = await db.send(
      new ScanCommand({
        TableName,
        FilterExpression: `#type IN (${Object.keys(told).join(', ')})`,
        ExpressionAttributeNames: { '#type': 'type' },
        ExpressionAttributeValues: told,
        ...(start && { ExclusiveStartKey: start }),
      }),
    );
    items.push(...((page.Items ?? []) as Item[]));
    start = page.LastEvaluatedKey;
  }
  return items;
};

/** An event as it was written, without what the store adds. */
const eventsOf = <Event>(items: readonly Item[], partition: string): Event[] =>
  items
    .filter(({ PK, SK }) => PK === partition && SK.startsWith('E#'))
    .sort((one, other) => (one.SK < other.SK ? -1 : 1))
    .map(({ PK: _p, SK: _s, type: _t, ...event }) => event as Event);

export const worldIn = async (table: Table): Promise<World> => {
  const items = await itemsIn(table);
  const of = (type: string) => items.filter((item) => item.type === type);
  const states = of('decision-state') as unknown as { decisionId: string; state: string; attempt: number }[];
  const signed = new Map(
    states.filter(({ state }) => state === 'signed').map((each) => [each.decisionId, each.attempt]),
  );
  return {
    drafts: of('draft').map((item) => ({
      ...(item as unknown as ServiceDraft),
      events: eventsOf<DraftEvent>(items, item.PK),
    })),
    decisions: of('decision').map((item) => ({
      ...(item as unknown as Decision),
      events: eventsOf<AdminEvent>(items, item.PK),
      state: states.find(({ decisionId }) => decisionId === item.id)?.state ?? '',
    })),
    services: of('service-versions').map((item) => ({
      id: item.PK.slice('SERVICE#'.length),
      standing: standingOf(ServiceVersions.parse(item), signed),
      content: new Map(
        of('service')
          .filter(({ PK }) => PK === item.PK)
          .map(({ service }) => [(service as Service).version, service as Service]),
      ),
      events: eventsOf<AdminEvent>(items, item.PK),
    })),
    numbers: of('decision-number').map((item) => ({
      key: `${item.PK} ${item.SK}`,
      decisionId: String(item.decisionId),
    })),
  };
};
