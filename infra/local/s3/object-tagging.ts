import { arnOf, bucketOf, type Call, demand, type Reply, xmlReply } from './call.ts';
import { findVersion } from './get-object.ts';
import { checkTags, versionHeader } from './object-headers.ts';
import { queryOf } from './s3-request.ts';
import { takeText } from './take-body.ts';
import { elements, textOf, xml } from './xml.ts';

const taggedVersion = (call: Call, action: string) => {
  const bucket = bucketOf(call);
  const { key } = call.request;
  const versionId = queryOf(call.request, 'versionId');
  const ofVersion = versionId === undefined ? action : action.replace('ObjectTagging', 'ObjectVersionTagging');
  demand(call, ofVersion, arnOf(bucket.name, key));
  return findVersion(call, bucket.name, key, versionId);
};

/** The tags of an XML `Tagging`; refuses wrong ones (InvalidTag). */
export const tagsOf = (document: string): Readonly<Record<string, string>> =>
  checkTags(elements(document, 'Tag').map((tag) => [textOf(tag, 'Key') ?? '', textOf(tag, 'Value') ?? ''] as const));

/** GetObjectTagging. */
export const getTagging = (call: Call): Reply => {
  const version = taggedVersion(call, 'GetObjectTagging');
  const tags = Object.entries(version.tags).map(([name, value]) => ({ Key: name, Value: value }));
  return xmlReply(xml('Tagging', { TagSet: { Tag: tags } }), versionHeader(version));
};

/** PutObjectTagging: replaces all tags of one version. */
export const putTagging = async (call: Call): Promise<Reply> => {
  const version = taggedVersion(call, 'PutObjectTagging');
  call.store.tag(version, tagsOf(await takeText(call)), 'ObjectTagging:Put', call.cause);
  return { status: 200, headers: versionHeader(version) };
};

/** DeleteObjectTagging. */
export const deleteTagging = (call: Call): Reply => {
  const version = taggedVersion(call, 'DeleteObjectTagging');
  call.store.tag(version, {}, 'ObjectTagging:Delete', call.cause);
  return { status: 204, headers: versionHeader(version) };
};
