import * as z from 'zod';
import type { Database } from './database.ts';

const CorsRule = z.object({
  allowedOrigins: z.array(z.string()),
  allowedMethods: z.array(z.string()),
  allowedHeaders: z.array(z.string()).default([]),
  exposedHeaders: z.array(z.string()).default([]),
  maxAgeSeconds: z.number().optional(),
});

/** One CORS rule of a bucket, as the template has it. */
export type CorsRule = z.infer<typeof CorsRule>;

const Settings = z.object({
  versioned: z.boolean().default(false),
  cors: z.array(CorsRule).default([]),
  /** What replies say of encryption at rest; bytes are kept as they are. */
  encryption: z.object({ algorithm: z.enum(['AES256', 'aws:kms']), keyId: z.string().optional() }).optional(),
  /** Anyone may GET its objects. */
  publicRead: z.boolean().default(false),
});

/** How a bucket behaves; everything may be left out. */
export type BucketSettings = z.input<typeof Settings>;

/** A bucket and how it behaves; `created` in milliseconds. */
export type Bucket = z.infer<typeof Settings> & { readonly name: string; readonly created: number };

const Row = z.object({ name: z.string(), settings: z.string(), created: z.number() });

const toBucket = (row: unknown): Bucket => {
  const { name, settings, created } = Row.parse(row);
  return { ...Settings.parse(JSON.parse(settings)), name, created };
};

/** The buckets there are. */
export type BucketTable = {
  readonly put: (name: string, settings: BucketSettings, now: number) => void;
  readonly get: (name: string) => Bucket | undefined;
  readonly all: () => readonly Bucket[];
  readonly remove: (name: string) => void;
};

/** Buckets as rows; putting one that exists gives it new settings and keeps its objects. */
export const bucketTable = ({ sqlite }: Database): BucketTable => {
  const put = sqlite.prepare(
    `INSERT INTO buckets (name, settings, created) VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE SET settings = excluded.settings`,
  );
  const get = sqlite.prepare('SELECT * FROM buckets WHERE name = ?');
  const all = sqlite.prepare('SELECT * FROM buckets ORDER BY name');
  const remove = sqlite.prepare('DELETE FROM buckets WHERE name = ?');
  /** As every request asks for it. */
  const known = new Map<string, Bucket>();
  return {
    put: (name, settings, now) => {
      known.delete(name);
      put.run(name, JSON.stringify(Settings.parse(settings)), now);
    },
    get: (name) => {
      const row = known.has(name) ? undefined : get.get(name);
      if (row) known.set(name, toBucket(row));
      return known.get(name);
    },
    all: () => all.all().map(toBucket),
    remove: (name) => {
      known.delete(name);
      remove.run(name);
    },
  };
};
