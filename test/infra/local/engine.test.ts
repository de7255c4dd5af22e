import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CreateTableCommand, DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startEngine, type Engine } from '#infra/local/engine.ts';
import { trimStream } from '#infra/local/streams/stream-records.ts';
import { DatabaseSync } from 'node:sqlite';

const clientOf = (engine: Engine) =>
  new DynamoDBClient({
    endpoint: engine.url,
    region: 'ap-southeast-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const gone = async (pid: number): Promise<boolean> => {
  for (let left = 200; left > 0 && alive(pid); left -= 1) await wait(10);
  return !alive(pid);
};

const createTable = (client: DynamoDBClient) =>
  client.send(
    new CreateTableCommand({
      TableName: 'shelf',
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'PK', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'PK', KeyType: 'HASH' }],
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
    }),
  );

const put = (client: DynamoDBClient, key: string) =>
  client.send(new PutItemCommand({ TableName: 'shelf', Item: { PK: { S: key } } }));

describe('the DynamoDB engine', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'engine-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const file = () => path.join(folder, 'table.db');

  it('keeps what was written over a restart', async () => {
    const first = await startEngine({ file: file() });
    await createTable(clientOf(first));
    await put(clientOf(first), 'book');
    await first.close();
    expect(alive(first.pid)).toBe(false);
    const second = await startEngine({ file: file() });
    const { Item } = await clientOf(second).send(
      new GetItemCommand({ TableName: 'shelf', Key: { PK: { S: 'book' } } }),
    );
    await second.close();
    expect(Item).toEqual({ PK: { S: 'book' } });
  });

  it('refuses a file that another engine has, and gives it back on closing', async () => {
    const first = await startEngine({ file: file() });
    await expect(startEngine({ file: file() })).rejects.toThrow(`in use by another engine: ${file()}`);
    await first.close();
    const second = await startEngine({ file: file() });
    await second.close();
  });

  it('forgets delivered stream records but counts on', async () => {
    const first = await startEngine({ file: file() });
    const client = clientOf(first);
    await createTable(client);
    for (const key of ['a', 'b', 'c']) await put(client, key);
    await first.close();
    trimStream(file(), { shelf: 3 });
    const second = await startEngine({ file: file() });
    await put(clientOf(second), 'd');
    await second.close();
    const sqlite = new DatabaseSync(file());
    const rows = sqlite.prepare('SELECT sequence_number AS number FROM _stream_records ORDER BY id').all();
    const plan = sqlite
      .prepare(
        "EXPLAIN QUERY PLAN SELECT MAX(CAST(sequence_number AS INTEGER)) FROM _stream_records WHERE table_name = 'x'",
      )
      .all();
    sqlite.close();
    expect(rows.map((row) => row.number)).toEqual(['3', '4']);
    expect(JSON.stringify(plan)).toContain('_stream_newest');
  });

  it('does not outlive a runner that is killed', async () => {
    const script = `const { startEngine } = await import('#infra/local/engine.ts');
      const engine = await startEngine({ file: ${JSON.stringify(file())} });
      console.log(engine.pid);
      setInterval(() => undefined, 1000);`;
    const runner = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(runner.stdout, 'data')) as [Buffer];
    const pid = Number(line.toString());
    expect(alive(pid)).toBe(true);
    runner.kill('SIGKILL');
    expect(await gone(pid)).toBe(true);
  });
});
