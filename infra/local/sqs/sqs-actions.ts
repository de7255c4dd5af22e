import * as z from 'zod';
import type { Queues } from './open-queues.ts';
import { batch } from './message-batch.ts';
import { md5Of, md5OfAttributes, MessageAttributes, type QueueMessage } from './queue-message.ts';
import { sqsError } from './sqs-error.ts';

/** What an action may know of the request beside its body. */
export type SqsContext = {
  readonly queues: Queues;
  readonly urlOf: (name: string) => string;
  readonly signal: AbortSignal;
};

type Action = (body: unknown, context: SqsContext) => unknown;

const OfQueue = z.object({ QueueUrl: z.string() });
const ToSend = z.object({
  MessageBody: z.string(),
  DelaySeconds: z.number().optional(),
  MessageAttributes: MessageAttributes.optional(),
  MessageGroupId: z.string().optional(),
  MessageDeduplicationId: z.string().optional(),
});
const Names = z.array(z.string()).default([]);
const ToReceive = OfQueue.extend({
  MaxNumberOfMessages: z.number().optional(),
  VisibilityTimeout: z.number().optional(),
  WaitTimeSeconds: z.number().optional(),
  AttributeNames: Names,
  MessageSystemAttributeNames: Names,
  MessageAttributeNames: Names,
});
const ToDelete = z.object({ ReceiptHandle: z.string() });
const ToChange = ToDelete.extend({ VisibilityTimeout: z.number() });

/** The queue's name is the last part of its address, whichever host the address names. */
const nameIn = (url: string): string => url.split('/').at(-1) ?? '';

/** The queue of a batch, which must exist before its entries are looked at. */
const queueOf = (body: unknown, queues: Queues): string => queues.queue(nameIn(OfQueue.parse(body).QueueUrl)).name;

const send = (queues: Queues, name: string, message: z.infer<typeof ToSend>) => {
  const sent = queues.send(name, {
    body: message.MessageBody,
    delay: message.DelaySeconds,
    messageAttributes: message.MessageAttributes,
    groupId: message.MessageGroupId,
    dedupId: message.MessageDeduplicationId,
  });
  return {
    MessageId: sent.id,
    MD5OfMessageBody: sent.md5,
    MD5OfMessageAttributes: sent.md5OfAttributes,
    SequenceNumber: sent.sequenceNumber,
  };
};

const chosen = <T>(all: Readonly<Record<string, T>>, names: readonly string[]): Record<string, T> | undefined => {
  const fits = (name: string): boolean =>
    names.some(
      (one) =>
        one === 'All' || one === '.*' || one === name || (one.endsWith('.*') && name.startsWith(one.slice(0, -1))),
    );
  const found = Object.entries(all).filter(([name]) => fits(name));
  return found.length > 0 ? Object.fromEntries(found) : undefined;
};

const shown = (message: QueueMessage, ask: z.infer<typeof ToReceive>) => {
  const messageAttributes = chosen(message.messageAttributes, ask.MessageAttributeNames);
  return {
    MessageId: message.id,
    ReceiptHandle: message.receipt,
    Body: message.body,
    MD5OfBody: md5Of(message.body),
    Attributes: chosen(message.attributes, [...ask.AttributeNames, ...ask.MessageSystemAttributeNames]),
    MessageAttributes: messageAttributes,
    MD5OfMessageAttributes: messageAttributes && md5OfAttributes(messageAttributes),
  };
};

const attributesOf = ({ queues }: SqsContext, name: string): Readonly<Record<string, string>> => {
  const queue = queues.queue(name);
  const { visible, inFlight, delayed } = queues.counts(name);
  const dead = queue.dlq && { deadLetterTargetArn: queue.dlq.arn, maxReceiveCount: queue.dlq.maxReceiveCount };
  return {
    QueueArn: queue.arn,
    ApproximateNumberOfMessages: String(visible),
    ApproximateNumberOfMessagesNotVisible: String(inFlight),
    ApproximateNumberOfMessagesDelayed: String(delayed),
    VisibilityTimeout: String(queue.visibilityTimeout),
    MessageRetentionPeriod: String(queue.retention),
    DelaySeconds: String(queue.delay),
    ReceiveMessageWaitTimeSeconds: String(queue.wait),
    ...(dead ? { RedrivePolicy: JSON.stringify(dead) } : {}),
    ...(queue.fifo ? { FifoQueue: 'true', ContentBasedDeduplication: String(queue.contentBasedDeduplication) } : {}),
  };
};

