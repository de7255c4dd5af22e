import { join } from 'node:path';
import { startS3 } from '#infra/local/s3/start-s3.ts';
import { coldCall } from './cold-process.ts';

/** Every file of the site's bucket by its key. */
export type PublishedFiles = ReadonlyMap<string, Buffer>;

const bucket = 'site';
const assets = { styles: { reading: '/assets/reading.css' }, scripts: { search: '/assets/search.js' } };

/** Publishes everything once, as a deployment does, with the bundled function; answers what lies in the bucket then. */
export const publishedOnce = async (
  bundles: string,
  event: string,
  { folder, ...environment }: Record<string, string> & { folder: string },
): Promise<PublishedFiles> => {
  const credentials = {
    accessKeyId: environment.AWS_ACCESS_KEY_ID ?? '',
    secretAccessKey: environment.AWS_SECRET_ACCESS_KEY ?? '',
  };
  const s3 = await startS3({ dataDir: join(folder, 's3'), credentials });
  try {
    s3.createBucket(bucket);
    await s3.put(bucket, 'data/assets.json', JSON.stringify(assets));
    await coldCall(join(bundles, 'site-deployed/index.cjs'), event, { ...environment, AWS_ENDPOINT_URL_S3: s3.url });
    const files = new Map<string, Buffer>();
    for (const key of s3.keys(bucket, '')) files.set(key, (await s3.read(bucket, key))?.body ?? Buffer.alloc(0));
    return files;
  } finally {
    await s3.close();
  }
};
