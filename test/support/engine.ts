import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { startEngine } from '#infra/local/engine.ts';
import { createTable } from './table.ts';

/** A real DynamoDB engine on a fresh file with the portal's table, and how to end it. */
export type TestEngine = { url: string; tableName: string; client: DynamoDBClient; close: () => Promise<void> };

/** Dummy credentials and a region: the engine asks for some and believes any. */
const local = { region: 'local', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } };

export const clientOf = (url: string): DynamoDBClient =>
  new DynamoDBClient({ ...local, endpoint: url, maxAttempts: 3 });

/** `within`: where its file lies; memory (`/dev/shm`) fills faster where nothing is to outlive the process. */
export const startTestEngine = async (within = tmpdir()): Promise<TestEngine> => {
  const folder = mkdtempSync(join(within, 'mot-cua-engine-'));
  const engine = await startEngine({ file: join(folder, 'table.db') });
  const client = clientOf(engine.url);
  const tableName = 'portal';
  await createTable(client, tableName);
  return {
    url: engine.url,
    tableName,
    client,
    close: async () => {
      client.destroy();
      await engine.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
