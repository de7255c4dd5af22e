import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { errorFacts, log } from '../log.ts';
import { EventMessage } from './event-message.ts';

/** Does something for every message of a batch; only those that fail come again. */
export const eachMessage =
  (of: string, effect: (message: EventMessage) => Promise<void>) =>
  async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
    const outcomes = await Promise.allSettled(
      Records.map(async ({ body }) => effect(EventMessage.parse(JSON.parse(body)))),
    );
    const batchItemFailures = Records.flatMap(({ messageId }, place) => {
      const outcome = outcomes[place];
      if (outcome?.status !== 'rejected') return [];
      log({ level: 'error', of, ...errorFacts(outcome.reason) });
      return [{ itemIdentifier: messageId }];
    });
    return { batchItemFailures };
  };
