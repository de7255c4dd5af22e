import * as z from 'zod';
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Staff } from '#shared/person/actor.ts';
import { Person } from '#shared/person/person.ts';
import { lazily } from '#shared/lazily.ts';
import { RegisterClosing, RegisterLine } from '#shared/register/register-line.ts';
import { cursorAt, placeIn } from './cursor.ts';
import { replyPart } from './idempotency.ts';
import { personKey, registerClosingKey, registerPartition, registerRange } from './keys.ts';
import { stillOnDuty } from './staff.ts';
import { getItem, getItems, queryPage } from './table.ts';
import type { Item, Table } from './table.ts';
import { freshPart, transact } from './transact.ts';

const StoredLine = lazily(() => z.object(RegisterLine.shape));
const StoredClosing = lazily(() => z.object(RegisterClosing.shape));

export type Registers = {
  /** Lines of a unit's year in the order they were received, from a place on. */
  page: (
    unitId: string,
    year: number,
    most: number,
    cursor?: string,
  ) => Promise<{ lines: RegisterLine[]; next?: string }>;
  /** How many lines there are. */
  count: (unitId: string, year: number) => Promise<number>;
  closing: (unitId: string, year: number) => Promise<RegisterClosing | undefined>;
  /** Closes a year, once; answers what did not hold. */
  close: (closing: RegisterClosing, leader: Staff, reply: Item) => Promise<readonly ('closing' | 'duty' | 'reply')[]>;
  /** Who filed these dossiers, for address and telephone. */
  owners: (personIds: readonly string[]) => Promise<Person[]>;
};

const linesOf = (unitId: string, year: number, from: string = registerRange.from) => ({
  KeyConditionExpression: 'PK = :register AND SK BETWEEN :from AND :to',
  ExpressionAttributeValues: { ':register': registerPartition(unitId, year), ':from': from, ':to': registerRange.to },
});

/** The registers of units, year by year: a line is written with the dossier's own transaction. */
export const registers = (table: Table, random: () => number): Registers => ({
  async page(unitId, year, most, cursor) {
    const from = cursor === undefined ? undefined : `${placeIn(cursor, registerRange.from)}\u0000`;
    const { items, next } = await queryPage(table, { ...linesOf(unitId, year, from), Limit: most });
    return {
      lines: items.map((item) => StoredLine.parse(item)),
      ...(next && { next: cursorAt(String(next.SK)) }),
    };
  },
  async count(unitId, year) {
    let count = 0;
    let ExclusiveStartKey: Item | undefined;
    do {
      const page = await table.db.send(
        new QueryCommand({ TableName: table.name, ...linesOf(unitId, year), Select: 'COUNT', ExclusiveStartKey }),
      );
      count += page.Count ?? 0;
      ExclusiveStartKey = page.LastEvaluatedKey;
    } while (ExclusiveStartKey);
    return count;
  },
  async closing(unitId, year) {
    const item = await getItem(table, registerClosingKey(unitId, year));
    return item && StoredClosing.parse(item);
  },
  close: (closing, leader, reply) =>
    transact<'closing' | 'duty' | 'reply'>(
      table,
      [
        freshPart(table, 'closing', {
          ...registerClosingKey(closing.unitId, closing.year),
          type: 'register-closing',
          ...closing,
        }),
        stillOnDuty(table, 'duty', { staff: leader, duty: 'leader', at: closing.at }),
        replyPart(table, 'reply', reply),
      ],
      random,
    ),
  async owners(personIds) {
    const items = await getItems(table, [...new Set(personIds)].map(personKey));
    return items.map((item) => Person.parse(item.person));
  },
});
