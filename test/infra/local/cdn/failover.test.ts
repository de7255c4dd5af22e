import { describe, expect, it } from 'vitest';
import { withFailover } from '#infra/local/cdn/failover.ts';
import type { HttpReply, HttpRequest } from '#infra/local/http-message.ts';

const reply = (status: number, words: string): HttpReply => ({ status, headers: [], body: Buffer.from(words) });
const group = {
  Id: 'pages',
  FailoverCriteria: { StatusCodes: { Quantity: 2, Items: [403, 404] } },
  Members: { Quantity: 2, Items: [{ OriginId: 'bucket' }, { OriginId: 'api' }] },
};
const asked = (status: number) =>
  withFailover(group, (id) => () => Promise.resolve(id === 'bucket' ? reply(status, 'bucket') : reply(404, 'api')));
const request = {} as HttpRequest;

describe('two origins as one', () => {
  it.each([403, 404])('ask the second where the first answers %i', async (status) => {
    expect((await asked(status)(request)).body.toString()).toBe('api');
  });

  it.each([200, 304, 500])('keep the answer of the first where it is %i', async (status) => {
    expect((await asked(status)(request)).body.toString()).toBe('bucket');
  });
});
