import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { edgeFunction } from '#infra/local/cdn/edge-function.ts';
import type { HttpRequest } from '#infra/local/http-message.ts';

const request = (change: Partial<HttpRequest> = {}): HttpRequest => ({
  method: 'GET',
  path: '/',
  query: '',
  headers: [],
  body: Buffer.alloc(0),
  size: 0,
  address: '203.0.113.7',
  ...change,
});
const edge = (name: string) =>
  edgeFunction(name, readFileSync(path.join(import.meta.dirname, '../../../../infra/edge', `${name}.js`), 'utf8'));

describe('a CloudFront function', () => {
  it.each([
    ['/', '/index.html'],
    ['/dich-vu/khai-sinh', '/dich-vu/khai-sinh/index.html'],
    ['/en/', '/en/index.html'],
    ['/assets/a.js', '/assets/a.js'],
  ])('asks the bucket for %s as %s', (asked, wanted) => {
    expect(edge('site-paths').onRequest(request({ path: asked }))).toMatchObject({ request: { path: wanted } });
  });

  it('says who calls, whatever the caller said', () => {
    const seen = edge('viewer-address').onRequest(
      request({
        query: 'a=1&a=2&b',
        headers: [
          ['X-Viewer-Address', '1.2.3.4'],
          ['Cookie', 'one=1; two=2'],
        ],
      }),
    );
    expect(seen).toMatchObject({
      request: {
        query: 'a=1&a=2&b',
        headers: [
          ['x-viewer-address', '203.0.113.7'],
          ['cookie', 'one=1; two=2'],
        ],
      },
    });
  });

  it('may answer by itself', () => {
    const code = `function handler(event) {
      return { statusCode: 301, headers: { location: { value: '/new' + event.request.uri } }, body: 'moved' };
    }`;
    expect(edgeFunction('move', code).onRequest(request({ path: '/old' }))).toEqual({
      reply: { status: 301, headers: [['location', '/new/old']], body: Buffer.from('moved') },
    });
  });
});
