import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { routes } from '#shared/api/routes.ts';
import type { Runner } from '#shared/api/route.ts';
import type { RouteName } from '#shared/api/paths.ts';

export type Asked = {
  /** Subject of the token; absent: nobody is signed in. */
  as?: string;
  params?: Record<string, string>;
  body?: unknown;
  query?: Record<string, string>;
  /** The Idempotency-Key; by default a fresh one. */
  key?: string;
};

/** Monday, 8 o'clock in Việt Nam. */
export const clock = '2026-11-23T01:00:00.000Z';

/** Who vouches for applicants and for staff. */
export type Issuers = { applicants: string; staff: string };

export const originSecret = 'origin-secret-of-the-bench';

const ofStaff: readonly Runner[] = ['officer', 'officer-paper', 'signer', 'cashier', 'admin'];

/** What API Gateway (payload 2.0) hands the function for a call of a route. */
export const gatewayEvent = (name: RouteName, asked: Asked, issuers: Issuers): APIGatewayProxyEventV2 => {
  const { method, path, runsOn } = routes[name];
  const rawPath = path.replace(/\{(\w+)\}/g, (_, param: string) => encodeURIComponent(asked.params?.[param] ?? ''));
  const iss = ofStaff.includes(runsOn) ? issuers.staff : issuers.applicants;
  const authorizer =
    asked.as === undefined ? {} : { authorizer: { jwt: { claims: { iss, sub: asked.as }, scopes: [] } } };
  const routeKey = `${method} ${path}`;
  return {
    version: '2.0',
    routeKey,
    rawPath,
    rawQueryString: new URLSearchParams(asked.query).toString(),
    headers: {
      'x-portal-origin': originSecret,
      'x-viewer-address': '203.0.113.7:4711',
      'content-type': 'application/json',
      ...(method === 'GET' ? {} : { 'idempotency-key': asked.key ?? randomUUID() }),
    },
    ...(asked.query && { queryStringParameters: asked.query }),
    ...(asked.params && { pathParameters: asked.params }),
    ...(asked.body !== undefined && { body: JSON.stringify(asked.body) }),
    isBase64Encoded: false,
    requestContext: {
      accountId: '000000000000',
      apiId: 'bench',
      domainName: 'bench',
      domainPrefix: 'bench',
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'bench' },
      requestId: randomUUID(),
      routeKey,
      stage: '$default',
      time: clock,
      timeEpoch: Date.parse(clock),
      ...authorizer,
    },
  };
};
