import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { httpApi } from '#infra/local/gateway/http-api.ts';
import { openFunction, type LocalFunction } from '#infra/local/lambda/function-pool.ts';

const folder = path.join(import.meta.dirname, '../fixtures/lambda');
let opened: LocalFunction | undefined;

/** An HTTP API before a function that may take a minute; `timeout` is how long the API waits, in milliseconds. */
const apiThatWaits = (timeout: number) => {
  opened = openFunction({
    name: 'echo',
    arn: 'arn:aws:lambda:ap-southeast-1:000000000000:function:echo',
    folder,
    handler: 'echo.handler',
    memory: 256,
    timeout: 60,
    environment: {},
    most: 1,
    log: () => undefined,
  });
  const target = { function: opened, timeout, scopes: [], authorize: undefined };
  const answer = httpApi({
    id: 'abc123',
    domain: 'abc123.execute-api.ap-southeast-1.amazonaws.com',
    account: '000000000000',
    routes: [{ key: 'GET /slow', target }],
    mayPass: () => true,
    now: Date.now,
  });
  const body = Buffer.alloc(0);
  return (query: string) =>
    answer({ method: 'GET', path: '/slow', query, headers: [], body, size: 0, address: '127.0.0.1' });
};

describe('an HTTP API that waits for its function', () => {
  afterEach(() => opened?.close());

  it('gives up at its own limit with 503, though the function may take longer', async () => {
    const { status, headers, body } = await apiThatWaits(50)('do=sleep');
    expect([status, headers, body.toString()]).toEqual([
      503,
      [['content-type', 'application/json']],
      '{"message":"Service Unavailable"}',
    ]);
  });

  it('leaves the function to its work: it ends, and is warm for the next call', async () => {
    const ask = apiThatWaits(50);
    expect((await ask('do=sleep&for=300')).status).toBe(503);
    const outcome = await opened?.invoke({});
    expect(JSON.stringify(outcome)).toMatch(/warm\W+2\b/);
  });
});
