import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openQueues, type Queues } from '#infra/local/sqs/open-queues.ts';
import { lambdaRecord } from '#infra/local/sqs/queue-message.ts';

const SECOND = 1000;
const arnOf = (name: string) => `arn:aws:sqs:ap-southeast-1:000000000000:${name}`;

let directory: string;
let file: string;
let queues: Queues;
let time = 0;
const open = () => openQueues({ file, time: () => time, now: () => Date.parse('2026-11-23T08:00:00+07:00') });

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'sqs-'));
  file = join(directory, 'queues.sqlite');
  time = 1_000_000;
  queues = open();
  queues.createQueue({ name: 'notices', visibilityTimeout: 30 });
});
afterEach(async () => {
  queues.close();
  await rm(directory, { recursive: true });
});

const bodies = async (name: string, max = 10) => (await queues.receive(name, { max })).map((message) => message.body);
const pass = (seconds: number) => (time += seconds * SECOND);

describe('a message', () => {
  it('is hidden while it is worked on and comes again when it is not deleted', async () => {
    queues.send('notices', { body: 'a' });
    const [first] = await queues.receive('notices');
    expect(await bodies('notices')).toEqual([]);
    pass(29.999);
    expect(await bodies('notices')).toEqual([]);
    pass(0.001);
    const [second] = await queues.receive('notices');
    expect([first?.attributes.ApproximateReceiveCount, second?.attributes.ApproximateReceiveCount]).toEqual(['1', '2']);
    expect([first?.id, first?.receipt === second?.receipt]).toEqual([second?.id, false]);
    queues.delete('notices', second!.receipt);
    pass(1000);
    expect(await bodies('notices')).toEqual([]);
  });

  it('is not deleted by a receipt that another receiving has replaced', async () => {
    queues.send('notices', { body: 'a' });
    const [first] = await queues.receive('notices');
    pass(30);
    await queues.receive('notices');
    queues.delete('notices', first!.receipt);
    pass(30);
    expect(await bodies('notices')).toEqual(['a']);
    expect(() => queues.delete('notices', 'anything')).toThrow('is not a valid receipt handle');
  });

  it('is hidden for longer, or shown at once, when asked', async () => {
    queues.send('notices', { body: 'a' });
    const [message] = await queues.receive('notices');
    queues.changeVisibility('notices', message!.receipt, 100);
    pass(99);
    expect(await bodies('notices')).toEqual([]);
    queues.changeVisibility('notices', message!.receipt, 0);
    expect(await bodies('notices')).toEqual(['a']);
    expect(() => queues.changeVisibility('notices', message!.receipt, 1)).toThrow(
      'not available for visibility timeout',
    );
  });

  it('waits its delay, and is gone after the retention', async () => {
    queues.createQueue({ name: 'later', delay: 10, retention: 60 });
    queues.send('later', { body: 'a' });
    queues.send('later', { body: 'b', delay: 0 });
    expect(await bodies('later')).toEqual(['b']);
    expect(queues.counts('later')).toEqual({ visible: 0, inFlight: 1, delayed: 1 });
    pass(10);
    expect(await bodies('later')).toEqual(['a']);
    pass(51);
    expect(queues.counts('later')).toEqual({ visible: 0, inFlight: 0, delayed: 0 });
  });

  it('is dated by the portal and not by the clock that runs timeouts', async () => {
    queues.send('notices', { body: 'a' });
    const [message] = await queues.receive('notices');
    expect(message?.attributes).toEqual({
      ApproximateReceiveCount: '1',
      SentTimestamp: '1795395600000',
      ApproximateFirstReceiveTimestamp: '1795395600000',
      SenderId: 'LOCAL',
    });
  });

  it('is vouched for with its attributes, in the encoding of SQS', () => {
    const timestamp = { DataType: 'Number', StringValue: '1493147359900' };
    expect(queues.send('notices', { body: 'test', messageAttributes: { timestamp } })).toMatchObject({
      md5: '098f6bcd4621d373cade4e832627b4f6',
      md5OfAttributes: '235c5c510d26fb653d073faed50ae77c',
    });
  });

  it('reaches a function as one of its records', async () => {
    queues.send('notices', {
      body: 'xin chào',
      messageAttributes: { kind: { DataType: 'String', StringValue: 'sms' } },
    });
    const [message] = await queues.receive('notices');
    expect(lambdaRecord(arnOf('notices'), message!)).toEqual({
      messageId: message!.id,
      receiptHandle: message!.receipt,
      body: 'xin chào',
      attributes: message!.attributes,
      messageAttributes: {
        kind: { stringValue: 'sms', stringListValues: [], binaryListValues: [], dataType: 'String' },
      },
      md5OfBody: 'd79ae2922c29b26e06d8cd8eb7494fba',
      eventSource: 'aws:sqs',
      eventSourceARN: 'arn:aws:sqs:ap-southeast-1:000000000000:notices',
      awsRegion: 'ap-southeast-1',
    });
  });
});

