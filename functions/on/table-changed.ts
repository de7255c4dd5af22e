import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { queue } from '../gateway/queue.ts';
import { errorFacts, log } from '../log.ts';
import { forwardingEnvironment } from './environment.ts';
import { EventMessage } from './event-message.ts';

const { NOTICE_QUEUE_URL, SEARCH_QUEUE_URL } = forwardingEnvironment();
const queues = [queue(NOTICE_QUEUE_URL), queue(SEARCH_QUEUE_URL)];

/** The event a stream record brings, if it brings a new one. */
const messageIn = ({ eventName, dynamodb }: DynamoDBRecord): string | undefined => {
  const image = dynamodb?.NewImage;
  if (eventName !== 'INSERT' || image?.type?.S !== 'event') return undefined;
  const { dossierId, seq, action, at } = image;
  return JSON.stringify(
    EventMessage.parse({ dossierId: dossierId?.S, seq: Number(seq?.N), action: action?.S, at: at?.S }),
  );
};

/** Forwards each new event of a dossier to one queue per effect; the first record that fails is where the stream goes on later. */
export const handler = async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
  for (let start = 0; start < Records.length; start += 10) {
    const records = Records.slice(start, start + 10);
    try {
      const messages = records.flatMap((record) => messageIn(record) ?? []);
      if (messages.length > 0) await Promise.all(queues.map((each) => each.send(messages)));
    } catch (error) {
      log({ level: 'error', of: 'table-changed', ...errorFacts(error) });
      return { batchItemFailures: [{ itemIdentifier: records[0]?.dynamodb?.SequenceNumber ?? '' }] };
    }
  }
  return { batchItemFailures: [] };
};
