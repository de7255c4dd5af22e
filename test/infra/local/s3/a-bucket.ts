import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import type { ObjectEvent } from '#infra/local/s3/object-event.ts';
import { type S3, type S3Options, startS3 } from '#infra/local/s3/start-s3.ts';

export const credentials = { accessKeyId: 'AKIALOCAL', secretAccessKey: 'secret/of+the/local' };

/** The client as the functions have it. */
export const aClient = (url: string, more: object = {}): S3Client =>
  new S3Client({ endpoint: url, region: 'ap-southeast-1', forcePathStyle: true, maxAttempts: 1, credentials, ...more });

/** A server over a directory of its own, with the buckets `uploads` (versions) and `site` (none). */
export const aBucket = async (more: Partial<S3Options> = {}) => {
  const dataDir = await mkdtemp(join(tmpdir(), 's3-'));
  const events: ObjectEvent[] = [];
  const s3: S3 = await startS3({
    dataDir,
    credentials,
    region: 'ap-southeast-1',
    onEvent: (event) => void events.push(event),
    ...more,
  });
  s3.createBucket('uploads', { versioned: true });
  s3.createBucket('site');
  const client = aClient(s3.url);
  return {
    s3,
    client,
    events,
    dataDir,
    end: async () => {
      client.destroy();
      await s3.close();
      await rm(dataDir, { recursive: true });
    },
  };
};

/** The code inside S3's XML error. */
export const codeOf = (body: string): string | undefined => /<Code>(\w+)<\/Code>/.exec(body)?.[1];

/** The message inside S3's XML error, unescaped. */
export const messageOf = (body: string): string | undefined =>
  /<Message>([^<]*)<\/Message>/.exec(body)?.[1]?.replaceAll('&quot;', '"');
