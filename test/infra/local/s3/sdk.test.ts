import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CopyObjectCommand,
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  DeleteObjectTaggingCommand,
  GetBucketVersioningCommand,
  GetObjectCommand,
  type GetObjectCommandInput,
  GetObjectTaggingCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  paginateListObjectsV2,
  PutBucketVersioningCommand,
  PutObjectCommand,
  type PutObjectCommandInput,
  PutObjectTaggingCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { aBucket } from './a-bucket.ts';

let local: Awaited<ReturnType<typeof aBucket>>;
beforeAll(async () => (local = await aBucket()));
afterAll(() => local.end());

const put = (
  Key: string,
  Body: PutObjectCommandInput['Body'],
  more: Partial<PutObjectCommandInput> = {},
  Bucket = 'uploads',
) => local.client.send(new PutObjectCommand({ Bucket, Key, ...(Body === undefined ? {} : { Body }), ...more }));
const get = (Key: string, more: Partial<GetObjectCommandInput> = {}, Bucket = 'uploads') =>
  local.client.send(new GetObjectCommand({ Bucket, Key, ...more }));
const text = async (Key: string, more: Partial<GetObjectCommandInput> = {}, Bucket = 'uploads') =>
  (await get(Key, more, Bucket)).Body?.transformToString();
const failing = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'done';
  } catch (error) {
    const { name, $metadata } = error as { name: string; $metadata?: { httpStatusCode?: number } };
    return `${$metadata?.httpStatusCode ?? '-'} ${name}`;
  }
};

