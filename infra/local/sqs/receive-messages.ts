import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import type { QueueMessage } from './queue-message.ts';
import type { QueueSettings } from './queue-settings.ts';
import type { MessageRow, QueueTables } from './queue-tables.ts';

const Group = z.object({ groupId: z.string() });

const toMessage = (row: MessageRow, queue: QueueSettings): QueueMessage => ({
  id: row.id,
  receipt: row.receipt ?? '',
  body: row.body,
  messageAttributes: row.messageAttributes,
  attributes: {
    ApproximateReceiveCount: String(row.receives),
    SentTimestamp: String(row.sent),
    SenderId: 'LOCAL',
    ApproximateFirstReceiveTimestamp: String(row.firstReceived ?? row.sent),
    ...(row.groupId === null ? {} : { MessageGroupId: row.groupId }),
    ...(row.dedupId === null ? {} : { MessageDeduplicationId: row.dedupId }),
    ...(queue.fifo ? { SequenceNumber: String(row.seq).padStart(20, '0') } : {}),
    ...(row.deadFrom === null ? {} : { DeadLetterQueueSourceArn: row.deadFrom }),
  },
});

/** What a queue can be asked for; `visibility` in seconds. */
export type Ask = { readonly max: number; readonly visibility: number };

/**
 * Takes up to `max` messages and hides them for `visibility` seconds. A message received `maxReceiveCount` times goes to the
 * dead-letter queue instead; in a FIFO queue a group waits while one of its messages is hidden.
 * `now` dates the first receipt, `time` runs timeouts (milliseconds). Returns also the queue that got dead letters.
 */
export const receiveMessages = (
  tables: QueueTables,
  queue: QueueSettings & { readonly arn: string },
  ask: Ask,
  now: number,
  time: number,
): { readonly messages: readonly QueueMessage[]; readonly buriedIn: string | undefined } => {
  const { sql } = tables;
  sql.expire.run(time);
  sql.forgetSentIds.run(time);
  const busy = new Set(queue.fifo ? sql.busyGroups.all(queue.name, time).map((row) => Group.parse(row).groupId) : []);
  const { dlq } = queue;
  const isDead = (message: MessageRow): boolean => dlq !== undefined && message.receives >= dlq.maxReceiveCount;
  const [taken, dead]: [MessageRow[], MessageRow[]] = [[], []];
  for (const row of sql.due.iterate(queue.name, time)) {
    if (taken.length >= ask.max) break;
    const message = tables.message(row);
    if (message.groupId !== null && busy.has(message.groupId)) continue;
    (isDead(message) ? dead : taken).push(message);
  }
  const messages = taken.map(({ seq }) => {
    const receipt = Buffer.from(`${seq}.${randomBytes(12).toString('hex')}`).toString('base64url');
    return toMessage(tables.message(sql.take.get(time + ask.visibility * 1000, receipt, now, seq)), queue);
  });
  const buriedIn = dead.length > 0 ? dlq?.arn.split(':').at(-1) : undefined;
  for (const { seq } of dead) sql.bury.run(buriedIn ?? queue.name, queue.arn, seq);
  return { messages, buriedIn };
};

/** The place of a message that a receipt speaks of, or nothing when it is no receipt. */
export const seqOf = (receipt: string): number | undefined => {
  const seq = Number(/^(\d+)\.[0-9a-f]{24}$/.exec(Buffer.from(receipt, 'base64url').toString('latin1'))?.[1]);
  return Number.isNaN(seq) ? undefined : seq;
};
