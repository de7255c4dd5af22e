import { randomUUID } from 'node:crypto';
import type { HttpRequest } from '../http-message.ts';

/** What the authorizer found in a token, as an HTTP API hands it on: every claim is text. */
export type JwtContext = {
  readonly claims: Readonly<Record<string, string>>;
  readonly scopes: readonly string[] | null;
};

/** What surrounds one call. `now` is the portal's time in milliseconds. */
export type CallContext = {
  readonly routeKey: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly jwt: JwtContext | undefined;
  readonly account: string;
  readonly apiId: string;
  readonly domain: string;
  readonly now: number;
  readonly requestId?: string;
};

const textTypes = new Set(['application/json', 'application/xml', 'application/javascript']);

/** An HTTP API takes these bodies as text and hands everything else over in base64, forms and bodies without a type too. */
const isText = (contentType: string | undefined): boolean => {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  return type.startsWith('text/') || textTypes.has(type);
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const joined = (pairs: Iterable<readonly [string, string]>): Record<string, string> => {
  const all = new Map<string, string>();
  for (const [name, value] of pairs) {
    const before = all.get(name);
    all.set(name, before === undefined ? value : `${before},${value}`);
  }
  return Object.fromEntries(all);
};

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `12/Mar/2020:19:03:58 +0000` */
const logTime = (milliseconds: number): string => {
  const at = new Date(milliseconds);
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = `${two(at.getUTCDate())}/${months[at.getUTCMonth()] ?? ''}/${at.getUTCFullYear()}`;
  return `${day}:${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())} +0000`;
};

/** The event of payload format 2.0. */
export const payloadOf = (request: HttpRequest, context: CallContext) => {
  const named = request.headers.map(([name, value]) => [name.toLowerCase(), value] as const);
  const cookies = named
    .filter(([name]) => name === 'cookie')
    .flatMap(([, value]) => value.split(';').map((cookie) => cookie.trim()))
    .filter((cookie) => cookie !== '');
  const headers = joined(named.filter(([name]) => name !== 'cookie'));
  const query = joined(new URLSearchParams(request.query));
  const path = decoded(request.path);
  const text = isText(headers['content-type']) && headers['content-encoding'] === undefined;
  const requestId = context.requestId ?? randomUUID();
  return {
    version: '2.0',
    routeKey: context.routeKey,
    rawPath: path,
    rawQueryString: request.query,
    ...(cookies.length > 0 && { cookies }),
    headers: {
      ...headers,
      'x-amzn-trace-id':
        headers['x-amzn-trace-id'] ?? `Root=1-${requestId.slice(0, 8)}-${requestId.replaceAll('-', '').slice(8)}`,
      'x-forwarded-for': headers['x-forwarded-for']
        ? `${headers['x-forwarded-for']}, ${request.address}`
        : request.address,
      'x-forwarded-port': '443',
      'x-forwarded-proto': 'https',
    },
    ...(Object.keys(query).length > 0 && { queryStringParameters: query }),
    requestContext: {
      accountId: context.account,
      apiId: context.apiId,
      ...(context.jwt && { authorizer: { jwt: context.jwt } }),
      domainName: context.domain,
      domainPrefix: context.domain.split('.')[0] ?? '',
      http: {
        method: request.method,
        path,
        protocol: 'HTTP/1.1',
        sourceIp: request.address,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId,
      routeKey: context.routeKey,
      stage: '$default',
      time: logTime(context.now),
      timeEpoch: context.now,
    },
    ...(Object.keys(context.parameters).length > 0 && { pathParameters: context.parameters }),
    ...(request.body.length > 0 && { body: request.body.toString(text ? 'utf8' : 'base64') }),
    isBase64Encoded: request.body.length > 0 && !text,
  };
};
