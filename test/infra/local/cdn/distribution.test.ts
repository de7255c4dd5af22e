import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planOf } from '#infra/local/assembly/plan.ts';
import { distribution } from '#infra/local/cdn/distribution.ts';
import type { Origin } from '#infra/local/cdn/origin.ts';
import { siteOrigin } from '#infra/local/cdn/site-origin.ts';
import { startS3, type S3 } from '#infra/local/s3/start-s3.ts';

const bucketHost = 'pages.s3.ap-southeast-1.amazonaws.com';
const DistributionConfig = {
  Enabled: true,
  Origins: [{ Id: 'pages', DomainName: bucketHost, S3OriginConfig: { OriginAccessIdentity: '' } }],
  DefaultCacheBehavior: {
    TargetOriginId: 'pages',
    // AWS's own policy for what may be kept and compressed.
    CachePolicyId: '658327ea-f89d-4fab-a63d-7e88639e58f6',
    Compress: true,
  },
  CustomErrorResponses: [{ ErrorCode: 403, ResponseCode: 404, ResponsePagePath: '/404.html' }],
};
const template = {
  Resources: { Site: { Type: 'AWS::CloudFront::Distribution', Properties: { DistributionConfig } } },
  Outputs: {},
  Parameters: {},
  Conditions: {},
  Mappings: {},
};

const page = `<!doctype html><title>Đơn</title>${'x'.repeat(1965)}`;
const modified = 'Mon, 23 Nov 2026 01:00:00 GMT';

describe('pages in a bucket behind the content network', () => {
  let folder = '';
  let s3: S3;
  let site: Origin;
  let eTag = '';

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'site-'));
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    s3 = await startS3({ dataDir: folder, credentials, now: () => Date.parse(modified) + 400 });
    s3.createBucket('pages');
    ({ eTag } = await s3.put('pages', 'don.html', page, {
      'content-type': 'text/html',
      'cache-control': 'max-age=60',
    }));
    await s3.put('pages', '404.html', 'no such page', { 'content-type': 'text/html' });
    const assembly = { stacks: [{ name: 'app', region: 'ap-southeast-1', template }], assets: new Map() };
    const plan = planOf(assembly, { account: '000000000000', secretOf: () => '', localise: (text) => text });
    const config = plan.all('AWS::CloudFront::Distribution')[0]?.properties.DistributionConfig;
    if (!config) throw new Error('the template has a distribution');
    site = distribution(plan, config, (domain) =>
      domain === bucketHost ? siteOrigin(s3, 'pages', { mayList: false, mayRead: () => true }) : undefined,
    );
  });
  afterAll(async () => {
    await s3.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const get = async (headers: Record<string, string>, at = '/don.html') => {
    const request = { method: 'GET', path: at, query: '', body: Buffer.alloc(0), size: 0, address: '127.0.0.1' };
    const reply = await site({ ...request, headers: Object.entries(headers) });
    return { status: reply.status, headers: new Map(reply.headers), body: reply.body };
  };

  it('come whole, with their own headers, under S3’s name', async () => {
    const { status, headers, body } = await get({});
    expect([status, body.toString()]).toEqual([200, page]);
    expect(Object.fromEntries(headers)).toMatchObject({
      'accept-ranges': 'bytes',
      'cache-control': 'max-age=60',
      'content-type': 'text/html',
      etag: eTag,
      'last-modified': modified,
      server: 'AmazonS3',
    });
  });

  it.each([
    ['bytes=0-14', 'bytes 0-14/2000', '<!doctype html>'],
    ['bytes=22-25', 'bytes 22-25/2000', 'Đơ'],
    ['bytes=1997-', 'bytes 1997-1999/2000', 'xxx'],
    ['bytes=-2', 'bytes 1998-1999/2000', 'xx'],
    ['bytes=1997-9999', 'bytes 1997-1999/2000', 'xxx'],
  ])('%s: that part alone, never compressed', async (range, contentRange, part) => {
    const { status, headers, body } = await get({ Range: range, 'Accept-Encoding': 'br, gzip' });
    expect([status, headers.get('content-range'), body.toString()]).toEqual([206, contentRange, part]);
    expect([headers.get('etag'), headers.has('content-encoding')]).toEqual([eTag, false]);
  });

  it.each(['bytes=0-1,4-5', 'bytes=9-2', 'bytes=-', 'letters=0-1'])(
    '%s: all of it, as S3 answers what it does not do',
    async (range) => {
      const { status, headers, body } = await get({ Range: range });
      expect([status, headers.has('content-range'), body.toString()]).toEqual([200, false, page]);
    },
  );

  it('refuse a part behind their end in S3’s words', async () => {
    const { status, headers, body } = await get({ Range: 'bytes=2000-' });
    expect([status, headers.get('content-type')]).toEqual([416, 'application/xml']);
    expect(body.toString()).toContain('<Code>InvalidRange</Code>');
    expect(body.toString()).toContain('<ActualObjectSize>2000</ActualObjectSize>');
  });

  it('come in parts only while they are what the viewer began with', async () => {
    const part = async (ifRange: string) => (await get({ Range: 'bytes=0-1', 'If-Range': ifRange })).status;
    expect(await part(eTag)).toBe(206);
    expect(await part(modified)).toBe(206);
    expect(await part(`W/${eTag}`)).toBe(200);
    expect(await part('"of-an-older-page"')).toBe(200);
    expect((await get({ Range: 'bytes=5000-', 'If-Range': '"of-a-longer-page"' })).body.toString()).toBe(page);
  });

  it('are not sent again to a viewer who has them', async () => {
    const known = async (headers: Record<string, string>) => (await get(headers)).status;
    expect(await known({ 'If-None-Match': eTag })).toBe(304);
    expect(await known({ 'If-None-Match': `"other", ${eTag}` })).toBe(304);
    expect(await known({ 'If-None-Match': '*' })).toBe(304);
    expect(await known({ 'If-None-Match': eTag, Range: 'bytes=0-1' })).toBe(304);
    expect(await known({ 'If-Modified-Since': modified })).toBe(304);
    expect(await known({ 'If-Modified-Since': 'Mon, 23 Nov 2026 00:59:59 GMT' })).toBe(200);
    // The tag is the sharper question: where it is asked the date is not.
    expect(await known({ 'If-None-Match': '"other"', 'If-Modified-Since': modified })).toBe(200);
    const compressed = await get({ 'Accept-Encoding': 'br' });
    expect(compressed.headers.get('etag')).toBe(`W/${eTag}`);
    const again = await get({ 'Accept-Encoding': 'br', 'If-None-Match': `W/${eTag}` });
    expect([again.status, again.body.length, again.headers.has('content-encoding')]).toEqual([304, 0, false]);
  });

  it('give the whole error page where a part of a missing page was asked for', async () => {
    const { status, body } = await get({ Range: 'bytes=0-1', 'If-None-Match': '*' }, '/nothing.html');
    expect([status, body.toString()]).toEqual([404, 'no such page']);
  });

  it('are read whole or not at all while they are being replaced', async () => {
    const versions = ['a', 'b'].map((letter) => letter.repeat(50_000));
    await s3.put('pages', 'news.html', versions[0] ?? '', {});
    const writing = (async () => {
      for (let turn = 0; turn < 40; turn += 1) await s3.put('pages', 'news.html', versions[turn % 2] ?? '', {});
    })();
    for (let turn = 0; turn < 40; turn += 1) {
      const { status, body } = await get({}, '/news.html');
      expect([status, versions.includes(body.toString())]).toEqual([200, true]);
    }
    await writing;
  });
});
