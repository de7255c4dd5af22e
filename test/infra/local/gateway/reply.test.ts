import { describe, expect, it } from 'vitest';
import { replyOf } from '#infra/local/gateway/reply.ts';

const returned = (value: unknown) => {
  const { status, headers, body } = replyOf({ result: JSON.stringify(value) });
  return { status, headers, body: body.toString() };
};

describe('what a function returns to an HTTP API', () => {
  it('becomes status, headers, cookies and body', () => {
    expect(
      returned({ statusCode: 201, headers: { Location: '/x', 'X-Count': 2 }, cookies: ['a=1', 'b=2'], body: 'made' }),
    ).toEqual({
      status: 201,
      headers: [
        ['location', '/x'],
        ['x-count', '2'],
        ['content-type', 'text/plain;charset=utf-8'],
        ['set-cookie', 'a=1'],
        ['set-cookie', 'b=2'],
      ],
      body: 'made',
    });
  });

  it('is decoded when it is base64', () => {
    expect(returned({ statusCode: 200, body: 'xJDGoW4=', isBase64Encoded: true }).body).toBe('Đơn');
  });

  it('is JSON as a whole when it names no status', () => {
    expect(returned({ hello: 'world' })).toEqual({
      status: 200,
      headers: [['content-type', 'application/json']],
      body: '{"hello":"world"}',
    });
  });

  it.each([
    [{ statusCode: 'many' }],
    [{ statusCode: 200, body: { not: 'text' } }],
    [{ statusCode: 200, headers: 'none' }],
  ])('is a server error when it is %j', (value) => {
    expect(returned(value)).toEqual({
      status: 500,
      headers: [['content-type', 'application/json']],
      body: '{"message":"Internal Server Error"}',
    });
  });
});
