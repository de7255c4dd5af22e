import { Readable } from 'node:stream';
import { answerReader, type Read, type Reading } from './answer-reader.ts';
import type { BucketSettings } from './bucket-table.ts';
import { traitsOf, checkTags } from './object-headers.ts';
import type { ObjectStore } from './object-store.ts';
import { s3Error } from './s3-error.ts';
import type { Version } from './version-table.ts';

/** An object as it lies there. Header names in lower case; `modified` in milliseconds; `eTag` with its quotes. */
export type StoredObject = Pick<
  Version,
  'key' | 'versionId' | 'size' | 'eTag' | 'modified' | 'headers' | 'checksums' | 'tags'
> & {
  readonly body: Buffer;
};

/** What the process that runs the server may do without a signature. */
export type DirectAccess = {
  /** Creates a bucket, or gives one that exists these settings. */
  readonly createBucket: (name: string, settings?: BucketSettings) => void;
  /** Names of all buckets. */
  readonly buckets: () => readonly string[];
  /** Puts an object with its headers (`content-type`, `cache-control`, `x-amz-meta-…`); events follow as for any other. */
  readonly put: (
    bucket: string,
    key: string,
    body: Uint8Array | string,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<{ readonly versionId: string; readonly eTag: string }>;
  /** The newest version (or the one named), or nothing. */
  readonly read: (bucket: string, key: string, versionId?: string) => Promise<StoredObject | undefined>;
  /** What S3 would answer someone who may read the bucket. */
  readonly answer: (reading: Reading) => Promise<Read>;
  /** Keys under a prefix, in byte order. */
  readonly keys: (bucket: string, prefix?: string) => readonly string[];
  /** Deletes as DeleteObject does. */
  readonly remove: (bucket: string, key: string, versionId?: string) => Promise<void>;
  /** Replaces the tags of a version, as a malware scan does. */
  readonly tag: (bucket: string, key: string, tags: Readonly<Record<string, string>>, versionId?: string) => void;
};

const cause = { requestId: 'LOCAL', requester: 'local', sourceIp: '127.0.0.1' };

/** The store, in the same process. Refuses an unknown bucket (NoSuchBucket). */
export const directAccess = (store: ObjectStore): DirectAccess => {
  const bucketNamed = (name: string) => {
    const bucket = store.buckets.get(name);
    if (!bucket) throw s3Error('NoSuchBucket', undefined, { BucketName: name });
    return bucket;
  };
  const find = (bucket: string, key: string, versionId: string | undefined): Version | undefined => {
    const found =
      versionId === undefined ? store.versions.latest(bucket, key) : store.versions.get(bucket, key, versionId);
    return found?.marker === false ? found : undefined;
  };
  const bytesOf = async (version: Version): Promise<Buffer> => {
    if (version.blob === null || version.size === 0) return Buffer.alloc(0);
    const parts: Uint8Array[] = [];
    for await (const part of await store.blobs.open(version.blob, 0, version.size - 1)) parts.push(part as Uint8Array);
    return Buffer.concat(parts);
  };
  return {
    createBucket: (name, settings = {}) => store.buckets.put(name, settings, store.now()),
    buckets: () => store.buckets.all().map((bucket) => bucket.name),
    put: async (name, key, body, headers = {}) => {
      const bucket = bucketNamed(name);
      const received = await store.blobs.receive(Readable.from([Buffer.from(body)]), []);
      const version = await store.put(
        { bucket, key, condition: {}, name: 'ObjectCreated:Put', headers: traitsOf(headers), checksums: {}, tags: {} },
        { blob: await store.blobs.keep(received), size: received.size, md5: received.md5 },
        cause,
      );
      return { versionId: version.versionId, eTag: version.eTag };
    },
    read: async (name, key, versionId) => {
      const version = find(bucketNamed(name).name, key, versionId);
      return version && { ...version, body: await bytesOf(version) };
    },
    answer: (reading) => answerReader(store, reading),
    keys: (name, prefix = '') => {
      const found: string[] = [];
      for (const { key } of store.versions.newest(bucketNamed(name).name, prefix)) {
        if (!key.startsWith(prefix)) break;
        found.push(key);
      }
      return found;
    },
    remove: async (name, key, versionId) => {
      await store.remove(bucketNamed(name), key, versionId, {}, cause);
    },
    tag: (name, key, tags, versionId) => {
      const version = find(bucketNamed(name).name, key, versionId);
      if (!version) throw s3Error('NoSuchKey', undefined, { Key: key });
      store.tag(version, checkTags(Object.entries(tags)), 'ObjectTagging:Put', cause);
    },
  };
};
