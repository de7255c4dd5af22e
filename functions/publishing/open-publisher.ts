import type { PublishingEnvironment } from '../environment.ts';
import { offered } from '../store/offered.ts';
import { siteBucket } from '../store/site-bucket.ts';
import { openTable } from '../store/table.ts';
import type { Publisher } from './publish.ts';

/** What publishing works with, made once per container. */
export const openPublisher = (environment: PublishingEnvironment): Publisher => ({
  bucket: siteBucket(environment.SITE_BUCKET),
  offered: offered(openTable(environment.TABLE_NAME)),
  origin: environment.PORTAL_URL,
});
