import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import { Sending } from '#shared/notice/sending.ts';
import { personLooksAt } from '#shared/notice/step-sending.ts';
import type { Staff } from '#shared/person/actor.ts';
import { resendKey, sendingKey, sendingsOf } from './keys.ts';
import { replyPart } from './idempotency.ts';
import { isId } from './is-id.ts';
import { stillOnDuty } from './staff.ts';
import { getItem, queryPage } from './table.ts';
import type { Item, Table } from './table.ts';
import { freshPart, transact } from './transact.ts';

const Stored = lazily(() => z.object(Sending.shape));
/** More than anybody settles in one sitting; the oldest come first. */
const most = 100;

export type SendingName = Pick<Sending, 'dossierId' | 'seq' | 'channel'>;
/** A person's decision, as it is to be written. */
export type SendingDecision = { before: Sending; after: Sending; staff: Staff; reply: Item };

export type Sendings = {
  get: (name: SendingName) => Promise<Sending | undefined>;
  /** Writes it if nobody changed it since its version before this one; was it written? */
  put: (sending: Sending) => Promise<boolean>;
  /** Those of a receiving unit that a person should look at, oldest first. */
  forPerson: (agencyId: string, at: string) => Promise<Sending[]>;
  /** Writes a decision in one transaction; a message to be sent again is told of by the item that is new. Answers what did not hold. */
  decide: (decision: SendingDecision) => Promise<readonly ('sending' | 'resend' | 'reply' | 'duty')[]>;
};

/** Where a person finds it, and from when; nowhere once it is settled. */
const listed = (sending: Sending): Item => {
  const { state, at, until, agencyId, dossierId, seq, channel } = sending;
  if (state === 'sent' || state === 'told') return {};
  const from = until === undefined ? at : personLooksAt({ state, until });
  return { queueKey: sendingsOf(agencyId), queueSort: `${from}#${dossierId}#${String(seq)}#${channel}` };
};

const put = (table: Table, sending: Sending) => ({
  TableName: table.name,
  Item: { ...sendingKey(sending), type: 'sending', ...Sending.parse(sending), ...listed(sending) },
  ...(sending.version === 1
    ? { ConditionExpression: 'attribute_not_exists(PK)' }
    : {
        ConditionExpression: '#version = :before',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':before': sending.version - 1 },
      }),
});

/** Messages about events, each from the moment somebody took it on. */
export const sendings = (table: Table, random: () => number): Sendings => ({
  async get(name) {
    if (!isId(name.dossierId)) return undefined;
    const item = await getItem(table, sendingKey(name));
    return item && Stored.parse(item);
  },
  async put(sending) {
    try {
      await table.db.send(new PutCommand(put(table, sending)));
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  },
  async forPerson(agencyId, at) {
    const { items } = await queryPage(table, {
      IndexName: 'byQueue',
      KeyConditionExpression: 'queueKey = :agency AND queueSort <= :now',
      ExpressionAttributeValues: { ':agency': sendingsOf(agencyId), ':now': `${at}~` },
      Limit: most,
    });
    return items.map((item) => Stored.parse(item));
  },
  decide: ({ before, after, staff, reply }) =>
    transact(
      table,
      [
        { name: 'sending' as const, write: { Put: put(table, after) } },
        ...(after.state === 'waiting'
          ? [
              freshPart(table, 'resend' as const, {
                ...resendKey(before, after.version),
                type: 'resend',
                dossierId: before.dossierId,
                seq: before.seq,
                action: before.action,
                at: after.at,
                channel: before.channel,
                by: staff.staffId,
              }),
            ]
          : []),
        replyPart(table, 'reply' as const, reply),
        stillOnDuty(table, 'duty' as const, { staff, duty: 'reception', at: after.at }),
      ],
      random,
    ),
});
