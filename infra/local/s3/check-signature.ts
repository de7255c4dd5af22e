import { canonicalRequest, sha256Hex } from './canonical.ts';
import { s3Error } from './s3-error.ts';
import type { S3Request } from './s3-request.ts';
import type { ChunkSigner } from './payload.ts';
import { type CredentialScope, sameSignature, signatureOver, signingKey } from './signing-key.ts';

/** What a request claims about its signature, wherever it carried the claim. */
export type Claim = {
  readonly scope: CredentialScope;
  readonly secretAccessKey: string;
  readonly date: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  readonly payloadHash: string;
};

/** Refuses a request with `host` or an `x-amz-…` header outside its signature (AccessDenied). */
const refuseUnsignedHeaders = (request: S3Request, signedHeaders: readonly string[]): void => {
  const unsigned = Object.keys(request.incoming.headers).filter(
    (name) => (name === 'host' || name.startsWith('x-amz-')) && !signedHeaders.includes(name),
  );
  if (unsigned.length > 0) {
    throw s3Error('AccessDenied', 'There were headers present in the request which were not signed', {
      HeadersNotSigned: unsigned.join(', '),
    });
  }
};

/** Computes the signature anew; refuses any difference (SignatureDoesNotMatch). Returns what chunk signatures go on from. */
export const checkSignature = (request: S3Request, claim: Claim): ChunkSigner => {
  refuseUnsignedHeaders(request, claim.signedHeaders);
  const canonical = canonicalRequest({
    method: request.method,
    path: request.path,
    query: request.query,
    headers: request.headers,
    signedHeaders: claim.signedHeaders,
    payloadHash: claim.payloadHash,
  });
  const text = ['AWS4-HMAC-SHA256', claim.date, claim.scope.scope, sha256Hex(canonical)].join('\n');
  const key = signingKey(claim.secretAccessKey, claim.scope);
  if (!sameSignature(signatureOver(key, text), claim.signature)) {
    throw s3Error('SignatureDoesNotMatch', undefined, {
      AWSAccessKeyId: claim.scope.accessKeyId,
      StringToSign: text,
      SignatureProvided: claim.signature,
      CanonicalRequest: canonical,
    });
  }
  return { key, date: claim.date, scope: claim.scope.scope, seed: claim.signature };
};
