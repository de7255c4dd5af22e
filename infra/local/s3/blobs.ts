import { createHash, randomUUID } from 'node:crypto';
import { constants, createReadStream, type ReadStream } from 'node:fs';
import { copyFile, mkdir, open, readdir, rename, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { type ChecksumHeader, isChecksumHeader, startChecksum } from './checksums.ts';

/** Bytes taken in and on the disk, not yet anyone's object. MD5 and SHA-256 in hexadecimal, checksums in base64. */
export type Received = {
  readonly file: string;
  readonly size: number;
  readonly md5: string;
  readonly sha256: string;
  readonly checksums: Readonly<Partial<Record<ChecksumHeader, string>>>;
};

/** The bytes of all objects as files that are complete from the moment they have their name. */
export type Blobs = {
  readonly receive: (source: AsyncIterable<Uint8Array>, checksums: readonly ChecksumHeader[]) => Promise<Received>;
  readonly keep: (received: Received) => Promise<string>;
  readonly discard: (received: Received) => Promise<void>;
  readonly copy: (blob: string) => Promise<string>;
  readonly open: (blob: string, start: number, end: number) => Promise<ReadStream>;
  readonly remove: (blob: string) => Promise<void>;
};

const writeAll = async (file: FileHandle, source: AsyncIterable<Uint8Array>, see: (data: Uint8Array) => void) => {
  let size = 0;
  for await (const data of source) {
    see(data);
    size += data.length;
    for (let offset = 0; offset < data.length;) offset += (await file.write(data, offset)).bytesWritten;
  }
  await file.datasync();
  return size;
};

const sweep = async (directory: string, isUsed: (blob: string) => boolean): Promise<void> => {
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && !isUsed(entry.name)) await rm(join(entry.parentPath, entry.name), { force: true });
  }
};

/** Opens the files under `directory` and clears away what an earlier process left half-done, which `isUsed` does not claim. */
export const openBlobs = async (directory: string, isUsed: (blob: string) => boolean): Promise<Blobs> => {
  const arriving = join(directory, 'arriving');
  const kept = join(directory, 'kept');
  await rm(arriving, { recursive: true, force: true });
  await mkdir(arriving, { recursive: true });
  await mkdir(kept, { recursive: true });
  await sweep(kept, isUsed);
  const pathOf = (blob: string): string => join(kept, blob.slice(0, 2), blob);
  const folders = new Set<string>();
  const place = async (file: string): Promise<string> => {
    const blob = randomUUID();
    const folder = blob.slice(0, 2);
    if (!folders.has(folder)) await mkdir(join(kept, folder), { recursive: true });
    folders.add(folder);
    await rename(file, pathOf(blob));
    return blob;
  };

  return {
    receive: async (source, wanted) => {
      const file = join(arriving, randomUUID());
      const handle = await open(file, 'wx');
      const [md5, sha256] = [createHash('md5'), createHash('sha256')];
      const running = wanted.map((header) => [header, startChecksum(header)] as const);
      try {
        const size = await writeAll(handle, source, (data) => {
          md5.update(data);
          sha256.update(data);
          for (const [, checksum] of running) checksum.update(data);
        });
        const checksums = Object.fromEntries(running.map(([header, checksum]) => [header, checksum.digest()]));
        return { file, size, md5: md5.digest('hex'), sha256: sha256.digest('hex'), checksums };
      } catch (error) {
        await rm(file, { force: true });
        throw error;
      } finally {
        await handle.close();
      }
    },
    keep: (received) => place(received.file),
    discard: (received) => rm(received.file, { force: true }),
    copy: async (blob) => {
      const file = join(arriving, randomUUID());
      await copyFile(pathOf(blob), file, constants.COPYFILE_FICLONE);
      const handle = await open(file, 'r+');
      await handle.datasync().finally(() => handle.close());
      return place(file);
    },
    open: async (blob, start, end) => {
      const handle = await open(pathOf(blob), 'r');
      return createReadStream('', { fd: handle, start, end, autoClose: true });
    },
    remove: (blob) => rm(pathOf(blob), { force: true }),
  };
};

/** The checksum headers among names, for `receive`. */
export const wantedChecksums = (names: readonly string[]): readonly ChecksumHeader[] => [
  ...new Set(names.filter(isChecksumHeader)),
];
