import { checkSignature } from './check-signature.ts';
import { type Payload, readPayload } from './payload.ts';
import { s3Error } from './s3-error.ts';
import { headerOf, queryOf, type S3Request } from './s3-request.ts';
import { type Credential, credentialOf, type CredentialScope, readAmzDate, readScope } from './signing-key.ts';

const SKEW = 15 * 60 * 1000;
const WEEK = 7 * 24 * 60 * 60;

/** Who asks, and how the body is vouched for. Without `accessKeyId` it is anyone. */
export type Caller = { readonly accessKeyId: string | undefined; readonly payload: Payload };

/** Who may sign here; `region` undefined lets any region sign. */
export type Keys = { readonly credentials: readonly Credential[]; readonly region: string | undefined };

const malformed = (message: string) => s3Error('AuthorizationHeaderMalformed', message);
const wrongQuery = (message: string) => s3Error('AuthorizationQueryParametersError', message);

const bySignedHeader = (request: S3Request, authorization: string, keys: Keys, now: number): Caller => {
  const match = /^AWS4-HMAC-SHA256 Credential=([^,\s]+),\s*SignedHeaders=([^,\s]+),\s*Signature=([0-9a-f]+)$/.exec(
    authorization,
  );
  if (!match) throw malformed('The authorization header is malformed; a SigV4 header is needed.');
  const [, credentialText = '', signedHeaders = '', signature = ''] = match;
  const scope = scopeOf(credentialText, keys.region, malformed);
  const date = headerOf(request, 'x-amz-date') ?? '';
  const time = readAmzDate(date);
  if (time === undefined)
    throw s3Error('AccessDenied', 'AWS authentication requires a valid Date or x-amz-date header');
  const token = headerOf(request, 'x-amz-security-token');
  const { secretAccessKey } = credentialOf(keys.credentials, scope.accessKeyId, token, now);
  if (Math.abs(now - time) > SKEW) {
    throw s3Error('RequestTimeTooSkewed', undefined, {
      RequestTime: date,
      ServerTime: new Date(now).toISOString(),
      MaxAllowedSkewMilliseconds: String(SKEW),
    });
  }
  if (!date.startsWith(scope.day)) throw malformed('The authorization header is malformed; Invalid credential date.');
  const payloadHash = headerOf(request, 'x-amz-content-sha256');
  if (payloadHash === undefined) {
    throw s3Error('InvalidRequest', 'Missing required header for this request: x-amz-content-sha256');
  }
  const claim = { scope, secretAccessKey, date, signedHeaders: signedHeaders.split(';'), signature, payloadHash };
  return { accessKeyId: scope.accessKeyId, payload: readPayload(payloadHash, checkSignature(request, claim)) };
};

const byPresignedQuery = (request: S3Request, keys: Keys, now: number): Caller => {
  const need = (name: string): string => {
    const value = queryOf(request, name);
    if (value === undefined || value === '') {
      throw wrongQuery(
        'Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.',
      );
    }
    return value;
  };
  if (need('X-Amz-Algorithm') !== 'AWS4-HMAC-SHA256')
    throw wrongQuery('X-Amz-Algorithm only supports "AWS4-HMAC-SHA256"');
  const scope = scopeOf(need('X-Amz-Credential'), keys.region, wrongQuery);
  const [date, signedHeaders, signature] = [need('X-Amz-Date'), need('X-Amz-SignedHeaders'), need('X-Amz-Signature')];
  const time = readAmzDate(date);
  if (time === undefined) throw wrongQuery("X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\"");
  if (!date.startsWith(scope.day)) throw wrongQuery('Invalid credential date: it is not the same as X-Amz-Date.');
  const expires = Number(need('X-Amz-Expires'));
  if (!Number.isInteger(expires) || expires < 0) throw wrongQuery('X-Amz-Expires should be a number');
  if (expires > WEEK)
    throw wrongQuery('X-Amz-Expires must be less than a week (in seconds); that is, less than 604800');
  const token = queryOf(request, 'X-Amz-Security-Token');
  const { secretAccessKey } = credentialOf(keys.credentials, scope.accessKeyId, token, now);
  if (time - now > SKEW) throw s3Error('AccessDenied', 'Request is not yet valid');
  if (now > time + expires * 1000) {
    throw s3Error('AccessDenied', 'Request has expired', {
      'X-Amz-Expires': String(expires),
      Expires: new Date(time + expires * 1000).toISOString(),
      ServerTime: new Date(now).toISOString(),
    });
  }
  const payloadHash = headerOf(request, 'x-amz-content-sha256') ?? 'UNSIGNED-PAYLOAD';
  const claim = { scope, secretAccessKey, date, signedHeaders: signedHeaders.split(';'), signature, payloadHash };
  return { accessKeyId: scope.accessKeyId, payload: readPayload(payloadHash, checkSignature(request, claim)) };
};

const scopeOf = (text: string, region: string | undefined, wrong: (message: string) => Error): CredentialScope => {
  const scope = readScope(text);
  if (!scope) throw wrong('The Credential is mal-formed; expecting "<YOUR-AKID>/YYYYMMDD/REGION/s3/aws4_request".');
  if (region !== undefined && scope.region !== region) {
    throw wrong(`The region '${scope.region}' is wrong; expecting '${region}'`);
  }
  return scope;
};

/** Finds out who asks by the header or the presigned address, on the real clock (`now`, milliseconds); refuses with S3's own codes. */
export const authenticate = (request: S3Request, keys: Keys, now: number): Caller => {
  const authorization = request.incoming.headers.authorization;
  const presigned = request.query.some(([name]) => name === 'X-Amz-Algorithm' || name === 'X-Amz-Signature');
  if (authorization !== undefined && presigned) {
    throw s3Error(
      'InvalidArgument',
      'Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter or the Authorization header should be specified',
    );
  }
  if (authorization !== undefined) return bySignedHeader(request, authorization, keys, now);
  if (presigned) return byPresignedQuery(request, keys, now);
  return { accessKeyId: undefined, payload: { kind: 'unsigned' } };
};
