import * as z from 'zod';
import type { QueueMessage } from './queue-message.ts';
import type { NewQueue, QueueSettings } from './queue-settings.ts';
import { openQueueTables } from './queue-tables.ts';
import { receiveMessages, seqOf } from './receive-messages.ts';
import { type NewMessage, sendMessage, type Sent } from './send-message.ts';
import { sqsError } from './sqs-error.ts';
import { waitingRoom } from './waiting-room.ts';

/** A queue and its name in the cloud's terms. */
export type Queue = QueueSettings & { readonly arn: string };

/** What a receive asks for; times in seconds. `signal` ends the waiting early. */
export type Receive = {
  readonly max?: number | undefined;
  readonly wait?: number | undefined;
  readonly visibility?: number | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** About how many messages a queue has. */
export type QueueCounts = { readonly visible: number; readonly inFlight: number; readonly delayed: number };

/** All queues. A queue is named by its name or its ARN; an unknown one is refused (QueueDoesNotExist). */
export type Queues = {
  /** Creates a queue, or gives one that exists these settings. */
  readonly createQueue: (queue: NewQueue) => Queue;
  readonly queue: (name: string) => Queue;
  readonly queues: () => readonly Queue[];
  readonly send: (name: string, message: NewMessage) => Sent;
  readonly receive: (name: string, ask?: Receive) => Promise<readonly QueueMessage[]>;
  /** A receipt from an earlier receiving than the last deletes nothing; what is no receipt is refused (ReceiptHandleIsInvalid). */
  readonly delete: (name: string, receipt: string) => void;
  /** Hides a message for `seconds` from now, 0 to have it received again at once (MessageNotInflight). */
  readonly changeVisibility: (name: string, receipt: string, seconds: number) => void;
  readonly counts: (name: string) => QueueCounts;
  readonly purge: (name: string) => void;
  /** Ends all waiting receives with nothing. */
  readonly close: () => void;
};

const Counts = z.object({ visible: z.number(), inFlight: z.number(), delayed: z.number() });
const Next = z.object({ at: z.number().nullable() });

const within = (name: string, value: number, most: number, least = 0): number => {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw sqsError(
    'InvalidParameterValue',
    `Value ${value} for parameter ${name} is invalid. Reason: Must be between ${least} and ${most}, if provided.`,
  );
};

/** Opens the queues kept in `file`. `now` is the portal's clock and dates messages; `time` is the real clock and runs timeouts. Both in milliseconds. */
export const openQueues = (options: {
  readonly file: string;
  readonly now?: () => number;
  readonly time?: () => number;
  readonly region?: string;
  readonly account?: string;
}): Queues => {
  const { file, now = Date.now, time = Date.now, region = 'ap-southeast-1', account = '000000000000' } = options;
  const tables = openQueueTables(file);
  const { sql, transaction } = tables;
  const waiting = waitingRoom();

  const withArn = (queue: QueueSettings): Queue => ({
    ...queue,
    arn: `arn:aws:sqs:${region}:${account}:${queue.name}`,
  });
  const find = (name: string): Queue => {
    const found = tables.queue(name.split(':').at(-1) ?? '');
    if (!found) throw sqsError('QueueDoesNotExist', 'The specified queue does not exist.');
    return withArn(found);
  };
  const takeNow = (queue: Queue, max: number, visibility: number): readonly QueueMessage[] => {
    const { messages, buriedIn } = transaction(() =>
      receiveMessages(tables, queue, { max, visibility }, now(), time()),
    );
    if (buriedIn !== undefined) waiting.wake(buriedIn);
    return messages;
  };
  /** Milliseconds until a message of the queue that was hidden at `since` shows again. */
  const untilNext = (queue: Queue, since: number): number => {
    const { at } = Next.parse(sql.next.get(queue.name, since));
    return at === null ? Infinity : Math.max(at - time(), 5);
  };
  const receive = async (name: string, ask: Receive = {}): Promise<readonly QueueMessage[]> => {
    const queue = find(name);
    const max = within('MaxNumberOfMessages', ask.max ?? 1, 10, 1);
    const visibility = within('VisibilityTimeout', ask.visibility ?? queue.visibilityTimeout, 43_200);
    const until = performance.now() + within('WaitTimeSeconds', ask.wait ?? queue.wait, 20) * 1000;
    for (;;) {
      if (waiting.isClosed() || ask.signal?.aborted) return [];
      const since = time();
      const messages = takeNow(queue, max, visibility);
      const left = until - performance.now();
      if (messages.length > 0 || left <= 0) return messages;
      await waiting.wait(queue.name, Math.min(left, untilNext(queue, since)), ask.signal);
    }
  };
  const held = (receipt: string): number => {
    const seq = seqOf(receipt);
    if (seq === undefined)
      throw sqsError('ReceiptHandleIsInvalid', `The input receipt handle "${receipt}" is not a valid receipt handle.`);
    return seq;
  };

  return {
    createQueue: (queue) => {
      if (queue.name.endsWith('.fifo') !== (queue.fifo ?? false)) {
        throw sqsError(
          'InvalidParameterValue',
          'The name of a FIFO queue can only include alphanumeric characters, hyphens, or underscores, must end with .fifo suffix',
        );
      }
      return withArn(tables.putQueue(queue));
    },
    queue: find,
    queues: () => tables.queues().map(withArn),
    send: (name, message) => {
      const queue = find(name);
      const sent = transaction(() => sendMessage(tables, queue, message, now(), time()));
      waiting.wake(queue.name);
      return sent;
    },
    receive,
    delete: (name, receipt) => {
      const queue = find(name);
      sql.remove.run(held(receipt), receipt);
      waiting.wake(queue.name);
    },
    changeVisibility: (name, receipt, seconds) => {
      const queue = find(name);
      const seq = held(receipt);
      within('VisibilityTimeout', seconds, 43_200);
      const row = sql.get.get(seq);
      const message = row && tables.message(row);
      if (message?.receipt !== receipt || message.visibleAt <= time()) {
        throw sqsError(
          'MessageNotInflight',
          `Value ${receipt} for parameter ReceiptHandle is invalid. Reason: Message does not exist or is not available for visibility timeout change.`,
        );
      }
      sql.setVisible.run(time() + seconds * 1000, seq);
      waiting.wake(queue.name);
    },
    counts: (name) => {
      const queue = find(name);
      sql.expire.run(time());
      return Counts.parse(sql.count.get({ now: time(), queue: queue.name }));
    },
    purge: (name) => void sql.purge.run(find(name).name),
    close: () => {
      waiting.close();
      tables.close();
    },
  };
};
