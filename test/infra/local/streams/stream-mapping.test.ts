import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CreateTableCommand, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startEngine, type Engine } from '#infra/local/engine.ts';
import { filterOf } from '#infra/local/events/pattern.ts';
import type { Outcome } from '#infra/local/lambda/messages.ts';
import { runStreamMapping, type StreamMapping } from '#infra/local/streams/stream-mapping.ts';
import { openTableStream, type StreamRecord, type TableStream } from '#infra/local/streams/table-stream.ts';

const done: Outcome = { result: '{"batchItemFailures":[]}' };
const failed: Outcome = { failed: { errorType: 'Error', errorMessage: 'no' } };
const keyOf = ({ dynamodb }: StreamRecord): unknown => dynamodb.Keys.PK?.S;

describe('delivering a stream', () => {
  let folder = '';
  let engine: Engine;
  let stream: TableStream;
  let client: DynamoDBClient;
  let ending: AbortController;
  let position = 0;
  let lost: unknown[] = [];

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'stream-'));
    const file = path.join(folder, 'table.db');
    engine = await startEngine({ file });
    client = new DynamoDBClient({
      endpoint: engine.url,
      region: 'local',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
    await client.send(
      new CreateTableCommand({
        TableName: 'shelf',
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [{ AttributeName: 'PK', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'PK', KeyType: 'HASH' }],
        StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
      }),
    );
    stream = openTableStream(file, 'shelf', {
      arn: 'arn:stream',
      region: 'ap-southeast-1',
      view: 'NEW_AND_OLD_IMAGES',
    });
    ending = new AbortController();
    position = 0;
    lost = [];
  });
  afterEach(async () => {
    ending.abort();
    stream.close();
    client.destroy();
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const put = async (...keys: string[]) => {
    for (const key of keys) await client.send(new PutItemCommand({ TableName: 'shelf', Item: { PK: { S: key } } }));
  };
  const start = (answer: (keys: unknown[]) => Outcome, change: Partial<StreamMapping> = {}) => {
    const calls: unknown[][] = [];
    const running = runStreamMapping(
      {
        stream,
        function: {
          name: 'f',
          timeout: 1,
          warm: () => undefined,
          close: () => Promise.resolve(),
          invoke: (event) => {
            const keys = (event as { Records: StreamRecord[] }).Records.map(keyOf);
            calls.push(keys);
            return Promise.resolve(answer(keys));
          },
        },
        passes: filterOf(),
        batchSize: 10,
        retries: 2,
        bisect: false,
        reports: true,
        window: 0,
        position: {
          get: () => position,
          set: (sequence) => {
            position = sequence;
          },
        },
        giveUp: (records, reason, attempts) => lost.push([records.map(keyOf), reason, attempts]),
        shift: () => 0,
        ...change,
      },
      ending.signal,
    );
    return { calls, running };
  };
  const until = async (holds: () => boolean) => {
    for (let left = 300; left > 0 && !holds(); left -= 1) await wait(10);
    expect(holds()).toBe(true);
  };

  it('hands records over in order, in the form Lambda has them', async () => {
    await put('a', 'b');
    const [first] = stream.after(0, 10, 3_600_000);
    const real = first?.dynamodb.ApproximateCreationDateTime ?? 0;
    expect(Math.abs(real - (Date.now() / 1000 + 3600))).toBeLessThan(5);
    expect(first).toMatchObject({
      eventName: 'INSERT',
      eventSource: 'aws:dynamodb',
      eventVersion: '1.1',
      awsRegion: 'ap-southeast-1',
      eventSourceARN: 'arn:stream',
      dynamodb: { Keys: { PK: { S: 'a' } }, NewImage: { PK: { S: 'a' } }, StreamViewType: 'NEW_AND_OLD_IMAGES' },
    });
    const { calls } = start(() => done);
    await until(() => position === 2);
    expect(calls).toEqual([['a', 'b']]);
  });

  it('begins again with the first that was not done', async () => {
    await put('a', 'b', 'c');
    let refuse = true;
    const { calls } = start((keys) => {
      if (!refuse || !keys.includes('b')) return done;
      refuse = false;
      const second = stream.after(0, 10, 0)[1]?.dynamodb.SequenceNumber;
      return { result: JSON.stringify({ batchItemFailures: [{ itemIdentifier: second }] }) };
    });
    await until(() => position === 3);
    expect(calls).toEqual([
      ['a', 'b', 'c'],
      ['b', 'c'],
    ]);
    expect(lost).toEqual([]);
  });

  it('gives a poisonous record up after its tries and lets the rest go on', async () => {
    await put('a', 'poison', 'c');
    const { calls } = start((keys) => (keys.includes('poison') ? failed : done), {
      bisect: true,
      reports: false,
      retries: 3,
    });
    await until(() => position === 3);
    expect(lost).toEqual([[['poison'], 'RetryAttemptsExhausted', 4]]);
    expect(calls.flat()).toContain('c');
    await put('d');
    await until(() => position === 4);
    expect(calls.at(-1)).toEqual(['d']);
  });

  it('delivers again what was being worked on when the runner was killed', async () => {
    await put('a');
    const first = start(() => {
      ending.abort();
      return done;
    });
    await first.running;
    expect(position).toBe(0);
    ending = new AbortController();
    const second = start(() => done);
    await until(() => position === 1);
    expect(second.calls).toEqual([['a']]);
  });

  it('passes over what the filter does not want', async () => {
    await put('a', 'b');
    const { calls } = start(() => done, {
      passes: filterOf([{ Pattern: '{"dynamodb":{"Keys":{"PK":{"S":["b"]}}}}' }]),
    });
    await until(() => position === 2);
    expect(calls).toEqual([['b']]);
  });
});
