import { s3Error } from './s3-error.ts';

/** What chunk signatures go on from: the request's own signature, its key, time and scope. */
export type ChunkSigner = {
  readonly key: Uint8Array;
  readonly date: string;
  readonly scope: string;
  readonly seed: string;
};

/** How the body is vouched for: not at all, by one hash, or chunk by chunk (`aws-chunked`). */
export type Payload =
  | { readonly kind: 'unsigned' }
  | { readonly kind: 'hashed'; readonly sha256: string }
  | { readonly kind: 'chunked'; readonly signer: ChunkSigner | undefined; readonly trailer: boolean };

/** Reads `x-amz-content-sha256`; refuses what it cannot be (InvalidArgument). */
export const readPayload = (value: string, signer: ChunkSigner): Payload => {
  if (value === 'UNSIGNED-PAYLOAD') return { kind: 'unsigned' };
  if (value === 'STREAMING-UNSIGNED-PAYLOAD-TRAILER') return { kind: 'chunked', signer: undefined, trailer: true };
  if (value === 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD') return { kind: 'chunked', signer, trailer: false };
  if (value === 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER') return { kind: 'chunked', signer, trailer: true };
  if (/^[0-9a-f]{64}$/.test(value)) return { kind: 'hashed', sha256: value };
  throw s3Error(
    'InvalidArgument',
    'x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER or a valid sha256 value.',
    { ArgumentName: 'x-amz-content-sha256', ArgumentValue: value },
  );
};
