import * as z from 'zod';
import type { Moved } from '#shared/hall/act-at-counter.ts';
import { Desk } from '#shared/hall/desk.ts';
import type { HallDay } from '#shared/hall/desk.ts';
import { Ticket } from '#shared/hall/ticket.ts';
import { lazily } from '#shared/lazily.ts';
import type { Staff } from '#shared/person/actor.ts';
import type { Duty } from '#shared/person/duty.ts';
import { replyPart } from './idempotency.ts';
import { hallDay, hallDayRange, hallDeskKey, lastNumberKey, ticketKey } from './keys.ts';
import { queueKey, queueShards, toHandOver } from './dossier-item.ts';
import { remembering } from './remembering.ts';
import { stillOnDuty } from './staff.ts';
import { expiry, getItem, queryAll, queryPage } from './table.ts';
import type { Item, Table } from './table.ts';
import { freshPart, transact } from './transact.ts';
import type { Part } from './transact.ts';

const StoredDesk = lazily(() => z.object(Desk.shape));
const StoredTicket = lazily(() => z.object(Ticket.shape));
const LastNumber = lazily(() => z.object({ last: z.int().min(1) }));
const Ready = lazily(() => z.object({ queueSort: z.string(), code: z.string() }));

/** A hall and its local day. */
export type HallPlace = { agencyId: string; date: string };

type Taken = { place: HallPlace; letter: string; last: number; ticket: Ticket; reply: Item };
type Acted = { place: HallPlace; moved: Moved; reply: Item; onDuty: { staff: Staff; duty: Duty; at: string } };
type ActPart = 'desk' | 'called' | 'waits' | 'ended' | 'reply' | 'duty';

export type HallDays = {
  /** A hall's day, strongly consistent: its counters and everybody who waits. */
  read: (place: HallPlace) => Promise<HallDay>;
  /** The number a group gave last on that day; 0 before the first. */
  lastNumber: (place: HallPlace, letter: string) => Promise<number>;
  /** Number, ticket and reply in one transaction; answers what did not hold: `number` where somebody else was quicker. */
  take: (taken: Taken) => Promise<readonly ('number' | 'ticket' | 'reply')[]>;
  /** What was done at a counter, in one transaction; answers what did not hold. */
  act: (acted: Acted) => Promise<readonly ActPart[]>;
  /** Codes of dossiers whose results wait to be handed over there, newest first: at most so many, as known half a minute ago; nothing else of them leaves the table. */
  ready: (agencyId: string, most: number) => Promise<string[]>;
};

/** Milliseconds. A board asks every few seconds, and results come a few an hour. */
const readyFor = 30_000;
/** A part of a queue is read so many pages deep for what is handed over here. */
const mostPages = 5;
/** Nothing personal, and not for long: a week, so that a complaint about yesterday can be looked into. */
const keptSeconds = 7 * 24 * 60 * 60;