describe('an object', () => {
  it('comes back byte by byte under its own headers', async () => {
    const body = randomBytes(300_000);
    await put("a/tệp (1) + ~!*'.bin", body, {
      ContentType: 'image/png',
      CacheControl: 'max-age=60',
      ContentDisposition: 'attachment',
      ContentEncoding: 'gzip',
      Metadata: { dossier: 'd-1' },
    });
    const found = await get("a/tệp (1) + ~!*'.bin");
    expect(Buffer.from(await found.Body!.transformToByteArray()).equals(body)).toBe(true);
    expect(found).toMatchObject({
      ContentType: 'image/png',
      CacheControl: 'max-age=60',
      ContentDisposition: 'attachment',
      ContentEncoding: 'gzip',
      ContentLength: 300_000,
      Metadata: { dossier: 'd-1' },
      ETag: `"${createHash('md5').update(body).digest('hex')}"`,
    });
  });

  it('may be empty', async () => {
    await put('empty', '');
    expect(await text('empty')).toBe('');
    expect((await local.client.send(new HeadObjectCommand({ Bucket: 'uploads', Key: 'empty' }))).ContentLength).toBe(0);
  });

  it('streams in as aws-chunked with a trailing checksum, of several megabytes', async () => {
    const body = randomBytes(3_000_000);
    const answer = await put('stream', Readable.from([body.subarray(0, 1_000_000), body.subarray(1_000_000)]), {
      ContentLength: body.length,
      ChecksumAlgorithm: 'SHA256',
    });
    const checksum = createHash('sha256').update(body).digest('base64');
    expect(answer.ChecksumSHA256).toBe(checksum);
    const found = await get('stream', { ChecksumMode: 'ENABLED' });
    expect(found.ChecksumSHA256).toBe(checksum);
    expect(found.ContentEncoding).toBeUndefined();
    expect(Buffer.from(await found.Body!.transformToByteArray()).equals(body)).toBe(true);
  });

  it.each([
    ['CRC32', 'ChecksumCRC32', 'ldSlUw=='],
    ['CRC32C', 'ChecksumCRC32C', 'zX/vbg=='],
    ['SHA1', 'ChecksumSHA1', '0hlOL1R2FhC3BlAFO3V0dWXdk+w='],
    ['SHA256', 'ChecksumSHA256', 'H8dl8C+1MixsV8vydY88TbCS41BZMYHrzShBJjOwp+Q='],
  ] as const)('keeps its %s', async (algorithm, member, expected) => {
    const answer = await put('sum', 'một cửa', { ChecksumAlgorithm: algorithm });
    const head = await local.client.send(
      new HeadObjectCommand({ Bucket: 'uploads', Key: 'sum', ChecksumMode: 'ENABLED' }),
    );
    expect([answer[member], head[member]]).toEqual([expected, expected]);
  });

  it('is refused when a checksum or the MD5 is of something else', async () => {
    const other = createHash('sha256').update('other').digest('base64');
    expect(await failing(put('bad', 'this', { ChecksumSHA256: other }))).toBe('400 BadDigest');
    expect(await failing(put('bad', 'this', { ContentMD5: 'CY9rzUYh03PK3k6DJie09g==' }))).toBe('400 BadDigest');
    expect(await failing(put('bad', 'this', { ContentMD5: 'bm9uZQ==' }))).toBe('400 InvalidDigest');
    expect(await failing(put('good', 'test', { ContentMD5: 'CY9rzUYh03PK3k6DJie09g==' }))).toBe('done');
    expect(await failing(get('bad'))).toBe('404 NoSuchKey');
  });

  it('is read in ranges', async () => {
    await put('range', '0123456789');
    const part = await get('range', { Range: 'bytes=2-4' });
    expect([part.$metadata.httpStatusCode, part.ContentRange, await part.Body!.transformToString()]).toEqual([
      206,
      'bytes 2-4/10',
      '234',
    ]);
    expect(await text('range', { Range: 'bytes=7-' })).toBe('789');
    expect(await text('range', { Range: 'bytes=-3' })).toBe('789');
    expect(await text('range', { Range: 'bytes=8-99' })).toBe('89');
    expect(await failing(get('range', { Range: 'bytes=10-' }))).toBe('416 InvalidRange');
  });

  it('is written only if nothing is there, or only over what one knows', async () => {
    const first = await put('once', 'one', { IfNoneMatch: '*' });
    expect(await failing(put('once', 'two', { IfNoneMatch: '*' }))).toBe('412 PreconditionFailed');
    expect(await failing(put('once', 'two', { IfMatch: '"00"' }))).toBe('412 PreconditionFailed');
    expect(await failing(put('never', 'two', { IfMatch: first.ETag! }))).toBe('404 NoSuchKey');
    expect(await text('once')).toBe('one');
    await put('once', 'two', { IfMatch: first.ETag! });
    expect(await text('once')).toBe('two');
  });

  it('is written once, whoever of twenty comes first', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, n) => failing(put('race', `writer ${n}`, { IfNoneMatch: '*' }, 'site'))),
    );
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === '412 PreconditionFailed')).toHaveLength(19);
  });

  it('is not sent again to who has it', async () => {
    const { ETag } = await put('cached', 'x');
    expect(await failing(get('cached', { IfNoneMatch: ETag! }))).toMatch(/^304 /);
    expect(await failing(get('cached', { IfMatch: '"other"' }))).toBe('412 PreconditionFailed');
    expect(await text('cached', { IfMatch: ETag! })).toBe('x');
  });

  it('carries tags, also those of a malware scan', async () => {
    const { VersionId } = await put('tagged', 'x', { Tagging: 'a=1&b=hai%20ba' });
    const where = { Bucket: 'uploads', Key: 'tagged' };
    expect((await get('tagged')).TagCount).toBe(2);
    expect((await local.client.send(new GetObjectTaggingCommand(where))).TagSet).toEqual([
      { Key: 'a', Value: '1' },
      { Key: 'b', Value: 'hai ba' },
    ]);
    const scan = [{ Key: 'GuardDutyMalwareScanStatus', Value: 'NO_THREATS_FOUND' }];
    await local.client.send(new PutObjectTaggingCommand({ ...where, VersionId, Tagging: { TagSet: scan } }));
    expect((await local.client.send(new GetObjectTaggingCommand({ ...where, VersionId }))).TagSet).toEqual(scan);
    await local.client.send(new DeleteObjectTaggingCommand(where));
    expect((await local.client.send(new GetObjectTaggingCommand(where))).TagSet).toEqual([]);
  });
});

describe('a bucket with a KMS key', () => {
  it('says so, and its ETag is no MD5', async () => {
    local.s3.createBucket('sealed', { encryption: { algorithm: 'aws:kms', keyId: 'key-1' } });
    const answer = await put('x', 'x', {}, 'sealed');
    expect([answer.ServerSideEncryption, answer.SSEKMSKeyId]).toEqual(['aws:kms', 'key-1']);
    expect(answer.ETag).toMatch(/^"[0-9a-f]{32}"$/);
    expect(answer.ETag).not.toBe('"9dd4e461268c8034f5c8564e155c67a6"');
    expect(await text('x', { IfMatch: answer.ETag! }, 'sealed')).toBe('x');
  });
});

