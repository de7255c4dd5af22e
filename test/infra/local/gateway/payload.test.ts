import { describe, expect, it } from 'vitest';
import { payloadOf } from '#infra/local/gateway/payload.ts';
import type { HttpRequest } from '#infra/local/http-message.ts';

const aRequest = (change: Partial<HttpRequest> = {}): HttpRequest => {
  const body = change.body ?? Buffer.alloc(0);
  return {
    method: 'GET',
    path: '/',
    query: '',
    headers: [],
    address: '203.0.113.7',
    ...change,
    body,
    size: body.length,
  };
};

const context = {
  routeKey: 'POST /api/dossiers/{dossierId}',
  parameters: { dossierId: 'đơn 1' },
  jwt: { claims: { sub: 'citizen', 'cognito:groups': '[a b]', exp: '1795458188' }, scopes: null },
  account: '000000000000',
  apiId: 'abc123',
  domain: 'abc123.execute-api.ap-southeast-1.amazonaws.com',
  now: Date.UTC(2026, 10, 23, 1, 2, 3, 4),
  requestId: '11111111-2222-3333-4444-555555555555',
};

describe('the event an HTTP API gives a function', () => {
  it('is payload format 2.0 to the letter', () => {
    const body = Buffer.from('{"tên":"Hoa"}');
    const request = aRequest({
      method: 'POST',
      path: '/api/dossiers/%C4%91%C6%A1n%201',
      query: 'a=1&a=2&b=%C4%91+x&c',
      headers: [
        ['Host', 'abc123.execute-api.ap-southeast-1.amazonaws.com'],
        ['User-Agent', 'test'],
        ['Content-Type', 'application/json; charset=utf-8'],
        ['X-Many', 'one'],
        ['x-many', 'two'],
        ['Cookie', 'a=1; b=2'],
        ['X-Amzn-Trace-Id', 'Root=1-a-b'],
      ],
      body,
    });
    expect(payloadOf(request, context)).toEqual({
      version: '2.0',
      routeKey: 'POST /api/dossiers/{dossierId}',
      rawPath: '/api/dossiers/đơn 1',
      rawQueryString: 'a=1&a=2&b=%C4%91+x&c',
      cookies: ['a=1', 'b=2'],
      headers: {
        host: 'abc123.execute-api.ap-southeast-1.amazonaws.com',
        'user-agent': 'test',
        'content-type': 'application/json; charset=utf-8',
        'x-many': 'one,two',
        'x-amzn-trace-id': 'Root=1-a-b',
        'x-forwarded-for': '203.0.113.7',
        'x-forwarded-port': '443',
        'x-forwarded-proto': 'https',
      },
      queryStringParameters: { a: '1,2', b: 'đ x', c: '' },
      requestContext: {
        accountId: '000000000000',
        apiId: 'abc123',
        authorizer: { jwt: { claims: { sub: 'citizen', 'cognito:groups': '[a b]', exp: '1795458188' }, scopes: null } },
        domainName: 'abc123.execute-api.ap-southeast-1.amazonaws.com',
        domainPrefix: 'abc123',
        http: {
          method: 'POST',
          path: '/api/dossiers/đơn 1',
          protocol: 'HTTP/1.1',
          sourceIp: '203.0.113.7',
          userAgent: 'test',
        },
        requestId: '11111111-2222-3333-4444-555555555555',
        routeKey: 'POST /api/dossiers/{dossierId}',
        stage: '$default',
        time: '23/Nov/2026:01:02:03 +0000',
        timeEpoch: 1795395723004,
      },
      pathParameters: { dossierId: 'đơn 1' },
      body: '{"tên":"Hoa"}',
      isBase64Encoded: false,
    });
  });

  it('leaves out what a call does not have', () => {
    const event = payloadOf(aRequest(), { ...context, parameters: {}, jwt: undefined });
    expect(Object.keys(event).sort()).toEqual([
      'headers',
      'isBase64Encoded',
      'rawPath',
      'rawQueryString',
      'requestContext',
      'routeKey',
      'version',
    ]);
    expect(event.requestContext).not.toHaveProperty('authorizer');
  });

  it.each([
    ['text/plain', false],
    ['application/json', false],
    ['application/xml', false],
    ['application/javascript', false],
    ['application/x-www-form-urlencoded', true],
    ['application/pdf', true],
    [undefined, true],
  ])('hands a body of type %s over in base64: %s', (type, encoded) => {
    const headers = type === undefined ? [] : [['content-type', type] as const];
    const event = payloadOf(aRequest({ method: 'POST', headers, body: Buffer.from('a=1') }), context);
    expect(event.isBase64Encoded).toBe(encoded);
    expect(event.body).toBe(encoded ? 'YT0x' : 'a=1');
  });
});
