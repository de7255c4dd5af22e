import { arnOf, bucketOf, type Call, demand, type Reply, xmlReply } from './call.ts';
import { s3Error } from './s3-error.ts';
import { takeText } from './take-body.ts';
import { textOf, xml } from './xml.ts';

/** CreateBucket, with S3's rule for names. */
export const createBucket = async (call: Call): Promise<Reply> => {
  const name = call.request.bucket;
  demand(call, 'CreateBucket', arnOf(name));
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name))
    throw s3Error('InvalidBucketName', undefined, { BucketName: name });
  if (call.request.incoming.headers['content-length'] !== undefined) await takeText(call);
  if (call.store.buckets.get(name)) throw s3Error('BucketAlreadyOwnedByYou', undefined, { BucketName: name });
  call.store.buckets.put(name, {}, call.store.now());
  return { status: 200, headers: { location: `/${name}` } };
};

/** HeadBucket. */
export const headBucket = (call: Call): Reply => {
  const bucket = bucketOf(call);
  demand(call, 'ListBucket', arnOf(bucket.name));
  return { status: 200, headers: { 'content-type': 'application/xml' } };
};

/** DeleteBucket; only an empty one goes (BucketNotEmpty). */
export const deleteBucket = (call: Call): Reply => {
  const bucket = bucketOf(call);
  demand(call, 'DeleteBucket', arnOf(bucket.name));
  if (call.store.versions.holds(bucket.name)) throw s3Error('BucketNotEmpty', undefined, { BucketName: bucket.name });
  call.store.buckets.remove(bucket.name);
  return { status: 204 };
};

/** ListBuckets. */
export const listBuckets = (call: Call): Reply => {
  demand(call, 'ListAllMyBuckets', '*');
  const buckets = call.store.buckets
    .all()
    .map(({ name, created }) => ({ Name: name, CreationDate: new Date(created).toISOString() }));
  return xmlReply(xml('ListAllMyBucketsResult', { Buckets: { Bucket: buckets } }));
};

/** GetBucketVersioning. */
export const getVersioning = (call: Call): Reply => {
  const bucket = bucketOf(call);
  demand(call, 'GetBucketVersioning', arnOf(bucket.name));
  return xmlReply(xml('VersioningConfiguration', { Status: bucket.versioned ? 'Enabled' : undefined }));
};

/** PutBucketVersioning; suspending is not done here (NotImplemented). */
export const putVersioning = async (call: Call): Promise<Reply> => {
  const bucket = bucketOf(call);
  demand(call, 'PutBucketVersioning', arnOf(bucket.name));
  if (textOf(await takeText(call), 'Status') !== 'Enabled') throw s3Error('NotImplemented');
  call.store.buckets.put(bucket.name, { ...bucket, versioned: true }, bucket.created);
  return { status: 200 };
};
