import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compress } from '#infra/local/cdn/compress.ts';

const request = (accept: string) => ({
  method: 'GET',
  path: '/',
  query: '',
  headers: [['accept-encoding', accept] as const],
  body: Buffer.alloc(0),
  size: 0,
  address: '127.0.0.1',
});
const reply = (size: number, type = 'text/html') => ({
  status: 200,
  headers: [
    ['content-type', type],
    ['etag', `"${type}${size}"`],
  ] as const,
  body: Buffer.alloc(size, 'a'),
});

describe('compressing at the edge', () => {
  it('prefers Brotli and weakens the entity tag', () => {
    const squeezed = compress(request('gzip, br'), reply(1000));
    expect(Object.fromEntries(squeezed.headers)).toEqual({
      'content-type': 'text/html',
      vary: 'accept-encoding',
      etag: 'W/"text/html1000"',
      'content-encoding': 'br',
    });
    expect(brotliDecompressSync(squeezed.body).toString()).toBe('a'.repeat(1000));
  });

  it.each([
    ['br', 999, 'text/html'],
    ['br', 2000, 'image/png'],
    ['identity', 2000, 'text/html'],
    ['br;q=0', 2000, 'text/html'],
  ])('leaves alone: %s, %i bytes, %s', (accept, size, type) => {
    const same = compress(request(accept), reply(size, type));
    expect(same.body.length).toBe(size);
    expect(Object.fromEntries(same.headers)).not.toHaveProperty('content-encoding');
  });
});
