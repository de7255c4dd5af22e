import { randomUUID } from 'node:crypto';
import type { Version } from './version-table.ts';

/** What was done to an object, in S3's words for notifications (`ObjectCreated:Post`). */
export type ObjectEventName =
  | 'ObjectCreated:Put'
  | 'ObjectCreated:Post'
  | 'ObjectCreated:Copy'
  | 'ObjectRemoved:Delete'
  | 'ObjectRemoved:DeleteMarkerCreated'
  | 'ObjectTagging:Put'
  | 'ObjectTagging:Delete';

const bridge: Readonly<
  Record<ObjectEventName, { readonly type: string; readonly detail: Readonly<Record<string, string>> }>
> = {
  'ObjectCreated:Put': { type: 'Object Created', detail: { reason: 'PutObject' } },
  'ObjectCreated:Post': { type: 'Object Created', detail: { reason: 'POST Object' } },
  'ObjectCreated:Copy': { type: 'Object Created', detail: { reason: 'CopyObject' } },
  'ObjectRemoved:Delete': {
    type: 'Object Deleted',
    detail: { reason: 'DeleteObject', 'deletion-type': 'Permanently Deleted' },
  },
  'ObjectRemoved:DeleteMarkerCreated': {
    type: 'Object Deleted',
    detail: { reason: 'DeleteObject', 'deletion-type': 'Delete Marker Created' },
  },
  'ObjectTagging:Put': { type: 'Object Tags Added', detail: {} },
  'ObjectTagging:Delete': { type: 'Object Tags Deleted', detail: {} },
};

/** Who caused an event, from where, by which request. */
export type Cause = { readonly requestId: string; readonly requester: string; readonly sourceIp: string };

/** Where a made-up event pretends to happen. */
export type Place = { readonly region: string; readonly account: string };

/** One event in both shapes that S3 gives it. */
export type ObjectEvent = ReturnType<typeof objectEvent>;

/** Builds an event: `record` is one of `Records` in a Lambda's S3 notification, `eventBridge` the whole EventBridge event. */
export const objectEvent = (name: ObjectEventName, version: Version, cause: Cause, place: Place, now: number) => {
  const time = new Date(now).toISOString();
  const sequencer = version.seq.toString(16).toUpperCase().padStart(18, '0');
  const versionId = version.versionId === 'null' ? undefined : version.versionId;
  const eTag = version.eTag.replaceAll('"', '');
  const arn = `arn:aws:s3:::${version.bucket}`;
  const content = version.marker || name === 'ObjectRemoved:Delete' ? undefined : { size: version.size, eTag };
  return {
    name,
    bucket: version.bucket,
    key: version.key,
    versionId,
    record: {
      eventVersion: '2.1',
      eventSource: 'aws:s3',
      awsRegion: place.region,
      eventTime: time,
      eventName: name,
      userIdentity: { principalId: `AWS:${cause.requester}` },
      requestParameters: { sourceIPAddress: cause.sourceIp },
      responseElements: { 'x-amz-request-id': cause.requestId, 'x-amz-id-2': cause.requestId },
      s3: {
        s3SchemaVersion: '1.0',
        configurationId: 'local',
        bucket: { name: version.bucket, ownerIdentity: { principalId: place.account }, arn },
        object: {
          key: encodeURIComponent(version.key).replaceAll('%20', '+').replaceAll('%2F', '/'),
          ...content,
          ...(versionId === undefined ? {} : { versionId }),
          sequencer,
        },
      },
    },
    eventBridge: {
      version: '0',
      id: randomUUID(),
      'detail-type': bridge[name].type,
      source: 'aws.s3',
      account: place.account,
      time: `${time.slice(0, 19)}Z`,
      region: place.region,
      resources: [arn],
      detail: {
        version: '0',
        bucket: { name: version.bucket },
        object: {
          key: version.key,
          ...(content && { size: content.size, etag: content.eTag }),
          ...(versionId === undefined ? {} : { 'version-id': versionId }),
          sequencer,
        },
        'request-id': cause.requestId,
        requester: cause.requester,
        'source-ip-address': cause.sourceIp,
        ...bridge[name].detail,
      },
    },
  };
};
