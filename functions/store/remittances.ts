import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { Remittance } from '#shared/payment/remittance.ts';
import type { Duty } from '#shared/person/duty.ts';
import type { Staff } from '#shared/person/actor.ts';
import { remittedAs } from './cash-items.ts';
import type { LastRemittance } from './cash-items.ts';
import { replyPart } from './idempotency.ts';
import { lastRemittanceKey, remittanceKey, remittances } from './keys.ts';
import { stillOnDuty } from './staff.ts';
import { getItem, queryAll } from './table.ts';
import type { Item, Table } from './table.ts';
import { freshPart, transact } from './transact.ts';

const StoredRemittance = lazily(() => z.object(Remittance.shape));

const StoredLast = lazily(() =>
  z
    .object({ to: z.string().optional(), givenOut: z.int().default(0) })
    .transform(({ to, givenOut }): LastRemittance => ({ to, givenOut })),
);

type RemittancePart = 'remittance' | 'last' | 'duty' | 'reply';

export type Remittances = {
  /** All of a collector, newest first: some fifty a year. */
  of: (collectorId: string) => Promise<Remittance[]>;
  /** How things stand: to be read before what is summed up, or before money is given out. */
  last: (collectorId: string) => Promise<LastRemittance>;
  /** Notes one after the last, where nothing was remitted or given out since that was read; answers what did not hold. */
  add: (
    remittance: Remittance,
    last: LastRemittance,
    onDuty: { staff: Staff; duty: Duty; at: string },
    reply: Item,
  ) => Promise<readonly RemittancePart[]>;
};

export const remittanceStore = (table: Table, random: () => number): Remittances => ({
  async of(collectorId) {
    const items = await queryAll(table, {
      ConsistentRead: true,
      KeyConditionExpression: 'PK = :remitted AND begins_with(SK, :period)',
      ExpressionAttributeValues: { ':remitted': remittances(collectorId), ':period': 'R#' },
      ScanIndexForward: false,
    });
    return items.map((item) => StoredRemittance.parse(item));
  },
  async last(collectorId) {
    const item = await getItem(table, lastRemittanceKey(collectorId));
    return item ? StoredLast.parse(item) : { to: undefined, givenOut: 0 };
  },
  add: (remittance, last, onDuty, reply) => {
    const { collectorId, from, to } = remittance;
    return transact<RemittancePart>(
      table,
      [
        freshPart(table, 'remittance', { ...remittanceKey(collectorId, from), type: 'remittance', ...remittance }),
        {
          name: 'last',
          write: {
            Put: {
              TableName: table.name,
              Item: {
                ...lastRemittanceKey(collectorId),
                ...{ type: 'last-remittance', to },
                ...(last.givenOut > 0 && { givenOut: last.givenOut }),
              },
              ...remittedAs(last),
            },
          },
        },
        stillOnDuty<RemittancePart>(table, 'duty', onDuty),
        replyPart<RemittancePart>(table, 'reply', reply),
      ],
      random,
    );
  },
});
