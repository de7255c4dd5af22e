import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';

export type Queue = {
  /** Sends up to ten messages at once, all or an error: what was sent before the error is sent again, and must be harmless. */
  send: (messages: readonly string[]) => Promise<void>;
};

export const queue = (QueueUrl: string, sqs = new SQSClient({})): Queue => ({
  async send(messages) {
    const Entries = messages.map((MessageBody, place) => ({ Id: String(place), MessageBody }));
    const { Failed = [] } = await sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
    if (Failed.length > 0) throw new Error('the queue did not take every message');
  },
});
