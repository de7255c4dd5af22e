import { decodeChunks } from './aws-chunked.ts';
import { type Received, wantedChecksums } from './blobs.ts';
import type { Call } from './call.ts';
import { algorithmName, type ChecksumHeader, readChecksums } from './checksums.ts';
import { s3Error } from './s3-error.ts';
import { headerOf, headersFrom } from './s3-request.ts';

type Claimed = Readonly<Partial<Record<ChecksumHeader, string>>>;

/** Refuses bytes that are not what a checksum says (BadDigest). */
export const checkChecksums = (received: Received, claimed: Claimed): void => {
  for (const header of wantedChecksums(Object.keys(claimed))) {
    if (received.checksums[header] !== claimed[header]) {
      throw s3Error('BadDigest', `The ${algorithmName(header)} you specified did not match the calculated checksum.`);
    }
  }
};

const readMd5 = (text: string | undefined): string | undefined => {
  if (text === undefined) return undefined;
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== 16) throw s3Error('InvalidDigest', undefined, { 'Content-MD5': text });
  return bytes.toString('hex');
};

const wholeNumber = (text: string | undefined): number => {
  if (text === undefined || !/^\d+$/.test(text)) throw s3Error('MissingContentLength');
  return Number(text);
};

/** Takes a request's body to the disk and verifies all that vouches for it: length, payload hash, chunk signatures, MD5, checksums in header or trailer. */
export const takeBody = async ({ request, caller, store }: Call): Promise<Received> => {
  const { payload } = caller;
  const chunked = payload.kind === 'chunked';
  const length = wholeNumber(headerOf(request, chunked ? 'x-amz-decoded-content-length' : 'content-length'));
  const md5 = readMd5(headerOf(request, 'content-md5'));
  const claimed = readChecksums(headersFrom(request, 'x-amz-checksum-'));
  const trailing = chunked && payload.trailer ? (headerOf(request, 'x-amz-trailer') ?? '').split(',') : [];
  const trailingNames = trailing.map((name) => name.trim().toLowerCase()).filter((name) => name !== '');
  let trailer: Readonly<Record<string, string>> = {};
  const body = request.incoming.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>;
  const source = chunked ? decodeChunks(body, payload.signer, (headers) => (trailer = headers)) : body;

  const wanted = wantedChecksums([...Object.keys(claimed), ...trailingNames]);
  if (trailingNames.some((name) => name.startsWith('x-amz-checksum-') && !wanted.some((header) => header === name))) {
    throw s3Error('NotImplemented', `This server does not compute ${trailingNames.join(', ')}`);
  }
  const received = await store.blobs.receive(source, wanted);
  try {
    if (received.size !== length) throw s3Error('IncompleteBody');
    if (payload.kind === 'hashed' && payload.sha256 !== received.sha256) {
      throw s3Error('XAmzContentSHA256Mismatch', undefined, {
        ClientComputedContentSHA256: payload.sha256,
        S3ComputedContentSHA256: received.sha256,
      });
    }
    if (md5 !== undefined && md5 !== received.md5) throw s3Error('BadDigest');
    if (trailingNames.some((name) => trailer[name] === undefined)) throw s3Error('MalformedTrailerError');
    checkChecksums(received, { ...claimed, ...readChecksums(trailer) });
    return received;
  } catch (error) {
    await store.blobs.discard(received);
    throw error;
  }
};

/** Reads a small body whole (XML), as strictly verified as an object's. At most 1 MB (MalformedXML). */
export const takeText = async (call: Call): Promise<string> => {
  const received = await takeBody(call);
  if (received.size > 1024 * 1024) {
    await call.store.blobs.discard(received);
    throw s3Error('MalformedXML');
  }
  const blob = await call.store.blobs.keep(received);
  const parts: Buffer[] = [];
  if (received.size > 0) {
    for await (const part of await call.store.blobs.open(blob, 0, received.size - 1))
      parts.push(Buffer.from(part as Uint8Array));
  }
  await call.store.blobs.remove(blob);
  return Buffer.concat(parts).toString('utf8');
};