describe('versions', () => {
  it('keep what was overwritten or deleted', async () => {
    const first = await put('versioned', 'one');
    const second = await put('versioned', 'two');
    const where = { Bucket: 'uploads', Key: 'versioned' };
    expect([await text('versioned'), await text('versioned', { VersionId: first.VersionId! })]).toEqual(['two', 'one']);

    const marker = await local.client.send(new DeleteObjectCommand(where));
    expect(marker.DeleteMarker).toBe(true);
    expect(await failing(get('versioned'))).toBe('404 NoSuchKey');
    expect(await failing(get('versioned', { VersionId: marker.VersionId! }))).toBe('405 MethodNotAllowed');
    expect(await text('versioned', { VersionId: second.VersionId! })).toBe('two');

    const listed = await local.client.send(new ListObjectVersionsCommand({ Bucket: 'uploads', Prefix: 'versioned' }));
    expect(listed.Versions?.map(({ VersionId, IsLatest }) => [VersionId, IsLatest])).toEqual([
      [second.VersionId, false],
      [first.VersionId, false],
    ]);
    expect(listed.DeleteMarkers?.map(({ VersionId, IsLatest }) => [VersionId, IsLatest])).toEqual([
      [marker.VersionId, true],
    ]);

    await local.client.send(new DeleteObjectCommand({ ...where, VersionId: marker.VersionId }));
    expect(await text('versioned')).toBe('two');
    await local.client.send(new DeleteObjectCommand({ ...where, VersionId: second.VersionId }));
    expect(await text('versioned')).toBe('one');
    expect(await failing(get('versioned', { VersionId: second.VersionId! }))).toBe('404 NoSuchVersion');
  });

  it('do not exist in a bucket without them', async () => {
    const first = await put('plain', 'one', {}, 'site');
    await put('plain', 'two', {}, 'site');
    expect(first.VersionId).toBeUndefined();
    expect(await text('plain', {}, 'site')).toBe('two');
    await local.client.send(new DeleteObjectCommand({ Bucket: 'site', Key: 'plain' }));
    expect(await failing(get('plain', {}, 'site'))).toBe('404 NoSuchKey');
  });

  it('are listed in pages', async () => {
    for (const body of ['1', '2', '3']) await put('pages/a', body);
    await put('pages/b', '1');
    const seen: string[] = [];
    let KeyMarker: string | undefined;
    let VersionIdMarker: string | undefined;
    do {
      const page = await local.client.send(
        new ListObjectVersionsCommand({ Bucket: 'uploads', Prefix: 'pages/', MaxKeys: 2, KeyMarker, VersionIdMarker }),
      );
      seen.push(...(page.Versions ?? []).map((version) => version.Key!));
      ({ NextKeyMarker: KeyMarker, NextVersionIdMarker: VersionIdMarker } = page);
    } while (KeyMarker !== undefined);
    expect(seen).toEqual(['pages/a', 'pages/a', 'pages/a', 'pages/b']);
  });
});

describe('a copy', () => {
  it('takes the bytes and the headers of the version it names', async () => {
    const first = await put('quarantine/x', 'good', {
      ContentType: 'text/plain',
      Metadata: { a: '1' },
      ChecksumAlgorithm: 'SHA256',
    });
    await put('quarantine/x', 'replaced');
    const source = `uploads/quarantine/x?versionId=${first.VersionId}`;
    const copy = await local.client.send(
      new CopyObjectCommand({ Bucket: 'site', Key: 'safe/é x', CopySource: source }),
    );
    expect(copy.CopySourceVersionId).toBe(first.VersionId);
    expect(copy.CopyObjectResult?.ChecksumSHA256).toBe(createHash('sha256').update('good').digest('base64'));
    const found = await get('safe/é x', {}, 'site');
    expect([await found.Body!.transformToString(), found.ContentType, found.Metadata]).toEqual([
      'good',
      'text/plain',
      { a: '1' },
    ]);
  });

  it('may bring headers and tags of its own', async () => {
    await put('source', 'x', { ContentType: 'text/plain', Tagging: 'old=1' });
    await local.client.send(
      new CopyObjectCommand({
        ...{ Bucket: 'uploads', Key: 'target', CopySource: '/uploads/source' },
        ...{ MetadataDirective: 'REPLACE', ContentType: 'text/html', TaggingDirective: 'REPLACE', Tagging: 'new=1' },
      }),
    );
    expect((await get('target')).ContentType).toBe('text/html');
    const tags = await local.client.send(new GetObjectTaggingCommand({ Bucket: 'uploads', Key: 'target' }));
    expect(tags.TagSet).toEqual([{ Key: 'new', Value: '1' }]);
  });

  it('is refused of nothing, onto itself, and of what has changed', async () => {
    const copy = (Key: string, CopySource: string, more = {}) =>
      failing(local.client.send(new CopyObjectCommand({ Bucket: 'uploads', Key, CopySource, ...more })));
    await put('self', 'x');
    expect(await copy('y', 'uploads/nothing')).toBe('404 NoSuchKey');
    expect(await copy('y', 'nowhere/self')).toBe('404 NoSuchBucket');
    expect(await copy('self', 'uploads/self')).toBe('400 InvalidRequest');
    expect(await copy('y', 'uploads/self', { CopySourceIfMatch: '"other"' })).toBe('412 PreconditionFailed');
  });
});

