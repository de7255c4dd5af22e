import {
  createBucket,
  deleteBucket,
  getVersioning,
  headBucket,
  listBuckets,
  putVersioning,
} from './bucket-requests.ts';
import type { Call, Reply } from './call.ts';
import { copyObject } from './copy-object.ts';
import { deleteObject, deleteObjects } from './delete-objects.ts';
import { getObject } from './get-object.ts';
import { listObjects } from './list-objects.ts';
import { listVersions } from './list-versions.ts';
import { deleteTagging, getTagging, putTagging } from './object-tagging.ts';
import { putObject } from './put-object.ts';
import { s3Error } from './s3-error.ts';
import { headerOf, queryOf } from './s3-request.ts';

type Answer = (call: Call) => Reply | Promise<Reply>;

const putOrCopy: Answer = (call) => {
  const source = headerOf(call.request, 'x-amz-copy-source');
  return source === undefined ? putObject(call) : copyObject(call, source);
};

const listing: Answer = (call) => {
  if (queryOf(call.request, 'list-type') === '2') return listObjects(call);
  throw s3Error('NotImplemented', 'Only ListObjectsV2 (list-type=2) is implemented');
};

/** Method, what is addressed, and the subresource asked for. */
const answers: Readonly<Record<string, Answer>> = {
  'GET service': listBuckets,
  'PUT bucket': createBucket,
  'HEAD bucket': headBucket,
  'DELETE bucket': deleteBucket,
  'GET bucket': listing,
  'GET bucket?versions': listVersions,
  'GET bucket?versioning': getVersioning,
  'PUT bucket?versioning': putVersioning,
  'POST bucket?delete': deleteObjects,
  'PUT object': putOrCopy,
  'GET object': getObject,
  'HEAD object': getObject,
  'DELETE object': deleteObject,
  'GET object?tagging': getTagging,
  'PUT object?tagging': putTagging,
  'DELETE object?tagging': deleteTagging,
};

/** Query names that choose another request than the method alone does; one that has no answer is refused, never taken for the plain request. */
const subresources =
  /^(?:accelerate|acl|analytics|attributes|cors|delete|encryption|intelligent-tiering|inventory|legal-hold|lifecycle|location|logging|metrics|notification|object-lock|ownershipControls|partNumber|policy|policyStatus|publicAccessBlock|replication|requestPayment|restore|retention|select|tagging|torrent|uploadId|uploads|versioning|versions|website)$/;

/** Answers a request; what S3 can and this server cannot is refused by name (NotImplemented). */
export const answer: Answer = (call) => {
  const { method, bucket, key, query } = call.request;
  const subject = bucket === '' ? 'service' : key === '' ? 'bucket' : 'object';
  const chosen = query.map(([name]) => name).find((name) => subresources.test(name));
  const name = `${method} ${subject}${chosen === undefined ? '' : `?${chosen}`}`;
  const found = answers[name];
  if (!found) throw s3Error('NotImplemented', `${name} is not implemented`);
  return found(call);
};
