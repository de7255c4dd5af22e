import type { Matcher } from '../events/pattern.ts';
import type { LocalFunction } from '../lambda/function-pool.ts';
import type { Queues } from '../sqs/open-queues.ts';
import { lambdaRecord } from '../sqs/queue-message.ts';
import { failuresIn } from './batch-failures.ts';

/** An event source mapping of a queue, as the template has it. */
export type QueueMapping = {
  readonly queues: Queues;
  readonly arn: string;
  readonly function: LocalFunction;
  readonly passes: Matcher;
  readonly batchSize: number;
  readonly reports: boolean;
};

/** Filters of a queue look into a JSON body. */
const forFilter = (record: ReturnType<typeof lambdaRecord>): unknown => {
  try {
    return { ...record, body: JSON.parse(record.body) as unknown };
  } catch {
    return record;
  }
};

/** Delivers a queue's messages until `signal` aborts: what is done is deleted, what is not comes again after its visibility timeout. */
export const runQueueMapping = async (mapping: QueueMapping, signal: AbortSignal): Promise<void> => {
  const { queues, arn } = mapping;
  const stopped = (): boolean => signal.aborted;
  while (!stopped()) {
    const messages = await queues.receive(arn, { max: Math.min(mapping.batchSize, 10), wait: 20, signal });
    if (stopped()) return;
    const records = messages.map((message) => lambdaRecord(arn, message));
    const wanted = records.filter((record) => mapping.passes(forFilter(record)));
    for (const record of records) if (!wanted.includes(record)) queues.delete(arn, record.receiptHandle);
    if (wanted.length === 0) continue;
    const outcome = await mapping.function.invoke({ Records: wanted });
    if (stopped()) return;
    const failures = failuresIn(
      outcome,
      mapping.reports,
      wanted.map(({ messageId }) => messageId),
    );
    if (failures === 'all') continue;
    for (const record of wanted) {
      if (failures === 'none' || !failures.includes(record.messageId)) queues.delete(arn, record.receiptHandle);
    }
  }
};
