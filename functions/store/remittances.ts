import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { Remittance } from '#shared/payment/remittance.ts';
import type { Duty } from '#shared/person/duty.ts';
import type { Staff } from '#shared/person/actor.ts';
import { replyPart } from './idempotency.ts';
import { lastRemittanceKey, remittanceKey, remittances } from './keys.ts';
import { stillOnDuty } from './staff.ts';
import { queryAll } from './table.ts';
import type { Item, Table } from './table.ts';
import { freshPart, transact } from './transact.ts';

const StoredRemittance = lazily(() => z.object(Remittance.shape));

type RemittancePart = 'remittance' | 'last' | 'duty' | 'reply';

export type Remittances = {
  /** All of a collector, newest first: some fifty a year. */
  of: (collectorId: string) => Promise<Remittance[]>;
  /** Notes one after the last, whose last day is as read; answers what did not hold. */
  add: (
    remittance: Remittance,
    lastTo: string | undefined,
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
  add: (remittance, lastTo, onDuty, reply) => {
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
              Item: { ...lastRemittanceKey(collectorId), type: 'last-remittance', to },
              ...(lastTo === undefined
                ? { ConditionExpression: 'attribute_not_exists(PK)' }
                : {
                    ConditionExpression: '#to = :last',
                    ExpressionAttributeNames: { '#to': 'to' },
                    ExpressionAttributeValues: { ':last': lastTo },
                  }),
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
