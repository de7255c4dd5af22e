import { ChangeMessageVisibilityCommand, SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';

/** A message in line with others of its group, taken once whatever it was sent twice for. */
export type InLine = { body: string; group: string; once: string };

export type Queue = {
  /** Sends up to ten messages at once, all or an error: what was sent before the error is sent again, and must be harmless. */
  send: (messages: readonly (string | InLine)[]) => Promise<void>;
  /** Has a message that was received come again in so many seconds, twelve hours at most, if it is not done. */
  showAgainIn: (ReceiptHandle: string, seconds: number) => Promise<void>;
};

export const queue = (QueueUrl: string, sqs = new SQSClient({})): Queue => ({
  async send(messages) {
    const Entries = messages.map((message, place) => ({
      Id: String(place),
      ...(typeof message === 'string'
        ? { MessageBody: message }
        : { MessageBody: message.body, MessageGroupId: message.group, MessageDeduplicationId: message.once }),
    }));
    const { Failed = [] } = await sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
    if (Failed.length > 0) throw new Error('the queue did not take every message');
  },
  async showAgainIn(ReceiptHandle, seconds) {
    const VisibilityTimeout = Math.min(seconds, 43_200);
    await sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout }));
  },
});
