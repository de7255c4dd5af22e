import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type * as z from 'zod';
import { errorFacts, log } from '../log.ts';

/** Does something for every message of a batch; only those that fail, or are not done yet, come again. */
export const eachMessage =
  <Message>(
    of: string,
    schema: z.ZodType<Message>,
    effect: (message: Message, record: SQSRecord) => Promise<'done' | 'again'>,
  ) =>
  async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
    const outcomes = await Promise.allSettled(
      Records.map(async (record) => effect(schema.parse(JSON.parse(record.body)), record)),
    );
    const batchItemFailures = Records.flatMap(({ messageId }, place) => {
      const outcome = outcomes[place];
      if (outcome?.status === 'fulfilled' && outcome.value === 'done') return [];
      if (outcome?.status === 'rejected') log({ level: 'error', of, ...errorFacts(outcome.reason) });
      return [{ itemIdentifier: messageId }];
    });
    return { batchItemFailures };
  };