describe('a dead-letter queue', () => {
  beforeEach(() => {
    queues.createQueue({ name: 'dead' });
    queues.createQueue({ name: 'work', visibilityTimeout: 1, dlq: { arn: arnOf('dead'), maxReceiveCount: 2 } });
  });

  it('gets a message that was received as often as allowed, and says where it comes from', async () => {
    queues.send('work', { body: 'poison' });
    for (let received = 0; received < 2; received += 1) {
      expect(await bodies('work')).toEqual(['poison']);
      pass(1);
    }
    queues.send('work', { body: 'fine' });
    expect(await bodies('work')).toEqual(['fine']);
    const [dead] = await queues.receive('dead');
    expect([dead?.body, dead?.attributes.DeadLetterQueueSourceArn]).toEqual(['poison', arnOf('work')]);
  });

  it('wakes who waits for its letters', async () => {
    queues.send('work', { body: 'poison' });
    await bodies('work');
    pass(1);
    await bodies('work');
    pass(1);
    const waiting = queues.receive('dead', { wait: 5 });
    expect(await bodies('work')).toEqual([]);
    expect((await waiting).map((message) => message.body)).toEqual(['poison']);
  });
});

describe('a FIFO queue', () => {
  beforeEach(() => void queues.createQueue({ name: 'events.fifo', fifo: true, visibilityTimeout: 30 }));
  const send = (body: string, groupId: string, dedupId = body) =>
    queues.send('events.fifo', { body, groupId, dedupId });

  it('gives a group in order, and nothing of it while one of it is worked on', async () => {
    for (const [body, group] of [
      ['a1', 'a'],
      ['a2', 'a'],
      ['b1', 'b'],
    ] as const)
      send(body, group);
    const [first] = await queues.receive('events.fifo');
    expect(first?.body).toBe('a1');
    expect(await bodies('events.fifo')).toEqual(['b1']);
    queues.delete('events.fifo', first!.receipt);
    expect(await bodies('events.fifo')).toEqual(['a2']);
  });

  it('gives the failed one again before those behind it', async () => {
    send('a1', 'a');
    send('a2', 'a');
    await queues.receive('events.fifo');
    pass(30);
    expect(await bodies('events.fifo')).toEqual(['a1', 'a2']);
  });

  it('takes the same deduplication id once in five minutes', async () => {
    const first = send('a1', 'a', 'same');
    expect(send('other', 'b', 'same')).toMatchObject({ id: first.id, sequenceNumber: first.sequenceNumber });
    const [message] = await queues.receive('events.fifo', { max: 10 });
    queues.delete('events.fifo', message!.receipt);
    send('a1', 'a', 'same');
    expect(await bodies('events.fifo')).toEqual([]);
    pass(5 * 60);
    send('later', 'a', 'same');
    expect(await bodies('events.fifo')).toEqual(['later']);
  });

  it('needs a group, and an id unless the body stands in for it', () => {
    expect(() => queues.send('events.fifo', { body: 'x' })).toThrow('MessageGroupId');
    expect(() => queues.send('events.fifo', { body: 'x', groupId: 'a' })).toThrow('ContentBasedDeduplication');
    queues.createQueue({ name: 'content.fifo', fifo: true, contentBasedDeduplication: true });
    for (const body of ['x', 'x', 'y']) queues.send('content.fifo', { body, groupId: 'a' });
    expect(queues.counts('content.fifo').visible).toBe(2);
    expect(() => queues.createQueue({ name: 'plain', fifo: true })).toThrow('.fifo');
  });
});

describe('waiting for a message', () => {
  beforeEach(() => {
    queues.close();
    queues = openQueues({ file });
  });

  it('ends as soon as one is sent', async () => {
    const started = performance.now();
    const waiting = queues.receive('notices', { wait: 10 });
    setTimeout(() => queues.send('notices', { body: 'a' }), 50);
    expect((await waiting).map((message) => message.body)).toEqual(['a']);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('ends when a hidden one shows again', async () => {
    queues.send('notices', { body: 'a' });
    await queues.receive('notices', { visibility: 1 });
    const [again] = await queues.receive('notices', { wait: 10 });
    expect(again?.attributes.ApproximateReceiveCount).toBe('2');
  });

  it('ends with nothing after its time, when called off and when the queues close', async () => {
    expect(await queues.receive('notices', { wait: 1 })).toEqual([]);
    const calledOff = new AbortController();
    const waiting = queues.receive('notices', { wait: 20, signal: calledOff.signal });
    calledOff.abort();
    expect(await waiting).toEqual([]);
    const last = queues.receive('notices', { wait: 20 });
    queues.close();
    expect(await last).toEqual([]);
    queues = open();
  });

  it('gives each message to one of those who wait', async () => {
    const waiting = Array.from({ length: 5 }, () => queues.receive('notices', { wait: 2 }));
    for (let n = 0; n < 5; n += 1) queues.send('notices', { body: String(n) });
    const received = (await Promise.all(waiting)).flat().map((message) => message.body);
    expect(received.sort()).toEqual(['0', '1', '2', '3', '4']);
  });
});

describe('after a restart', () => {
  it('queues, messages, hidden ones and known ids are as they were', async () => {
    queues.createQueue({ name: 'events.fifo', fifo: true });
    queues.send('events.fifo', { body: 'a', groupId: 'g', dedupId: 'd' });
    queues.send('notices', { body: 'hidden' });
    const [hidden] = await queues.receive('notices');
    queues.send('notices', { body: 'waiting' });
    queues.close();
    queues = open();
    expect(await bodies('notices')).toEqual(['waiting']);
    queues.send('events.fifo', { body: 'b', groupId: 'g', dedupId: 'd' });
    expect(await bodies('events.fifo')).toEqual(['a']);
    queues.delete('notices', hidden!.receipt);
    pass(30);
    expect(await bodies('notices')).toEqual(['waiting']);
  });
});
