import { arnOf, bucketOf, type Call, demand, type Reply, xmlReply } from './call.ts';
import { isS3Error, s3Error } from './s3-error.ts';
import { headerOf, queryOf } from './s3-request.ts';
import { takeText } from './take-body.ts';
import { elements, textOf, xml } from './xml.ts';

const MOST = 1000;

const removeOne = async (call: Call, key: string, versionId: string | undefined, ifMatch: string | undefined) => {
  const bucket = bucketOf(call);
  demand(call, versionId === undefined ? 'DeleteObject' : 'DeleteObjectVersion', arnOf(bucket.name, key));
  return call.store.remove(bucket, key, versionId, { ifMatch }, call.cause);
};

/** DeleteObject: a marker in a bucket with versions, else for good; deleting what is not there succeeds. */
export const deleteObject = async (call: Call): Promise<Reply> => {
  const { request } = call;
  const removed = await removeOne(call, request.key, queryOf(request, 'versionId'), headerOf(request, 'if-match'));
  return {
    status: 204,
    headers: {
      'x-amz-version-id': removed.versionId,
      'x-amz-delete-marker': removed.marker ? 'true' : undefined,
    },
  };
};

/** DeleteObjects: up to 1,000 keys, each with its own result. */
export const deleteObjects = async (call: Call): Promise<Reply> => {
  bucketOf(call);
  if (call.caller.accessKeyId === undefined) throw s3Error('AccessDenied');
  const body = await takeText(call);
  const objects = elements(body, 'Object');
  if (objects.length === 0 || objects.length > MOST) throw s3Error('MalformedXML');
  const deleted: Record<string, string | boolean | undefined>[] = [];
  const failed: Record<string, string>[] = [];
  for (const object of objects) {
    const key = textOf(object, 'Key');
    if (key === undefined) throw s3Error('MalformedXML');
    const versionId = textOf(object, 'VersionId');
    try {
      const removed = await removeOne(call, key, versionId, textOf(object, 'ETag'));
      const marker = removed.marker ? { DeleteMarker: true, DeleteMarkerVersionId: removed.versionId } : {};
      deleted.push({ Key: key, VersionId: versionId, ...marker });
    } catch (error) {
      if (!isS3Error(error)) throw error;
      failed.push({ Key: key, Code: error.code, Message: error.message });
    }
  }
  const quiet = textOf(body, 'Quiet') === 'true';
  return xmlReply(xml('DeleteResult', { Deleted: quiet ? [] : deleted, Error: failed }));
};
