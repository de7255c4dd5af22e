import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Agency } from '#shared/agency/agency.ts';
import type { ExternalService } from '#shared/service/external-service.ts';
import type { ServiceVersions } from '#shared/service/service-versions.ts';
import type { Service } from '#shared/service/service.ts';
import { publish } from '#functions/publishing/publish.ts';
import type { Asked, Publisher } from '#functions/publishing/publish.ts';
import { agencyKey, decisionStateKey, externalServiceKey } from '#functions/store/keys.ts';
import { offered } from '#functions/store/offered.ts';
import { siteBucket } from '#functions/store/site-bucket.ts';
import { openTable } from '#functions/store/table.ts';
import type { Item, Table } from '#functions/store/table.ts';
import { startS3 } from '#infra/local/s3/start-s3.ts';
import type { S3 } from '#infra/local/s3/start-s3.ts';
import { clientOf, startTestEngine } from './engine.ts';
import { mayPublish } from './may-publish.ts';
import { itemsOf } from './service-items.ts';

const bucket = 'site';
/** What publishing writes whenever it runs. */
const ownNotes = ['published/site.json.gz', 'published/turn.json'];
const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };

/** The rights of publishing, as the template gives them, and what was done with them. */
const watched = () => {
  const done: { action: string; key: string }[] = [];
  return {
    done,
    allow: ({ action, resource }: { action: string; resource: string }): boolean => {
      const [name, key] = [action.replace('s3:', ''), resource.replace(/^arn:aws:s3:::[^/]+\/?/, '')];
      done.push({ action: name, key });
      return name === 'ListBucket' || mayPublish(name, key);
    },
  };
};

/** A bucket of pages and the table they are made from, on real engines, with publishing's own rights and no others. */
export type ASite = {
  s3: S3;
  table: Table;
  publisher: Publisher;
  /** What a function that publishes finds in its environment. */
  environment: Record<string, string>;
  /** Puts a service into the table: all of its versions, and when they hold. */
  offer: (services: Service | readonly Service[], versions?: Partial<ServiceVersions>) => Promise<void>;
  sign: (decisionId: string) => Promise<void>;
  agency: (agency: Agency) => Promise<void>;
  external: (service: ExternalService) => Promise<void>;
  /** Publishes on a local date, and answers the files written, without what publishing keeps for itself. */
  publish: (asked: Asked, today?: string) => Promise<string[]>;
  /** What a visitor reads there; nothing where there is no such file. */
  read: (path: string) => Promise<string | undefined>;
  /** Its words alone. */
  text: (path: string) => Promise<string>;
  /** The ids in the catalogue that counts. */
  catalogue: () => Promise<string[]>;
  close: () => Promise<void>;
};

/** The local date of everything that does not say otherwise. */
export const today = '2026-11-23';

export const aSite = async (): Promise<ASite> => {
  const folder = mkdtempSync(join(tmpdir(), 'mot-cua-site-'));
  const engine = await startTestEngine();
  const { done, allow } = watched();
  const s3 = await startS3({ dataDir: folder, credentials, allow });
  s3.createBucket(bucket, { versioned: true });
  await s3.put(
    bucket,
    'data/assets.json',
    JSON.stringify({ styles: { reading: '/assets/reading-1.css' }, scripts: {} }),
  );
  const client = new S3Client({ endpoint: s3.url, region: 'local', credentials, forcePathStyle: true });
  const table = openTable(engine.tableName, clientOf(engine.url));
  const publisher = { bucket: siteBucket(bucket, client), offered: offered(table), origin: 'https://motcua.example' };
  const put = (Item: Item) => table.db.send(new PutCommand({ TableName: table.name, Item }));
  const read = async (path: string) => (await s3.read(bucket, path))?.body.toString();
  return {
    s3,
    table,
    publisher,
    environment: {
      AWS_REGION: 'local',
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
      AWS_ENDPOINT_URL_DYNAMODB: engine.url,
      AWS_ENDPOINT_URL_S3: s3.url,
      TABLE_NAME: engine.tableName,
      SITE_BUCKET: bucket,
      PORTAL_URL: publisher.origin,
    },
    offer: async (services, versions) => {
      for (const item of itemsOf([services].flat(), versions)) await put(item);
    },
    sign: async (decisionId) => {
      await put({ ...decisionStateKey(decisionId), decisionId, state: 'signed' });
    },
    agency: async (agency) => {
      await put({ ...agencyKey(agency.id), type: 'agency', agency });
    },
    external: async (service) => {
      await put({ ...externalServiceKey(service.id), type: 'external-service', service });
    },
    publish: async (asked, on = today) => {
      done.length = 0;
      const count = await publish(publisher, asked, () => on);
      const written = done.flatMap(({ action, key }) => (action === 'PutObject' ? [key] : []));
      const counted = written.filter((key) => !['data/current.json', ...ownNotes].includes(key));
      if (counted.length !== count)
        throw new Error(`publishing says it wrote ${count} files, and wrote ${written.join(' ')}`);
      return written.filter((key) => !key.startsWith('published/')).sort();
    },
    read,
    text: async (path) =>
      ((await read(path)) ?? '')
        .replace(/<[^>]+>/g, ' ')
        .replace(/&#39;|&rsquo;/g, '’')
        .replace(/\s+/g, ' '),
    catalogue: async () => {
      const { catalogue } = JSON.parse((await read('data/current.json')) ?? '') as { catalogue: { vi: string } };
      const entries = JSON.parse((await read(catalogue.vi.slice(1))) ?? '') as { id: string }[];
      return entries.map(({ id }) => id);
    },
    close: async () => {
      client.destroy();
      table.db.destroy();
      await s3.close();
      await engine.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
