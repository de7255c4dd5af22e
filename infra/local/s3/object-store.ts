import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Blobs, openBlobs, type Received } from './blobs.ts';
import { type Bucket, type BucketTable, bucketTable } from './bucket-table.ts';
import { checkWrite, type WriteCondition } from './conditions.ts';
import { openDatabase } from './database.ts';
import { openOutbox } from './event-outbox.ts';
import { type Cause, objectEvent, type ObjectEvent, type ObjectEventName, type Place } from './object-event.ts';
import { type NewVersion, type Version, type VersionTable, versionTable } from './version-table.ts';

/** What an object is besides its bytes. Header names in lower case. */
export type ObjectTraits = {
  readonly headers: Readonly<Record<string, string>>;
  readonly checksums: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
};

/** What was removed: a version for good, or the key by a marker; nothing when there was nothing. */
export type Removed = { readonly versionId: string | undefined; readonly marker: boolean };

/** Buckets and objects on the disk. Writing is all or nothing, also under kill -9. */
export type ObjectStore = {
  readonly blobs: Blobs;
  readonly buckets: BucketTable;
  readonly versions: Pick<VersionTable, 'latest' | 'get' | 'newest' | 'every' | 'holds'>;
  readonly now: () => number;
  readonly put: (
    write: {
      readonly bucket: Bucket;
      readonly key: string;
      readonly condition: WriteCondition;
      readonly name: ObjectEventName;
    } & ObjectTraits,
    bytes: Pick<Received, 'size' | 'md5'> & { readonly blob: string },
    cause: Cause,
  ) => Promise<Version>;
  readonly remove: (
    bucket: Bucket,
    key: string,
    versionId: string | undefined,
    condition: WriteCondition,
    cause: Cause,
  ) => Promise<Removed>;
  readonly tag: (version: Version, tags: Readonly<Record<string, string>>, name: ObjectEventName, cause: Cause) => void;
  readonly close: () => void;
};

const newVersionId = (bucket: Bucket): string => (bucket.versioned ? randomBytes(24).toString('base64url') : 'null');

/** The MD5, except under a KMS key: there S3's ETag is no digest of the bytes, so nothing may take it for one. */
const eTagOf = (bucket: Bucket, md5: string): string =>
  `"${bucket.encryption?.algorithm === 'aws:kms' ? randomBytes(16).toString('hex') : md5}"`;

/** Opens what is kept under `dataDir`. `now` is the portal's clock: it dates objects and events, never signatures. */
export const openObjectStore = async (options: {
  readonly dataDir: string;
  readonly now: () => number;
  readonly place: Place;
  readonly onEvent: ((event: ObjectEvent) => void | Promise<void>) | undefined;
}): Promise<ObjectStore> => {
  const { dataDir, now, place, onEvent } = options;
  await mkdir(dataDir, { recursive: true });
  const database = openDatabase(join(dataDir, 'index.sqlite'));
  const versions = versionTable(database);
  const blobs = await openBlobs(dataDir, versions.uses);
  const outbox = openOutbox(database, onEvent);
  const announce = (name: ObjectEventName, version: Version, cause: Cause): void =>
    outbox.add(objectEvent(name, version, cause, place, now()));
  outbox.deliver();

  const replace = (version: NewVersion): { readonly stored: Version; readonly left: string | null } => {
    const before = versions.get(version.bucket, version.key, version.versionId);
    if (before) versions.remove(before);
    return { stored: versions.insert(version), left: before?.blob ?? null };
  };

  const orRemove = async <T>(blob: string, work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      await blobs.remove(blob);
      throw error;
    }
  };

  return {
    blobs,
    buckets: bucketTable(database),
    versions,
    now,
    put: async ({ bucket, key, condition, name, headers, checksums, tags }, bytes, cause) => {
      const write = () => {
        checkWrite(condition, versions.latest(bucket.name, key));
        const written = replace({
          ...{ bucket: bucket.name, key, versionId: newVersionId(bucket), marker: false, blob: bytes.blob },
          ...{ size: bytes.size, eTag: eTagOf(bucket, bytes.md5), modified: now(), headers, checksums, tags },
        });
        announce(name, written.stored, cause);
        return written;
      };
      const { stored, left } = await orRemove(bytes.blob, database.together(write));
      outbox.deliver();
      if (left !== null) await blobs.remove(left);
      return stored;
    },
    remove: async (bucket, key, versionId, condition, cause) => {
      const { removed, left } = await database.together((): { removed: Removed; left: string | null } => {
        const present = versions.latest(bucket.name, key);
        checkWrite(condition, present);
        if (versionId === undefined && bucket.versioned) {
          const { stored } = replace({
            ...{ bucket: bucket.name, key, versionId: newVersionId(bucket), marker: true, blob: null },
            ...{ size: 0, eTag: '""', modified: now(), headers: {}, checksums: {}, tags: {} },
          });
          announce('ObjectRemoved:DeleteMarkerCreated', stored, cause);
          return { removed: { versionId: stored.versionId, marker: true }, left: null };
        }
        const gone = versions.get(bucket.name, key, versionId ?? 'null');
        if (!gone) return { removed: { versionId, marker: false }, left: null };
        versions.remove(gone);
        announce('ObjectRemoved:Delete', gone, cause);
        return { removed: { versionId, marker: gone.marker }, left: gone.blob };
      });
      outbox.deliver();
      if (left !== null) await blobs.remove(left);
      return removed;
    },
    tag: (version, tags, name, cause) => {
      database.transaction(() => {
        versions.setTags(version.seq, tags);
        announce(name, version, cause);
      });
      outbox.deliver();
    },
    close: () => {
      outbox.close();
      database.sqlite.close();
    },
  };
};
