import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { s3Error } from './s3-error.ts';

/** A checksum being computed; `digest` is in base64, as S3's headers carry it. */
type Running = { readonly update: (data: Uint8Array) => void; readonly digest: () => string };

const hashing = (algorithm: string): Running => {
  const hash = createHash(algorithm);
  return { update: (data) => void hash.update(data), digest: () => hash.digest('base64') };
};

const ofWord = (word: number): string => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(word);
  return bytes.toString('base64');
};

/** The Castagnoli table: polynomial 0x1EDC6F41, reflected. */
const castagnoli = Uint32Array.from({ length: 256 }, (_, byte) => {
  let word = byte;
  for (let bit = 0; bit < 8; bit += 1) word = word & 1 ? (word >>> 1) ^ 0x82f63b78 : word >>> 1;
  return word;
});

const crc32Running = (): Running => {
  let value = 0;
  return { update: (data) => (value = crc32(data, value)), digest: () => ofWord(value) };
};

const crc32cRunning = (): Running => {
  let value = 0xffffffff;
  return {
    update: (data) => {
      for (const byte of data) value = (castagnoli[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
    },
    digest: () => ofWord(~value >>> 0),
  };
};

const algorithms = {
  'x-amz-checksum-crc32': { name: 'CRC32', bytes: 4, start: crc32Running },
  'x-amz-checksum-crc32c': { name: 'CRC32C', bytes: 4, start: crc32cRunning },
  'x-amz-checksum-sha1': { name: 'SHA1', bytes: 20, start: () => hashing('sha1') },
  'x-amz-checksum-sha256': { name: 'SHA256', bytes: 32, start: () => hashing('sha256') },
} as const;

/** The header that carries a checksum; its name says the algorithm. */
export type ChecksumHeader = keyof typeof algorithms;

/** Whether a header carries a checksum this server computes. */
export const isChecksumHeader = (name: string): name is ChecksumHeader => name in algorithms;

/** `SHA256` for `x-amz-checksum-sha256`. */
export const algorithmName = (header: ChecksumHeader): string => algorithms[header].name;

/** Starts computing a checksum. */
export const startChecksum = (header: ChecksumHeader): Running => algorithms[header].start();

/** The checksums among headers or form fields; refuses an algorithm it cannot compute (NotImplemented) and a malformed value (InvalidRequest). */
export const readChecksums = (
  fields: Readonly<Record<string, string>>,
): Readonly<Partial<Record<ChecksumHeader, string>>> => {
  const found: Partial<Record<ChecksumHeader, string>> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (!name.startsWith('x-amz-checksum-') || /-(?:algorithm|type|mode)$/.test(name)) continue;
    if (!isChecksumHeader(name)) throw s3Error('NotImplemented', `This server does not compute ${name}`);
    const bytes = Buffer.from(value, 'base64');
    if (bytes.length !== algorithms[name].bytes || bytes.toString('base64') !== value) {
      throw s3Error('InvalidRequest', `Value for ${name} header is invalid.`);
    }
    found[name] = value;
  }
  return found;
};