/** The actions by the name that `x-amz-target` gives them. */
export const sqsActions: Readonly<Record<string, Action>> = {
  SendMessage: (body, { queues }) => {
    const message = ToSend.extend(OfQueue.shape).parse(body);
    return send(queues, nameIn(message.QueueUrl), message);
  },
  SendMessageBatch: (body, { queues }) => {
    const name = queueOf(body, queues);
    return batch(body, ToSend, (message) => send(queues, name, message));
  },
  ReceiveMessage: async (body, { queues, signal }) => {
    const ask = ToReceive.parse(body);
    const messages = await queues.receive(nameIn(ask.QueueUrl), {
      max: ask.MaxNumberOfMessages,
      wait: ask.WaitTimeSeconds,
      visibility: ask.VisibilityTimeout,
      signal,
    });
    return messages.length > 0 ? { Messages: messages.map((message) => shown(message, ask)) } : {};
  },
  DeleteMessage: (body, { queues }) => {
    const { QueueUrl, ReceiptHandle } = ToDelete.extend(OfQueue.shape).parse(body);
    queues.delete(nameIn(QueueUrl), ReceiptHandle);
    return {};
  },
  DeleteMessageBatch: (body, { queues }) => {
    const name = queueOf(body, queues);
    const remove = ({ ReceiptHandle }: z.infer<typeof ToDelete>): undefined => {
      queues.delete(name, ReceiptHandle);
    };
    return batch(body, ToDelete, remove);
  },
  ChangeMessageVisibility: (body, { queues }) => {
    const { QueueUrl, ReceiptHandle, VisibilityTimeout } = ToChange.extend(OfQueue.shape).parse(body);
    queues.changeVisibility(nameIn(QueueUrl), ReceiptHandle, VisibilityTimeout);
    return {};
  },
  ChangeMessageVisibilityBatch: (body, { queues }) => {
    const name = queueOf(body, queues);
    const change = ({ ReceiptHandle, VisibilityTimeout }: z.infer<typeof ToChange>): undefined => {
      queues.changeVisibility(name, ReceiptHandle, VisibilityTimeout);
    };
    return batch(body, ToChange, change);
  },
  GetQueueUrl: (body, { queues, urlOf }) => {
    const { QueueName } = z.object({ QueueName: z.string() }).parse(body);
    return { QueueUrl: urlOf(queues.queue(QueueName).name) };
  },
  GetQueueAttributes: (body, context) => {
    const { QueueUrl, AttributeNames } = OfQueue.extend({ AttributeNames: Names }).parse(body);
    return { Attributes: chosen(attributesOf(context, nameIn(QueueUrl)), AttributeNames) };
  },
  ListQueues: (body, { queues, urlOf }) => {
    const { QueueNamePrefix = '' } = z.object({ QueueNamePrefix: z.string().optional() }).parse(body);
    const names = queues.queues().map((queue) => queue.name);
    return { QueueUrls: names.filter((name) => name.startsWith(QueueNamePrefix)).map(urlOf) };
  },
  PurgeQueue: (body, { queues }) => {
    queues.purge(nameIn(OfQueue.parse(body).QueueUrl));
    return {};
  },
};

/** The action a target names (UnsupportedOperation). */
export const sqsAction = (target: string): Action => {
  const found = sqsActions[target.replace(/^AmazonSQS\./, '')];
  if (!found) throw sqsError('UnsupportedOperation', `${target} is not implemented`);
  return found;
};
