import { describe, expect, it } from 'vitest';
import { routeMatcher } from '#infra/local/gateway/route-match.ts';

const match = routeMatcher(
  ['GET /api/{proxy+}', 'ANY /api/things/{id}', 'GET /api/things/{id}', 'GET /api/things/new', 'POST /api/things'].map(
    (key) => ({
      key,
      target: key,
    }),
  ),
);

describe('choosing a route', () => {
  it.each([
    ['GET', '/api/things/new', 'GET /api/things/new', {}],
    ['GET', '/api/things/a%2Fb', 'GET /api/things/{id}', { id: 'a/b' }],
    ['PUT', '/api/things/1', 'ANY /api/things/{id}', { id: '1' }],
    ['GET', '/api/other/deep/one', 'GET /api/{proxy+}', { proxy: 'other/deep/one' }],
  ])('%s %s goes to %s', (method, path, key, parameters) => {
    expect(match(method, path)).toEqual({ key, target: key, parameters });
  });

  it.each([
    ['PUT', '/api/things'],
    ['POST', '/api/things/'],
    ['POST', '/nothing'],
  ])('%s %s finds none', (method, path) => {
    expect(match(method, path)).toBeUndefined();
  });

  it('falls back to $default', () => {
    expect(routeMatcher([{ key: '$default', target: 1 }])('GET', '/x')).toEqual({
      key: '$default',
      target: 1,
      parameters: {},
    });
  });
});
