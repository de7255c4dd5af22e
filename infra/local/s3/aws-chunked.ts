import { sha256Hex } from './canonical.ts';
import type { ChunkSigner } from './payload.ts';
import { s3Error } from './s3-error.ts';
import { sameSignature, signatureOver } from './signing-key.ts';

const LARGEST_CHUNK = 64 * 1024 * 1024;
const LONGEST_LINE = 16 * 1024;
const nothing = sha256Hex('');

/** Takes bytes from a source by line or by count; refuses a source that ends too early (IncompleteBody). */
const readerOf = (source: AsyncIterable<Uint8Array>) => {
  const iterator = source[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  const more = async (): Promise<void> => {
    const next = await iterator.next();
    if (next.done) throw s3Error('IncompleteBody');
    held = held.length === 0 ? Buffer.from(next.value) : Buffer.concat([held, next.value]);
  };
  const bytes = async (count: number): Promise<Buffer> => {
    const parts: Buffer[] = [];
    let missing = count;
    while (missing > 0) {
      if (held.length === 0) await more();
      const part = held.subarray(0, missing);
      held = held.subarray(part.length);
      missing -= part.length;
      parts.push(part);
    }
    return Buffer.concat(parts, count);
  };
  const close = async (): Promise<void> => {
    await iterator.return?.();
  };
  const line = async (): Promise<string> => {
    let end = held.indexOf('\r\n');
    while (end < 0) {
      if (held.length > LONGEST_LINE) throw s3Error('InvalidRequest', 'A chunk header is too long.');
      await more();
      end = held.indexOf('\r\n');
    }
    const text = held.toString('latin1', 0, end);
    held = held.subarray(end + 2);
    return text;
  };
  return { bytes, line, close };
};

const signedBy = (signer: ChunkSigner) => {
  let previous = signer.seed;
  return (kind: 'PAYLOAD' | 'TRAILER', hashes: readonly string[], claimed: string | undefined): void => {
    const text = [`AWS4-HMAC-SHA256-${kind}`, signer.date, signer.scope, previous, ...hashes].join('\n');
    previous = signatureOver(signer.key, text);
    if (!sameSignature(previous, claimed ?? ''))
      throw s3Error('SignatureDoesNotMatch', undefined, { StringToSign: text });
  };
};

/** Decodes an `aws-chunked` body, verifying every chunk's and the trailer's signature when there is a signer; trailing headers go to `onTrailer`. */
export async function* decodeChunks(
  source: AsyncIterable<Uint8Array>,
  signer: ChunkSigner | undefined,
  onTrailer: (headers: Readonly<Record<string, string>>) => void,
): AsyncGenerator<Uint8Array> {
  const reader = readerOf(source);
  const verify = signer && signedBy(signer);
  try {
    for (;;) {
      const header = /^([0-9a-f]{1,8})(?:;chunk-signature=([0-9a-f]{64}))?$/i.exec(await reader.line());
      if (!header) throw s3Error('InvalidRequest', 'A chunk header is malformed.');
      const size = Number.parseInt(header[1] ?? '', 16);
      if (size > LARGEST_CHUNK) throw s3Error('InvalidRequest', 'A chunk is too large.');
      const data = await reader.bytes(size);
      verify?.('PAYLOAD', [nothing, sha256Hex(data)], header[2]);
      if (size === 0) break;
      if ((await reader.line()) !== '') throw s3Error('InvalidRequest', 'A chunk is longer than it says.');
      yield data;
    }
    const trailer: Record<string, string> = {};
    for (let line = await reader.line(); line !== ''; line = await reader.line()) {
      const [name = '', ...value] = line.split(':');
      trailer[name.trim().toLowerCase()] = value.join(':').trim();
    }
    const { 'x-amz-trailer-signature': signature, ...headers } = trailer;
    const signed = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`);
    if (signed.length > 0 || signature !== undefined) verify?.('TRAILER', [sha256Hex(signed.join(''))], signature);
    onTrailer(headers);
  } finally {
    await reader.close();
  }
}
