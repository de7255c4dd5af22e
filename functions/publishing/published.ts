import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod';
import { lazily } from '#shared/lazily.ts';
import type { SiteBucket } from '../store/site-bucket.ts';
import type { Card } from '#web/pages/card.ts';

const key = 'published/site.json.gz';

/** Counts the forms this file has had: one of another form is as good as none, and everything is written anew. */
const form = 1;

const Service = lazily(() =>
  z.object({
    /** Only publishing writes this file, so it is a card of the code that reads it. */
    card: z.custom<Card>().optional(),
    /** The first local date on which its pages may say something else. */
    until: z.iso.date().optional(),
  }),
);

/**
 * What was published, so that only what changed is rendered and written: for which local date, the services as lists have them, a digest of
 * every file, and catalogues that count no longer but may still be read by whoever has an older `current.json`.
 */
const Published = lazily(() =>
  z.object({
    form: z.literal(form),
    /** Was everything published once, to its end? Until then whoever comes publishes everything. */
    whole: z.boolean(),
    /** The local date it was published for; none where nothing ever was. */
    date: z.iso.date().optional(),
    services: z.record(z.string(), Service),
    /** What other systems take in, as lists have it, by id. */
    elsewhere: z.record(z.string(), z.custom<Card>()),
    files: z.record(z.string(), z.string()),
    superseded: z.array(z.object({ path: z.string(), since: z.iso.date() })),
  }),
);
export type Published = Omit<z.infer<typeof Published>, 'form'>;

const nothingPublished: Published = {
  whole: false,
  services: {},
  elsewhere: {},
  files: {},
  superseded: [],
};

/** The same, when it is not known any more what lies in its files. */
export const forgotten = (published: Published): Published => ({
  ...published,
  whole: false,
  files: Object.fromEntries(Object.keys(published.files).map((path) => [path, ''])),
});

/** A short name of a text or of bytes: 20 digits of its SHA-256. */
export const digestOf = (text: string | Uint8Array): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 20);

/** What was published last; nothing where that is not known. */
export const readPublished = async (bucket: SiteBucket): Promise<Published> => {
  const lying = await bucket.read(key);
  const read = lying && Published.safeParse(JSON.parse(gunzipSync(lying.body).toString()));
  return read?.data ?? nothingPublished;
};

export const keepPublished = async (bucket: SiteBucket, published: Published): Promise<void> => {
  await bucket.write(key, gzipSync(JSON.stringify({ form, ...published })));
};