describe('a bucket', () => {
  it('lists its keys in byte order, by folder and in pages', async () => {
    await local.client.send(new CreateBucketCommand({ Bucket: 'listed' }));
    for (const key of ['b/2', 'a', 'b/1', 'c/x/1', 'ă', 'Z', 'b/3 &<']) await put(key, key, {}, 'listed');
    const all = await local.client.send(new ListObjectsV2Command({ Bucket: 'listed' }));
    expect(all.Contents?.map((one) => one.Key)).toEqual(['Z', 'a', 'b/1', 'b/2', 'b/3 &<', 'c/x/1', 'ă']);
    expect(all.KeyCount).toBe(7);
    const folders = await local.client.send(new ListObjectsV2Command({ Bucket: 'listed', Delimiter: '/' }));
    expect(folders.Contents?.map((one) => one.Key)).toEqual(['Z', 'a', 'ă']);
    expect(folders.CommonPrefixes?.map((one) => one.Prefix)).toEqual(['b/', 'c/']);
    const under = await local.client.send(
      new ListObjectsV2Command({ Bucket: 'listed', Prefix: 'b/', StartAfter: 'b/1' }),
    );
    expect(under.Contents?.map((one) => one.Key)).toEqual(['b/2', 'b/3 &<']);

    const pages: (string | undefined)[][] = [];
    for await (const page of paginateListObjectsV2(
      { client: local.client, pageSize: 2 },
      { Bucket: 'listed', Delimiter: '/' },
    )) {
      pages.push([
        ...(page.Contents ?? []).map((one) => one.Key),
        ...(page.CommonPrefixes ?? []).map((one) => one.Prefix),
      ]);
    }
    expect(pages).toEqual([['Z', 'a'], ['b/', 'c/'], ['ă']]);
  });

  it('exists, gets versions, and goes only when empty', async () => {
    const Bucket = 'short-lived';
    const send = local.client;
    await send.send(new CreateBucketCommand({ Bucket }));
    expect(await failing(send.send(new CreateBucketCommand({ Bucket })))).toBe('409 BucketAlreadyOwnedByYou');
    expect(await failing(send.send(new HeadBucketCommand({ Bucket })))).toBe('done');
    expect(await failing(send.send(new HeadBucketCommand({ Bucket: 'nowhere' })))).toBe('404 NotFound');
    await send.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }));
    expect((await send.send(new GetBucketVersioningCommand({ Bucket }))).Status).toBe('Enabled');
    const { VersionId } = await put('x', 'x', {}, Bucket);
    expect(await failing(send.send(new DeleteBucketCommand({ Bucket })))).toBe('409 BucketNotEmpty');
    await send.send(new DeleteObjectCommand({ Bucket, Key: 'x', VersionId }));
    await send.send(new DeleteBucketCommand({ Bucket }));
    const names = (await send.send(new ListBucketsCommand({}))).Buckets?.map((one) => one.Name);
    expect(names).not.toContain(Bucket);
    expect(names).toContain('uploads');
  });

  it('loses many objects at once, and tells of each', async () => {
    for (const key of ['m/1', 'm/2 &', 'm/3']) await put(key, 'x', {}, 'site');
    const answer = await local.client.send(
      new DeleteObjectsCommand({
        Bucket: 'site',
        Delete: { Objects: [{ Key: 'm/1' }, { Key: 'm/2 &' }, { Key: 'm/none' }] },
      }),
    );
    expect(answer.Deleted?.map((one) => one.Key)).toEqual(['m/1', 'm/2 &', 'm/none']);
    expect(local.s3.keys('site', 'm/')).toEqual(['m/3']);
  });

  it('says by name what it cannot do', async () => {
    const part = new UploadPartCommand({ Bucket: 'site', Key: 'x', UploadId: 'u', PartNumber: 1, Body: 'x' });
    expect(await failing(local.client.send(part))).toBe('501 NotImplemented');
    expect(await failing(put('x', 'x', { ACL: 'public-read' }))).toBe('400 AccessControlListNotSupported');
    expect(await failing(put('k'.repeat(1025), 'x'))).toBe('400 KeyTooLongError');
    expect(await failing(put('x', 'x', {}, 'nowhere'))).toBe('404 NoSuchBucket');
  });
});