/** The days of waiting halls: a ticket is one item that waits, is missed or was served, or lies in the counter that called it. */
export const hallDays = (table: Table, random: () => number): HallDays => {
  const remember = remembering();
  const gone = <Name extends string>(name: Name, Key: Item): Part<Name> => ({
    name,
    write: { Delete: { TableName: table.name, Key, ConditionExpression: 'attribute_exists(PK)' } },
  });
  /** Of one part of the queue: what is decided here and received elsewhere is handed over there, and passed over. */
  const readyIn = async (agencyId: string, shard: number, most: number): Promise<Item[]> => {
    const found: Item[] = [];
    let start: Item | undefined;
    for (let page = 0; page < mostPages && (page === 0 || start) && found.length < most; page += 1) {
      const { items, next } = await queryPage(table, {
        IndexName: 'byQueue',
        KeyConditionExpression: 'queueKey = :key AND queueSort BETWEEN :from AND :to',
        // A row of the unit that receives for another has no receiver of its own.
        FilterExpression: 'attribute_not_exists(receivingAgencyId) OR receivingAgencyId = :here',
        ExpressionAttributeValues: {
          ...{ ':key': queueKey(agencyId, 'done', shard), ':from': toHandOver, ':to': '~' },
          ':here': agencyId,
        },
        ProjectionExpression: 'queueSort, code',
        ScanIndexForward: false,
        Limit: most,
        ...(start && { ExclusiveStartKey: start }),
      });
      found.push(...items);
      start = next;
    }
    return found;
  };
  const deskPart = (PK: string, { desk }: Moved, expiresAt: number): Part<'desk'> => ({
    name: 'desk',
    write: {
      Put: {
        TableName: table.name,
        Item: { ...hallDeskKey(PK, desk.no), type: 'hall-desk', ...desk, expiresAt },
        ...(desk.version === 1
          ? { ConditionExpression: 'attribute_not_exists(PK)' }
          : {
              ConditionExpression: '#version = :read',
              ExpressionAttributeNames: { '#version': 'version' },
              ExpressionAttributeValues: { ':read': desk.version - 1 },
            }),
      },
    },
  });
  return {
    async read({ agencyId, date }) {
      const items = await queryAll(table, {
        ConsistentRead: true,
        KeyConditionExpression: 'PK = :day AND SK BETWEEN :from AND :to',
        ExpressionAttributeValues: {
          ':day': hallDay(agencyId, date),
          ':from': hallDayRange.from,
          ':to': hallDayRange.to,
        },
      });
      const tickets = (place: string) =>
        items.filter(({ SK }) => String(SK).startsWith(place)).map((item) => StoredTicket.parse(item));
      return {
        desks: items.filter(({ type }) => type === 'hall-desk').map((item) => StoredDesk.parse(item)),
        waiting: tickets('W#'),
        missed: tickets('M#'),
      };
    },
    async lastNumber({ agencyId, date }, letter) {
      const item = await getItem(table, lastNumberKey(hallDay(agencyId, date), letter));
      return item ? LastNumber.parse(item).last : 0;
    },
    take: ({ place, letter, last, ticket, reply }) => {
      const PK = hallDay(place.agencyId, place.date);
      const expiresAt = expiry(ticket.takenAt, keptSeconds);
      return transact<'number' | 'ticket' | 'reply'>(
        table,
        [
          {
            name: 'number',
            write: {
              Put: {
                TableName: table.name,
                Item: { ...lastNumberKey(PK, letter), type: 'last-number', last: last + 1, expiresAt },
                ConditionExpression: last === 0 ? 'attribute_not_exists(PK)' : '#last = :last',
                ...(last > 0 && {
                  ExpressionAttributeNames: { '#last': 'last' },
                  ExpressionAttributeValues: { ':last': last },
                }),
              },
            },
          },
          freshPart(table, 'ticket', {
            ...ticketKey(PK, 'waiting', ticket.code),
            type: 'ticket',
            ...ticket,
            expiresAt,
          }),
          replyPart(table, 'reply', reply),
        ],
        random,
      );
    },
    act: ({ place, moved, reply, onDuty }) => {
      const PK = hallDay(place.agencyId, place.date);
      const expiresAt = expiry(onDuty.at, keptSeconds);
      const { called, waits, ended } = moved;
      const lies = <Name extends string>(name: Name, where: 'missed' | 'waiting' | 'done', ticket: Ticket) =>
        freshPart(table, name, { ...ticketKey(PK, where, ticket.code), type: 'ticket', ...ticket, expiresAt });
      return transact<ActPart>(
        table,
        [
          deskPart(PK, moved, expiresAt),
          ...(called ? [gone('called', ticketKey(PK, called.from, called.ticket.code))] : []),
          ...(waits ? [lies('waits', 'waiting', waits)] : []),
          ...(ended ? [lies('ended', ended.end, ended.ticket)] : []),
          replyPart(table, 'reply', reply),
          stillOnDuty(table, 'duty', onDuty),
        ],
        random,
      );
    },
    ready: (agencyId, most) =>
      remember({ PK: agencyId, SK: 'READY' }, readyFor, async () => {
        const shards = await Promise.all(queueShards.map((shard) => readyIn(agencyId, shard, most)));
        return shards
          .flat()
          .map((item) => Ready.parse(item))
          .sort((one, other) => (one.queueSort < other.queueSort ? 1 : -1))
          .slice(0, most)
          .map(({ code }) => code);
      }),
  };
};
