import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GetObjectCommand } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { aBucket, codeOf } from './a-bucket.ts';

const portal = 'http://localhost:3000';
let local: Awaited<ReturnType<typeof aBucket>>;
beforeAll(async () => {
  local = await aBucket();
  local.s3.createBucket('uploads', {
    versioned: true,
    cors: [
      {
        allowedOrigins: [portal, 'https://*.sonla.example'],
        allowedMethods: ['POST', 'GET'],
        allowedHeaders: ['content-type', 'x-amz-*'],
        exposedHeaders: ['ETag'],
        maxAgeSeconds: 300,
      },
    ],
  });
  local.s3.createBucket('site', { publicRead: true });
});
afterAll(() => local.end());

const preflight = (bucket: string, origin: string, method: string, headers = '') =>
  fetch(`${local.s3.url}/${bucket}`, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': method, 'access-control-request-headers': headers },
  });

describe('a page of another origin', () => {
  it('is told before what it may do', async () => {
    const answer = await preflight('uploads', portal, 'POST', 'Content-Type, x-amz-date');
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'access-control-allow-origin': portal,
      'access-control-allow-methods': 'POST, GET',
      'access-control-allow-headers': 'content-type, x-amz-date',
      'access-control-expose-headers': 'ETag',
      'access-control-max-age': '300',
    });
    expect((await preflight('uploads', 'https://desk.sonla.example', 'GET')).status).toBe(200);
  });

  it.each([
    ['an origin no rule has', 'uploads', 'http://evil.example', 'POST', ''],
    ['an origin that only ends alike', 'uploads', 'https://sonla.example', 'POST', ''],
    ['a method no rule has', 'uploads', portal, 'DELETE', ''],
    ['a header no rule has', 'uploads', portal, 'POST', 'authorization'],
    ['a bucket without rules', 'site', portal, 'GET', ''],
    ['a bucket that is not there', 'nowhere', portal, 'GET', ''],
  ])('is refused for %s', async (_, bucket, origin, method, headers) => {
    const answer = await preflight(bucket, origin, method, headers);
    expect([answer.status, codeOf(await answer.text())]).toEqual([403, 'AccessForbidden']);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('may read the answer, a refusal too, if a rule lets it', async () => {
    await local.s3.put('uploads', 'x', 'x');
    const url = await getSignedUrl(local.client, new GetObjectCommand({ Bucket: 'uploads', Key: 'x' }));
    const allowed = async (origin: string, address: string) =>
      (await fetch(address, { headers: { origin } })).headers.get('access-control-allow-origin');
    expect(await allowed(portal, url)).toBe(portal);
    expect(await allowed(portal, `${local.s3.url}/uploads/x`)).toBe(portal);
    expect(await allowed('http://evil.example', url)).toBeNull();
  });
});

describe('a bucket that anyone may read', () => {
  it('gives its objects and nothing more', async () => {
    await local.s3.put('site', 'index.html', '<p>xin chào', {
      'content-type': 'text/html',
      'cache-control': 'max-age=60',
    });
    const found = await fetch(`${local.s3.url}/site/index.html`);
    expect([found.status, await found.text(), found.headers.get('cache-control')]).toEqual([
      200,
      '<p>xin chào',
      'max-age=60',
    ]);
    expect((await fetch(`${local.s3.url}/site?list-type=2`)).status).toBe(403);
    expect((await fetch(`${local.s3.url}/site/none`)).status).toBe(403);
    expect((await fetch(`${local.s3.url}/site/index.html`, { method: 'PUT', body: 'x' })).status).toBe(403);
    const overridden = await fetch(`${local.s3.url}/site/index.html?response-content-type=text%2Fplain`);
    expect(codeOf(await overridden.text())).toBe('InvalidRequest');
  });
});
