import { createHash, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import type { Staff } from '#shared/person/actor.ts';
import type { Duty } from '#shared/person/duty.ts';
import { replyPart } from './idempotency.ts';
import { kiosksKey } from './keys.ts';
import { stillOnDuty } from './staff.ts';
import { getItem } from './table.ts';
import type { Item, Table } from './table.ts';
import { transact } from './transact.ts';

/** A kiosk an officer opened (máy lấy số), by the SHA-256 of its key: whoever reads the table cannot take a number. */
const OpenKiosk = lazily(() => z.object({ digest: z.string(), openedAt: z.iso.datetime(), openedBy: z.string() }));
export type OpenKiosk = z.infer<typeof OpenKiosk>;

/** The kiosks of a hall, the one that was opened first in front; version 0 before anybody opened one. */
const HallKiosks = lazily(() => z.object({ kiosks: z.array(OpenKiosk), version: z.int().min(0) }));
type HallKiosks = z.infer<typeof HallKiosks>;

type Changed = {
  agencyId: string;
  read: HallKiosks;
  after: OpenKiosk[];
  reply: Item;
  onDuty: { staff: Staff; duty: Duty; at: string };
};

export type Kiosks = {
  of: (agencyId: string) => Promise<HallKiosks>;
  /** The digest of the kiosk that has this key; undefined where the hall has none, strongly consistent. */
  holding: (agencyId: string, key: string) => Promise<string | undefined>;
  /** In one transaction; answers what did not hold: `kiosks` where they were changed since they were read. */
  change: (changed: Changed) => Promise<readonly ('kiosks' | 'reply' | 'duty')[]>;
};

export const digestOf = (key: string): string => createHash('sha256').update(key).digest('hex');

/** All kiosks of a hall are one item: at most eight, read by key whenever a number is asked for. */
export const kiosks = (table: Table, random: () => number): Kiosks => {
  const of = async (agencyId: string): Promise<HallKiosks> => {
    const item = await getItem(table, kiosksKey(agencyId));
    return item ? HallKiosks.parse(item) : { kiosks: [], version: 0 };
  };
  return {
    of,
    async holding(agencyId, key) {
      const digest = digestOf(key);
      const asked = Buffer.from(digest, 'hex');
      const same = (await of(agencyId)).kiosks.filter((each) =>
        timingSafeEqual(Buffer.from(each.digest, 'hex'), asked),
      );
      return same.length === 0 ? undefined : digest;
    },
    change: ({ agencyId, read, after, reply, onDuty }) =>
      transact<'kiosks' | 'reply' | 'duty'>(
        table,
        [
          {
            name: 'kiosks',
            write: {
              Put: {
                TableName: table.name,
                Item: { ...kiosksKey(agencyId), type: 'hall-kiosks', kiosks: after, version: read.version + 1 },
                ...(read.version === 0
                  ? { ConditionExpression: 'attribute_not_exists(PK)' }
                  : {
                      ConditionExpression: '#version = :read',
                      ExpressionAttributeNames: { '#version': 'version' },
                      ExpressionAttributeValues: { ':read': read.version },
                    }),
              },
            },
          },
          replyPart(table, 'reply', reply),
          stillOnDuty(table, 'duty', onDuty),
        ],
        random,
      ),
  };
};
