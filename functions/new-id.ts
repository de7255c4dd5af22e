import { createHash } from 'node:crypto';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

const dashed = (digits: string): string =>
  [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join('-');

/** A UUIDv7 (RFC 9562) of an instant and ten random bytes: sorts by time. */
export const uuidV7 = (at: string, random: Uint8Array): string => {
  const bytes = new Uint8Array(16);
  const time = Buffer.alloc(8);
  time.writeBigUInt64BE(BigInt(Date.parse(at)));
  bytes.set(time.subarray(2), 0);
  bytes.set(random.subarray(0, 10), 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  return dashed(hex(bytes));
};

/** A UUIDv8 of what names something already, so that naming it again gives the same id. */
export const uuidNaming = (...names: string[]): string => {
  const digest = createHash('sha256').update(names.join('|')).digest();
  const bytes = Uint8Array.from(digest.subarray(0, 16));
  bytes[6] = 0x80 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  return dashed(hex(bytes));
};
