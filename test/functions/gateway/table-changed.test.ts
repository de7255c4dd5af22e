import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

const sqs = mockClient(SQSClient);
let handler: (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;

beforeAll(async () => {
  Object.assign(process.env, {
    AWS_REGION: 'local',
    NOTICE_QUEUE_URL: 'https://queue/notices',
    SEARCH_QUEUE_URL: 'https://queue/search',
    PUBLISH_QUEUE_URL: 'https://queue/publish',
    FOLLOW_QUEUE_URL: 'https://queue/follow',
    NATIONAL_QUEUE_URL: 'https://queue/national',
  });
  ({ handler } = await import('#functions/on/table-changed.ts'));
});
beforeEach(() => sqs.reset());

const dossierId = '0193a5c0-7d5e-7000-8000-000000000001';
const record = (seq: number, changes: object = {}) => ({
  eventName: 'INSERT' as const,
  dynamodb: {
    SequenceNumber: String(100 + seq),
    NewImage: {
      type: { S: 'event' },
      dossierId: { S: dossierId },
      seq: { N: String(seq) },
      action: { S: 'submit' },
      at: { S: '2026-11-23T01:00:00.000Z' },
      actor: { M: { kind: { S: 'applicant' }, personId: { S: 'secret' } } },
    },
    ...changes,
  },
});

const adminRecord = (act: string) =>
  record(3, {
    NewImage: {
      type: { S: 'admin-event' },
      subject: { S: 'service' },
      subjectId: { S: 'khai-sinh' },
      seq: { N: '3' },
      act: { S: act },
      serviceIds: { L: [{ S: 'khai-sinh' }] },
      by: { M: { staffId: { S: 'publisher' }, name: { S: 'secret' } } },
      at: { S: '2026-11-23T01:00:00.000Z' },
      before: { M: { reason: { S: 'secret' } } },
    },
  });

describe('forwarding events of the table', () => {
  it('sends each new event to the queues of dossiers, as a reference and nothing more', async () => {
    sqs.on(SendMessageBatchCommand).resolves({ Successful: [] });
    expect(await handler({ Records: [record(2)] })).toEqual({ batchItemFailures: [] });
    const sent = sqs.commandCalls(SendMessageBatchCommand).map(({ args }) => args[0].input);
    expect(sent.map(({ QueueUrl }) => QueueUrl).sort()).toEqual([
      'https://queue/national',
      'https://queue/notices',
      'https://queue/search',
    ]);
    const inLine = sent.find(({ QueueUrl }) => QueueUrl?.endsWith('national'));
    expect(inLine?.Entries).toMatchObject([{ MessageGroupId: dossierId, MessageDeduplicationId: `${dossierId}-2` }]);
    expect(JSON.parse(sent[0]?.Entries?.[0]?.MessageBody ?? '')).toEqual({
      dossierId,
      seq: 2,
      action: 'submit',
      at: '2026-11-23T01:00:00.000Z',
    });
  });

  it('sends what an admin published to the queue of publishing, without what it said before and after', async () => {
    sqs.on(SendMessageBatchCommand).resolves({ Successful: [] });
    await handler({ Records: [adminRecord('suspend'), adminRecord('save-decision')] });
    const sent = sqs.commandCalls(SendMessageBatchCommand).map(({ args }) => args[0].input);
    expect(sent.map(({ QueueUrl }) => QueueUrl)).toEqual(['https://queue/publish']);
    expect(sent[0]?.Entries?.map(({ MessageBody }) => JSON.parse(MessageBody ?? '') as unknown)).toEqual([
      {
        subject: 'service',
        subjectId: 'khai-sinh',
        seq: 3,
        act: 'suspend',
        serviceIds: ['khai-sinh'],
        at: '2026-11-23T01:00:00.000Z',
      },
    ]);
  });

  it('sends the end of a unit to those whose dossiers follow, and to publishing', async () => {
    sqs.on(SendMessageBatchCommand).resolves({ Successful: [] });
    const ended = {
      type: { S: 'admin-event' },
      subject: { S: 'agency' },
      subjectId: { S: 'xa-a' },
      seq: { N: '2' },
      act: { S: 'end-agency' },
      serviceIds: { L: [] },
      at: { S: '2026-11-23T01:00:00.000Z' },
      after: { M: { basis: { S: 'secret' } } },
    };
    await handler({ Records: [record(2, { NewImage: ended })] });
    const sent = sqs.commandCalls(SendMessageBatchCommand).map(({ args }) => args[0].input);
    expect(sent.map(({ QueueUrl }) => QueueUrl).sort()).toEqual(['https://queue/follow', 'https://queue/publish']);
    const followed = sent.find(({ QueueUrl }) => QueueUrl?.endsWith('follow'));
    expect(JSON.parse(followed?.Entries?.[0]?.MessageBody ?? '')).toEqual({
      act: 'end-agency',
      agencyId: 'xa-a',
      at: '2026-11-23T01:00:00.000Z',
    });
  });

  it('sends the order to date by the hours of a unit to those whose dossiers follow alone', async () => {
    sqs.on(SendMessageBatchCommand).resolves({ Successful: [] });
    const ordered = {
      type: { S: 'admin-event' },
      subject: { S: 'agency' },
      subjectId: { S: 'xa-a' },
      seq: { N: '3' },
      act: { S: 're-date' },
      serviceIds: { L: [] },
      at: { S: '2026-11-23T01:00:00.000Z' },
      after: { M: { version: { S: '2026-11-23.1' } } },
    };
    await handler({ Records: [record(3, { NewImage: ordered })] });
    const sent = sqs.commandCalls(SendMessageBatchCommand).map(({ args }) => args[0].input);
    expect(sent.map(({ QueueUrl }) => QueueUrl)).toEqual(['https://queue/follow']);
    expect(JSON.parse(sent[0]?.Entries?.[0]?.MessageBody ?? '')).toEqual({
      ...{ act: 're-date', agencyId: 'xa-a', hours: true, calendar: '2026-11-23.1', at: '2026-11-23T01:00:00.000Z' },
    });
  });

  it('sends a result in a chain to whatever begins the next part, and nothing else of it', async () => {
    sqs.on(SendMessageBatchCommand).resolves({ Successful: [] });
    const { NewImage } = record(7).dynamodb;
    const refs = { M: { chain: { S: 'first-dossier' }, number: { S: '01/GKS' } } };
    const resolved = record(7, { NewImage: { ...NewImage, to: { S: 'resolved' }, refs } });
    const begun = record(1, { NewImage: { ...NewImage, to: { S: 'draft' }, refs } });
    await handler({ Records: [resolved, begun] });
    const sent = sqs.commandCalls(SendMessageBatchCommand).map(({ args }) => args[0].input);
    const [followed] = sent.filter(({ QueueUrl }) => QueueUrl?.endsWith('follow'));
    expect(followed?.Entries?.map(({ MessageBody }) => JSON.parse(MessageBody ?? '') as unknown)).toEqual([
      { act: 'chain', dossierId: 'first-dossier', at: '2026-11-23T01:00:00.000Z' },
    ]);
  });

  it('sends what a person had sent again to the queue of notices alone, without who that was', async () => {
    sqs.on(SendMessageBatchCommand).resolves({ Successful: [] });
    const resend = {
      ...record(2).dynamodb.NewImage,
      type: { S: 'resend' },
      channel: { S: 'email' },
      by: { S: 'secret' },
    };
    await handler({ Records: [record(2, { NewImage: resend })] });
    const sent = sqs.commandCalls(SendMessageBatchCommand).map(({ args }) => args[0].input);
    expect(sent.map(({ QueueUrl }) => QueueUrl)).toEqual(['https://queue/notices']);
    expect(JSON.parse(sent[0]?.Entries?.[0]?.MessageBody ?? '')).toEqual({
      ...{ dossierId, seq: 2, action: 'submit', at: '2026-11-23T01:00:00.000Z', channel: 'email' },
    });
  });

  it('passes over everything that is not a new event', async () => {
    const dossier = record(2, { NewImage: { type: { S: 'dossier' } } });
    const changed = { ...record(2), eventName: 'MODIFY' as const };
    await handler({ Records: [dossier, changed] });
    expect(sqs.calls()).toHaveLength(0);
  });

  it('goes on from the batch a queue did not take', async () => {
    sqs
      .on(SendMessageBatchCommand)
      .resolvesOnce({})
      .resolvesOnce({})
      .resolvesOnce({})
      .resolves({ Failed: [{ Id: '0', Code: 'x', SenderFault: false }] });
    const records = Array.from({ length: 12 }, (_, place) => record(place + 1));
    expect(await handler({ Records: records })).toEqual({
      batchItemFailures: [{ itemIdentifier: '111' }],
    });
  });
});
