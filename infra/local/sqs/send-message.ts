import { createHash, randomUUID } from 'node:crypto';
import * as z from 'zod';
import { type MessageAttributes, md5Of, md5OfAttributes } from './queue-message.ts';
import type { QueueSettings } from './queue-settings.ts';
import type { QueueTables } from './queue-tables.ts';
import { sqsError } from './sqs-error.ts';

const LARGEST = 1024 * 1024;
const DEDUPLICATION = 5 * 60 * 1000;

/** What is to be sent; `delay` in seconds. */
export type NewMessage = {
  readonly body: string;
  readonly delay?: number | undefined;
  readonly messageAttributes?: MessageAttributes | undefined;
  readonly groupId?: string | undefined;
  readonly dedupId?: string | undefined;
};

/** What SQS says of a message it has. */
export type Sent = {
  readonly id: string;
  readonly md5: string;
  readonly md5OfAttributes: string | undefined;
  /** In FIFO queues. */
  readonly sequenceNumber: string | undefined;
};

const Seq = z.object({ seq: z.number() });
const SentId = z.object({ messageId: z.string(), seq: z.number() });

const checked = (queue: QueueSettings, message: NewMessage) => {
  const { body, delay, messageAttributes = {}, groupId, dedupId } = message;
  const size = Buffer.byteLength(body) + Buffer.byteLength(JSON.stringify(messageAttributes)) - 2;
  if (body === '') throw sqsError('MissingParameter', 'The request must contain the parameter MessageBody.');
  if (size > LARGEST) {
    throw sqsError(
      'InvalidParameterValue',
      `One or more parameters are invalid. Reason: Message must be shorter than ${LARGEST} bytes.`,
    );
  }
  if (delay !== undefined && (!Number.isInteger(delay) || delay < 0 || delay > 900)) {
    throw sqsError(
      'InvalidParameterValue',
      `Value ${delay} for parameter DelaySeconds is invalid. Reason: DelaySeconds must be >= 0 and <= 900.`,
    );
  }
  if (!queue.fifo) return { groupId, dedupId: undefined };
  if (groupId === undefined)
    throw sqsError('MissingParameter', 'The request must contain the parameter MessageGroupId.');
  if (delay !== undefined && delay > 0) {
    throw sqsError(
      'InvalidParameterValue',
      `Value ${delay} for parameter DelaySeconds is invalid. Reason: The request include parameter that is not valid for this queue type.`,
    );
  }
  const known =
    dedupId ?? (queue.contentBasedDeduplication ? createHash('sha256').update(body).digest('hex') : undefined);
  if (known !== undefined) return { groupId, dedupId: known };
  throw sqsError(
    'InvalidParameterValue',
    'The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly',
  );
};

/** Puts a message into a queue. In a FIFO queue one whose deduplication id was sent within five minutes is answered as the first was, and not put in. `now` dates it, `time` runs its timeouts (milliseconds). */
export const sendMessage = (
  tables: QueueTables,
  queue: QueueSettings,
  message: NewMessage,
  now: number,
  time: number,
): Sent => {
  const { sql } = tables;
  const { groupId, dedupId } = checked(queue, message);
  const digests = { md5: md5Of(message.body), md5OfAttributes: md5OfAttributes(message.messageAttributes ?? {}) };
  const numbered = (id: string, seq: number): Sent => ({
    id,
    ...digests,
    sequenceNumber: queue.fifo ? String(seq).padStart(20, '0') : undefined,
  });
  const before = dedupId === undefined ? undefined : sql.sentId.get(queue.name, dedupId, time);
  if (before !== undefined) {
    const { messageId, seq } = SentId.parse(before);
    return numbered(messageId, seq);
  }
  const id = randomUUID();
  const visibleAt = time + (message.delay ?? queue.delay) * 1000;
  const { seq } = Seq.parse(
    sql.insert.get(
      ...[queue.name, id, message.body, JSON.stringify(message.messageAttributes ?? {})],
      ...[groupId ?? null, dedupId ?? null, now, visibleAt, time + queue.retention * 1000],
    ),
  );
  if (dedupId !== undefined) sql.keepSentId.run(queue.name, dedupId, id, seq, time + DEDUPLICATION);
  return numbered(id, seq);
};
