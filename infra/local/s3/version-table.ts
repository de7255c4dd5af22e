import * as z from 'zod';
import type { Database } from './database.ts';

const texts = z.string().transform((text) => z.record(z.string(), z.string()).parse(JSON.parse(text)));

const Version = z.object({
  seq: z.number(),
  bucket: z.string(),
  key: z.string(),
  /** `null` (the word) in a bucket without versions. */
  versionId: z.string(),
  latest: z.number().transform(Boolean),
  /** A delete marker: the key is gone since then, older versions stay. */
  marker: z.number().transform(Boolean),
  blob: z.string().nullable(),
  size: z.number(),
  /** With its quotes. */
  eTag: z.string(),
  modified: z.number(),
  headers: texts,
  checksums: texts,
  tags: texts,
});

/** One version of one object; `modified` in milliseconds, `size` in bytes. */
export type Version = z.infer<typeof Version>;

/** A version about to be written. */
export type NewVersion = Omit<Version, 'seq' | 'latest'>;

/** The rows that say which objects exist. All of it synchronous, so that a transaction is never interrupted. */
export type VersionTable = {
  readonly latest: (bucket: string, key: string) => Version | undefined;
  readonly get: (bucket: string, key: string, versionId: string) => Version | undefined;
  readonly insert: (version: NewVersion) => Version;
  readonly remove: (version: Version) => void;
  readonly setTags: (seq: number, tags: Readonly<Record<string, string>>) => void;
  readonly uses: (blob: string) => boolean;
  readonly holds: (bucket: string) => boolean;
  /** Newest versions in key order from `from` (inclusive) on. */
  readonly newest: (bucket: string, from: string) => Iterable<Version>;
  /** All versions in key order, newest first within a key. */
  readonly every: (bucket: string, from: string) => Iterable<Version>;
};

function* parsed(rows: Iterable<unknown>): Generator<Version> {
  for (const row of rows) yield Version.parse(row);
}

/** Versions as rows; keys compare byte by byte, as S3 orders them. */
export const versionTable = ({ sqlite }: Database): VersionTable => {
  const latest = sqlite.prepare('SELECT * FROM versions WHERE bucket = ? AND latest = 1 AND key = ?');
  const get = sqlite.prepare('SELECT * FROM versions WHERE bucket = ? AND key = ? AND versionId = ?');
  const age = sqlite.prepare('UPDATE versions SET latest = 0 WHERE bucket = ? AND latest = 1 AND key = ?');
  const insert = sqlite.prepare(
    `INSERT INTO versions (bucket, key, versionId, latest, marker, blob, size, eTag, modified, headers, checksums, tags)
     VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING *`,
  );
  const remove = sqlite.prepare('DELETE FROM versions WHERE seq = ?');
  const promote = sqlite.prepare(
    'UPDATE versions SET latest = 1 WHERE seq = (SELECT max(seq) FROM versions WHERE bucket = ? AND key = ?)',
  );
  const setTags = sqlite.prepare('UPDATE versions SET tags = ? WHERE seq = ?');
  const uses = sqlite.prepare('SELECT 1 FROM versions WHERE blob = ?');
  const holds = sqlite.prepare('SELECT 1 FROM versions WHERE bucket = ? LIMIT 1');
  const one = (row: unknown): Version | undefined => (row === undefined ? undefined : Version.parse(row));

  return {
    latest: (bucket, key) => one(latest.get(bucket, key)),
    get: (bucket, key, versionId) => one(get.get(bucket, key, versionId)),
    insert: (version) => {
      age.run(version.bucket, version.key);
      const { bucket, key, versionId, marker, blob, size, eTag, modified } = version;
      const json = [version.headers, version.checksums, version.tags].map((part) => JSON.stringify(part));
      return Version.parse(insert.get(bucket, key, versionId, Number(marker), blob, size, eTag, modified, ...json));
    },
    remove: (version) => {
      remove.run(version.seq);
      promote.run(version.bucket, version.key);
    },
    setTags: (seq, tags) => void setTags.run(JSON.stringify(tags), seq),
    uses: (blob) => uses.get(blob) !== undefined,
    holds: (bucket) => holds.get(bucket) !== undefined,
    newest: (bucket, from) =>
      parsed(
        sqlite
          .prepare('SELECT * FROM versions WHERE bucket = ? AND latest = 1 AND marker = 0 AND key >= ? ORDER BY key')
          .iterate(bucket, from),
      ),
    every: (bucket, from) =>
      parsed(
        sqlite
          .prepare('SELECT * FROM versions WHERE bucket = ? AND key >= ? ORDER BY key, seq DESC')
          .iterate(bucket, from),
      ),
  };
};
