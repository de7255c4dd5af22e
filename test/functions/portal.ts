import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { routes } from '#shared/api/routes.ts';
import type { RouteName } from '#shared/api/paths.ts';
import type { Seed } from '#functions/seed.ts';
import { putSeed } from '#functions/store/seed.ts';
import { openTable } from '#functions/store/table.ts';
import type { Table } from '#functions/store/table.ts';
import { aSeed } from '#test/support/builders.ts';
import { clientOf, startTestEngine } from '#test/support/engine.ts';
import { startDynamoProxy } from './dynamo-proxy.ts';
import type { DynamoProxy } from './dynamo-proxy.ts';

type Handler = (event: APIGatewayProxyEventV2, context: Context) => Promise<APIGatewayProxyStructuredResultV2>;

export type Asked = {
  /** Subject of the token; absent: nobody is signed in. */
  as?: string;
  params?: Record<string, string>;
  body?: unknown;
  /** A body as it is, instead of JSON. */
  text?: string;
  query?: Record<string, string>;
  key?: string;
  headers?: Record<string, string>;
};
export type Replied<Body> = { status: number; body: Body; text: string; headers: Record<string, unknown> };

/** The functions as they are deployed, over a real engine; every call goes through a proxy that can count and disturb it. */
export type Portal = {
  call: <Body = Record<string, unknown>>(name: RouteName, asked?: Asked) => Promise<Replied<Body>>;
  proxy: DynamoProxy;
  /** The table without the proxy. */
  table: Table;
  /** The portal's clock: an instant. */
  clock: { at: string };
  close: () => Promise<void>;
};

export const applicantIssuer = 'https://idp.test/applicants';
export const staffIssuer = 'https://idp.test/staff';
export const originSecret = 'origin-secret-of-the-test';

const staffRunners: readonly string[] = ['officer', 'officer-paper', 'signer', 'cashier', 'admin'];

const entries: Record<string, () => Promise<{ handler: unknown }>> = {
  public: () => import('#functions/entry/public.ts'),
  citizen: () => import('#functions/entry/citizen.ts'),
  officer: () => import('#functions/entry/officer.ts'),
  admin: () => import('#functions/entry/admin.ts'),
  'public-paper': () => import('#functions/entry/public-paper.ts'),
  'citizen-paper': () => import('#functions/entry/citizen-paper.ts'),
  signer: () => import('#functions/entry/signer.ts'),
  pay: () => import('#functions/entry/pay.ts'),
  callback: () => import('#functions/entry/callback.ts'),
  cashier: () => import('#functions/entry/cashier.ts'),
  'officer-paper': () => import('#functions/entry/officer-paper.ts'),
};

/** The event of a call, as the HTTP API makes it. */
export const eventOf = (name: RouteName, asked: Asked, at: string): APIGatewayProxyEventV2 => {
  const { method, path, runsOn } = routes[name];
  const rawPath = path.replace(/\{(\w+)\}/g, (_, param: string) => encodeURIComponent(asked.params?.[param] ?? ''));
  const issuer = staffRunners.includes(runsOn) ? staffIssuer : applicantIssuer;
  const authorizer =
    asked.as === undefined ? {} : { authorizer: { jwt: { claims: { iss: issuer, sub: asked.as }, scopes: [] } } };
  return {
    version: '2.0',
    routeKey: `${method} ${path}`,
    rawPath,
    rawQueryString: '',
    headers: {
      'x-portal-origin': originSecret,
      'x-viewer-address': '203.0.113.7:4711',
      ...(method === 'GET' ? {} : { 'idempotency-key': asked.key ?? randomUUID() }),
      ...asked.headers,
    },
    ...(asked.query && { queryStringParameters: asked.query }),
    ...(asked.params && { pathParameters: asked.params }),
    ...(asked.text !== undefined && { body: asked.text }),
    ...(asked.body !== undefined && { body: JSON.stringify(asked.body) }),
    isBase64Encoded: false,
    requestContext: {
      accountId: '1',
      apiId: 'test',
      domainName: 'test',
      domainPrefix: 'test',
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' },
      requestId: randomUUID(),
      routeKey: `${method} ${path}`,
      stage: '$default',
      time: at,
      timeEpoch: Date.parse(at),
      ...authorizer,
    },
  };
};

/** Starts engine, table, seed and functions. One portal a test file: the functions read their environment once. */
export const startPortal = async (
  seed: Seed = aSeed(),
  environment: Readonly<Record<string, string>> = {},
): Promise<Portal> => {
  const engine = await startTestEngine();
  const proxy = await startDynamoProxy(engine.url);
  const table = openTable(engine.tableName, clientOf(engine.url));
  const signIns = seed.staff.map(({ staffId }) => ({ sub: staffId, staffId }));
  await putSeed(table, seed, { issuer: staffIssuer, signIns });
  Object.assign(process.env, {
    AWS_REGION: 'local',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL_DYNAMODB: proxy.url,
    TABLE_NAME: engine.tableName,
    DOCUMENTS_BUCKET: 'documents',
    APPLICANT_ISSUER: applicantIssuer,
    APPLICANT_CLIENT_ID: 'portal',
    PORTAL_URL: 'http://localhost:3000',
    ORIGIN_SECRET: originSecret,
    PAYMENT_SECRETS: 'mot-cua-test/payments',
    VNPAY_PAGE_URL: 'http://127.0.0.1:9/paymentv2/vpcpay.html',
    VNPAY_API_URL: 'http://127.0.0.1:9/merchant_webapi/api/transaction',
    ...environment,
  });
  const clock = { at: '2026-11-23T01:00:00.000Z' };
  const handlers = new Map<string, Handler>();
  return {
    proxy,
    table,
    clock,
    call: (async (name: RouteName, asked: Asked = {}) => {
      const { runsOn } = routes[name];
      const handler = handlers.get(runsOn) ?? ((await entries[runsOn]?.())?.handler as Handler);
      handlers.set(runsOn, handler);
      const reply = await handler(eventOf(name, asked, clock.at), {} as Context);
      const text = reply.body ?? '';
      const isJson = String(reply.headers?.['content-type']).includes('json');
      return {
        status: reply.statusCode ?? 200,
        body: isJson ? (JSON.parse(text) as unknown) : undefined,
        text,
        headers: reply.headers ?? {},
      };
    }) as Portal['call'],
    close: async () => {
      await proxy.close();
      table.db.destroy();
      await engine.close();
    },
  };
};
