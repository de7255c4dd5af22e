import type { Keys } from './authenticate.ts';
import { type Received, wantedChecksums } from './blobs.ts';
import { arnOf, bucketOf, type Call, demand, type Reply, xmlReply } from './call.ts';
import { readChecksums } from './checksums.ts';
import { encryptionHeaders, traitsOf, versionHeader } from './object-headers.ts';
import { tagsOf } from './object-tagging.ts';
import { checkPolicy, checkSize, type PostPolicy, readPolicy } from './post-policy.ts';
import { checkKey } from './put-object.ts';
import { readForm, type UploadForm } from './read-form.ts';
import { isS3Error, s3Error } from './s3-error.ts';
import { credentialOf, readScope, sameSignature, signatureOver, signingKey } from './signing-key.ts';
import { checkChecksums } from './take-body.ts';
import type { Version } from './version-table.ts';
import { xml } from './xml.ts';

type Fields = UploadForm['fields'];

const need = (fields: Fields, name: string, shown: string): string => {
  const value = fields[name];
  if (value !== undefined && value !== '') return value;
  throw s3Error(
    'InvalidArgument',
    `Bucket POST must contain a field named '${shown}'.  If it is specified, please check the order of the fields.`,
    { ArgumentName: shown, ArgumentValue: '' },
  );
};

/** Who signed a form: the policy's signature is verified before the policy is read. */
const signerOf = (fields: Fields, keys: Keys, now: number): string => {
  const policy = fields.policy;
  if (policy === undefined) throw s3Error('AccessDenied');
  if (need(fields, 'x-amz-algorithm', 'X-Amz-Algorithm') !== 'AWS4-HMAC-SHA256') {
    throw s3Error('InvalidArgument', 'X-Amz-Algorithm only supports "AWS4-HMAC-SHA256"');
  }
  const scope = readScope(need(fields, 'x-amz-credential', 'X-Amz-Credential'));
  if (!scope || (keys.region !== undefined && scope.region !== keys.region)) {
    throw s3Error(
      'InvalidArgument',
      'the Credential is mal-formed; expecting "<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request".',
    );
  }
  if (!need(fields, 'x-amz-date', 'X-Amz-Date').startsWith(scope.day)) {
    throw s3Error('InvalidArgument', 'Invalid credential date: it is not the same as X-Amz-Date.');
  }
  const signature = need(fields, 'x-amz-signature', 'X-Amz-Signature');
  const token = fields['x-amz-security-token'];
  const { accessKeyId, secretAccessKey } = credentialOf(keys.credentials, scope.accessKeyId, token, now);
  if (!sameSignature(signatureOver(signingKey(secretAccessKey, scope), policy), signature)) {
    throw s3Error('SignatureDoesNotMatch', undefined, {
      AWSAccessKeyId: accessKeyId,
      StringToSign: policy,
      SignatureProvided: signature,
    });
  }
  return accessKeyId;
};

async function* limited(file: AsyncIterable<Uint8Array>, policy: PostPolicy): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const data of file) {
    size += data.length;
    if (size > policy.largest) checkSize(policy, size);
    yield data;
  }
}

const receive = async (call: Omit<Call, 'caller'>, form: UploadForm, policy: PostPolicy): Promise<Received> => {
  const { blobs } = call.store;
  const claimed = readChecksums(form.fields);
  const source = limited(form.file as AsyncIterable<Uint8Array>, policy);
  const received = await blobs.receive(source, wantedChecksums(Object.keys(claimed))).catch((error: unknown) => {
    throw isS3Error(error) ? error : s3Error('MalformedPOSTRequest');
  });
  try {
    checkSize(policy, received.size);
    checkChecksums(received, claimed);
    return received;
  } catch (error) {
    await blobs.discard(received);
    throw error;
  }
};

const successReply = (
  call: Omit<Call, 'caller'>,
  fields: Fields,
  version: Version,
  encryption: Reply['headers'],
): Reply => {
  const { bucket, key, eTag } = version;
  const path = `/${bucket}/${key.split('/').map(encodeURIComponent).join('/')}`;
  const location = `http://${call.request.incoming.headers.host ?? ''}${path}`;
  const headers = { etag: eTag, location, ...encryption, ...version.checksums, ...versionHeader(version) };
  const redirect = fields.success_action_redirect;
  if (redirect !== undefined && URL.canParse(redirect)) {
    const target = new URL(redirect);
    for (const [name, value] of Object.entries({ bucket, key, etag: eTag })) target.searchParams.set(name, value);
    return { status: 303, headers: { ...headers, location: target.href } };
  }
  const status = fields.success_action_status;
  if (status !== '201') return { status: status === '200' ? 200 : 204, headers };
  return xmlReply(xml('PostResponse', { Location: location, Bucket: bucket, Key: key, ETag: eTag }, ''), headers, 201);
};

/** POST Object: a browser's form, allowed by a signed policy and by nothing else; refuses each forgery with S3's own code. `now` is the real clock. */
export const postObject = async (call: Omit<Call, 'caller'>, keys: Keys, now: number): Promise<Reply> => {
  const { request, store, cause } = call;
  const bucket = bucketOf(call);
  const form = await readForm(request.incoming);
  const { fields } = form;
  const key = need(fields, 'key', 'key');
  const accessKeyId = signerOf(fields, keys, now);
  const policy = readPolicy(fields.policy ?? '');
  checkPolicy(policy, { ...fields, bucket: bucket.name }, now);
  const caller = { accessKeyId, payload: { kind: 'unsigned' } } as const;
  demand({ caller, allow: call.allow }, 'PutObject', arnOf(bucket.name, key));
  checkKey(key);
  const [headers, tags] = [traitsOf(fields), tagsOf(fields.tagging ?? '')];
  const received = await receive(call, form, policy);
  const version = await store.put(
    { bucket, key, condition: {}, name: 'ObjectCreated:Post', headers, checksums: received.checksums, tags },
    { blob: await store.blobs.keep(received), size: received.size, md5: received.md5 },
    { ...cause, requester: accessKeyId },
  );
  return successReply(call, fields, version, encryptionHeaders(bucket));
};
