import { createContext, Script } from 'node:vm';
import { headerOf, type HeaderList, type HttpReply, type HttpRequest } from '../http-message.ts';
import * as z from 'zod';

const Values = z.record(
  z.string(),
  z.object({ value: z.coerce.string(), multiValue: z.array(z.object({ value: z.string() })).optional() }),
);
const Returned = z.looseObject({
  method: z.string().optional(),
  uri: z.string().optional(),
  querystring: z.union([Values, z.string()]).optional(),
  headers: Values.default({}),
  cookies: Values.default({}),
  statusCode: z.number().optional(),
  body: z
    .union([z.string(), z.object({ data: z.string(), encoding: z.enum(['text', 'base64']).default('text') })])
    .optional(),
});

type Values = z.infer<typeof Values>;

/** A CloudFront function, run for one viewer request or response. Throws what the function throws. */
export type EdgeFunction = {
  readonly onRequest: (request: HttpRequest) => { readonly request: HttpRequest } | { readonly reply: HttpReply };
  readonly onResponse: (request: HttpRequest, reply: HttpReply) => HttpReply;
};

const grouped = (pairs: Iterable<readonly [string, string]>): Values => {
  const values: Values = {};
  for (const [name, value] of pairs) {
    const before = values[name];
    if (before) before.multiValue = [...(before.multiValue ?? [{ value: before.value }]), { value }];
    else values[name] = { value };
  }
  return values;
};

const spread = (values: Values): [string, string][] =>
  Object.entries(values).flatMap(([name, { value, multiValue }]): [string, string][] =>
    multiValue ? multiValue.map((one): [string, string] => [name, one.value]) : [[name, value]],
  );

const queryPairs = (query: string): [string, string][] =>
  query === ''
    ? []
    : query.split('&').map((part): [string, string] => {
        const [name = '', ...rest] = part.split('=');
        return [name, rest.join('=')];
      });

const cookiePairs = (headers: HeaderList): [string, string][] =>
  (headerOf(headers, 'cookie') ?? '')
    .split(/[;,]\s*/)
    .filter((part) => part.includes('='))
    .map((part): [string, string] => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]);

const requestEvent = ({ method, path, query, headers, address }: HttpRequest) => ({
  version: '1.0',
  viewer: { ip: address },
  request: {
    method,
    uri: path,
    querystring: grouped(queryPairs(query)),
    headers: grouped(
      headers.map(([name, value]) => [name.toLowerCase(), value] as const).filter(([name]) => name !== 'cookie'),
    ),
    cookies: grouped(cookiePairs(headers)),
  },
});

const queryText = (query: z.infer<typeof Returned>['querystring']): string =>
  typeof query === 'string' || query === undefined
    ? (query ?? '')
    : spread(query)
        .map(([name, value]) => (value === '' ? name : `${name}=${value}`))
        .join('&');

const replyFrom = (returned: z.infer<typeof Returned>): HttpReply => {
  const { body } = returned;
  const data = typeof body === 'string' ? { data: body, encoding: 'text' as const } : body;
  return {
    status: returned.statusCode ?? 200,
    headers: spread(returned.headers),
    body: Buffer.from(data?.data ?? '', data?.encoding === 'base64' ? 'base64' : 'utf8'),
  };
};

/** Milliseconds on the wall after which a function has run astray. CloudFront counts its own processor's time, which a busy machine cannot. */
const astray = 5000;

/**
 * Compiles the code of a CloudFront function as the template carries it. One context serves all requests: making one costs more than all
 * else a request does here. What a function left in a global would be seen by the next request, so none may count on that.
 */
export const edgeFunction = (name: string, code: string): EdgeFunction => {
  const globals = { event: '', console: { log: () => undefined } };
  const context = createContext(globals);
  new Script(code, { filename: `${name}.js` }).runInContext(context, { timeout: astray });
  const handle = new Script('JSON.stringify(handler(JSON.parse(event)))', { filename: `${name}.js` });
  const run = (event: Readonly<Record<string, unknown>>, kind: string): z.infer<typeof Returned> => {
    const full = { ...event, context: { eventType: kind, requestId: 'local', distributionDomainName: 'local' } };
    globals.event = JSON.stringify(full);
    return Returned.parse(JSON.parse(String(handle.runInContext(context, { timeout: astray }))));
  };
  return {
    onRequest: (request) => {
      const returned = run(requestEvent(request), 'viewer-request');
      if (returned.statusCode !== undefined) return { reply: replyFrom(returned) };
      const cookies = spread(returned.cookies).map(([key, value]) => `${key}=${value}`);
      const headers = spread(returned.headers);
      if (cookies.length > 0) headers.push(['cookie', cookies.join('; ')]);
      return {
        request: { ...request, path: returned.uri ?? request.path, query: queryText(returned.querystring), headers },
      };
    },
    onResponse: (request, reply) => {
      const response = {
        statusCode: reply.status,
        headers: grouped(reply.headers.map(([key, value]) => [key.toLowerCase(), value] as const)),
        cookies: {},
      };
      const returned = run({ ...requestEvent(request), response }, 'viewer-response');
      return { ...reply, status: returned.statusCode ?? reply.status, headers: spread(returned.headers) };
    },
  };
};
