import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageBatchCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  ListQueuesCommand,
  PurgeQueueCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { openQueues, type Queues } from '#infra/local/sqs/open-queues.ts';
import { type Sqs, startSqs } from '#infra/local/sqs/start-sqs.ts';

let directory: string;
let queues: Queues;
let sqs: Sqs;
let client: SQSClient;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'sqs-'));
  queues = openQueues({ file: join(directory, 'queues.sqlite') });
  queues.createQueue({ name: 'notices' });
  queues.createQueue({ name: 'events.fifo', fifo: true });
  sqs = await startSqs(queues);
  const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };
  client = new SQSClient({ endpoint: sqs.url, region: 'ap-southeast-1', credentials, maxAttempts: 1 });
});
afterAll(async () => {
  client.destroy();
  await sqs.close();
  queues.close();
  await rm(directory, { recursive: true });
});
const QueueUrl = () => sqs.urlOf('notices');

describe('the SDK', () => {
  it('sends, receives with the attributes it asks for, and deletes', async () => {
    const sent = await client.send(
      new SendMessageCommand({
        QueueUrl: QueueUrl(),
        MessageBody: 'Hồ sơ đã được tiếp nhận',
        MessageAttributes: {
          kind: { DataType: 'String', StringValue: 'sms' },
          raw: { DataType: 'Binary', BinaryValue: Buffer.from([1, 2, 3]) },
        },
      }),
    );
    const { Messages } = await client.send(
      new ReceiveMessageCommand({
        QueueUrl: QueueUrl(),
        MessageSystemAttributeNames: ['ApproximateReceiveCount'],
        MessageAttributeNames: ['All'],
      }),
    );
    expect(Messages).toHaveLength(1);
    expect(Messages?.[0]).toMatchObject({
      MessageId: sent.MessageId,
      Body: 'Hồ sơ đã được tiếp nhận',
      Attributes: { ApproximateReceiveCount: '1' },
      MessageAttributes: { kind: { StringValue: 'sms', DataType: 'String' }, raw: { DataType: 'Binary' } },
      MD5OfMessageAttributes: sent.MD5OfMessageAttributes,
    });
    expect(Buffer.from(Messages![0]!.MessageAttributes!.raw!.BinaryValue!)).toEqual(Buffer.from([1, 2, 3]));
    await client.send(new DeleteMessageCommand({ QueueUrl: QueueUrl(), ReceiptHandle: Messages![0]!.ReceiptHandle }));
    expect(queues.counts('notices')).toEqual({ visible: 0, inFlight: 0, delayed: 0 });
  });

  it('sends and deletes in batches, one failing without the others', async () => {
    const sent = await client.send(
      new SendMessageBatchCommand({
        QueueUrl: QueueUrl(),
        Entries: [
          { Id: 'one', MessageBody: '1' },
          { Id: 'two', MessageBody: '2' },
          { Id: 'bad', MessageBody: '3', DelaySeconds: 901 },
        ],
      }),
    );
    expect(sent.Successful?.map((one) => one.Id)).toEqual(['one', 'two']);
    expect(sent.Failed?.map(({ Id, Code }) => [Id, Code])).toEqual([['bad', 'InvalidParameterValue']]);
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({ QueueUrl: QueueUrl(), MaxNumberOfMessages: 10, WaitTimeSeconds: 1 }),
    );
    expect(Messages.map((message) => message.Body)).toEqual(['1', '2']);
    await client.send(
      new ChangeMessageVisibilityCommand({
        QueueUrl: QueueUrl(),
        ReceiptHandle: Messages[0]!.ReceiptHandle,
        VisibilityTimeout: 0,
      }),
    );
    expect(queues.counts('notices')).toEqual({ visible: 1, inFlight: 1, delayed: 0 });
    const Entries = Messages.map(({ ReceiptHandle }, n) => ({ Id: `m${n}`, ReceiptHandle }));
    const deleted = await client.send(
      new DeleteMessageBatchCommand({
        QueueUrl: QueueUrl(),
        Entries: [...Entries, { Id: 'none', ReceiptHandle: 'none' }],
      }),
    );
    expect(deleted.Successful?.map((one) => one.Id)).toEqual(['m0', 'm1']);
    expect(deleted.Failed?.map(({ Id, Code }) => [Id, Code])).toEqual([['none', 'ReceiptHandleIsInvalid']]);
  });

  it('waits for a message, and its going away ends the waiting', async () => {
    const waiting = client.send(new ReceiveMessageCommand({ QueueUrl: QueueUrl(), WaitTimeSeconds: 10 }));
    setTimeout(() => queues.send('notices', { body: 'late' }), 50);
    expect((await waiting).Messages?.map((message) => message.Body)).toEqual(['late']);
    await client.send(new PurgeQueueCommand({ QueueUrl: QueueUrl() }));

    const leaving = new AbortController();
    const left = client.send(new ReceiveMessageCommand({ QueueUrl: QueueUrl(), WaitTimeSeconds: 10 }), {
      abortSignal: leaving.signal,
    });
    setTimeout(() => leaving.abort(), 50);
    await expect(left).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 50));
    queues.send('notices', { body: 'for the next' });
    const { Messages } = await client.send(new ReceiveMessageCommand({ QueueUrl: QueueUrl() }));
    expect(Messages?.map((message) => message.Body)).toEqual(['for the next']);
    await client.send(new PurgeQueueCommand({ QueueUrl: QueueUrl() }));
  });

  it('keeps the order of a group', async () => {
    const url = sqs.urlOf('events.fifo');
    for (const body of ['1', '2', '2']) {
      await client.send(
        new SendMessageCommand({
          QueueUrl: url,
          MessageBody: body,
          MessageGroupId: 'd-1',
          MessageDeduplicationId: body,
        }),
      );
    }
    const { Messages } = await client.send(
      new ReceiveMessageCommand({ QueueUrl: url, MaxNumberOfMessages: 10, MessageSystemAttributeNames: ['All'] }),
    );
    expect(Messages?.map(({ Body, Attributes }) => [Body, Attributes?.MessageGroupId])).toEqual([
      ['1', 'd-1'],
      ['2', 'd-1'],
    ]);
  });

  it('finds queues and what they are', async () => {
    const { QueueUrls } = await client.send(new ListQueuesCommand({ QueueNamePrefix: 'ev' }));
    expect(QueueUrls).toEqual([sqs.urlOf('events.fifo')]);
    const found = await client.send(new GetQueueUrlCommand({ QueueName: 'notices' }));
    expect(found.QueueUrl).toBe(sqs.urlOf('notices'));
    const { Attributes } = await client.send(
      new GetQueueAttributesCommand({ QueueUrl: QueueUrl(), AttributeNames: ['QueueArn', 'VisibilityTimeout'] }),
    );
    expect(Attributes).toEqual({
      QueueArn: 'arn:aws:sqs:ap-southeast-1:000000000000:notices',
      VisibilityTimeout: '30',
    });
  });

  it('is refused in the words of SQS', async () => {
    await expect(
      client.send(new SendMessageCommand({ QueueUrl: sqs.urlOf('none'), MessageBody: 'x' })),
    ).rejects.toMatchObject({
      name: 'QueueDoesNotExist',
      $metadata: { httpStatusCode: 400 },
    });
    await expect(
      client.send(new DeleteMessageCommand({ QueueUrl: QueueUrl(), ReceiptHandle: 'x' })),
    ).rejects.toMatchObject({
      name: 'ReceiptHandleIsInvalid',
    });
    await expect(
      client.send(new SendMessageCommand({ QueueUrl: QueueUrl(), MessageBody: 'x'.repeat(1024 * 1024 + 1) })),
    ).rejects.toMatchObject({
      name: 'InvalidParameterValue',
    });
    const Entries = Array.from({ length: 11 }, (_, n) => ({ Id: `m${n}`, MessageBody: 'x' }));
    await expect(client.send(new SendMessageBatchCommand({ QueueUrl: QueueUrl(), Entries }))).rejects.toMatchObject({
      name: 'TooManyEntriesInBatchRequest',
    });
    await expect(
      client.send(new ReceiveMessageCommand({ QueueUrl: QueueUrl(), MaxNumberOfMessages: 11 })),
    ).rejects.toMatchObject({
      name: 'InvalidParameterValue',
    });
    await expect(
      client.send(new SetQueueAttributesCommand({ QueueUrl: QueueUrl(), Attributes: {} })),
    ).rejects.toMatchObject({
      name: 'UnsupportedOperation',
    });
  });
});
