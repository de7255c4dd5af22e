import type { Plan } from '../assembly/plan.ts';
import type { PropertiesOf } from '../assembly/resource-kinds.ts';
import { headerOf, type HttpReply, type HttpRequest } from '../http-message.ts';
import { compress } from './compress.ts';
import { edgeFunction, type EdgeFunction } from './edge-function.ts';
import { forwardingOf, headersPolicyOf } from './policies.ts';

/** Answers a request that reached an origin. */
export type Origin = (request: HttpRequest) => Promise<HttpReply>;

type Config = PropertiesOf<'AWS::CloudFront::Distribution'>['DistributionConfig'];
type BehaviourConfig = Config['DefaultCacheBehavior'];
type OriginConfig = Config['Origins'][number];

type Behaviour = {
  readonly fits: (path: string) => boolean;
  readonly methods: readonly string[];
  readonly forward: (request: HttpRequest) => HttpRequest;
  readonly origin: Origin;
  readonly compress: boolean;
  readonly onRequest: EdgeFunction | undefined;
  readonly onResponse: EdgeFunction | undefined;
  readonly lay: ReturnType<typeof headersPolicyOf>;
};

const patternOf = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .replace(/^(?!\/)/, '/')
      .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
  );

const notForwarded = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'proxy-connection', 'te']);

const cookiesOf = (header: string | undefined): string[] =>
  (header ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Everything a behaviour lets through, with the origin's own headers and host. */
const forwarder = (plan: Plan, config: BehaviourConfig, origin: OriginConfig) => {
  const through = forwardingOf(plan, config.CachePolicyId, config.OriginRequestPolicyId);
  const own = origin.OriginCustomHeaders.map(({ HeaderName, HeaderValue }): [string, string] => [
    HeaderName.toLowerCase(),
    HeaderValue,
  ]);
  const names = new Set(own.map(([name]) => name));
  return (request: HttpRequest): HttpRequest => {
    const cookies = cookiesOf(headerOf(request.headers, 'cookie')).filter((part) =>
      through.cookies(part.split('=')[0] ?? ''),
    );
    const query = request.query
      .split('&')
      .filter((part) => part !== '' && through.query(decodeURIComponentSafely(part.split('=')[0] ?? '')))
      .join('&');
    const kept = request.headers.filter(([name]) => {
      const lower = name.toLowerCase();
      if (lower === 'cookie' || names.has(lower) || notForwarded.has(lower)) return false;
      return through.headers(name) || lower === 'content-type' || lower === 'content-length';
    });
    return {
      ...request,
      path: origin.OriginPath + request.path,
      query,
      headers: [
        ...kept.filter(([name]) => !['host', 'x-forwarded-for', 'via'].includes(name.toLowerCase())),
        ['host', origin.DomainName],
        ['via', '1.1 local (CloudFront)'],
        ['x-forwarded-for', [headerOf(request.headers, 'x-forwarded-for'), request.address].filter(Boolean).join(', ')],
        ...(cookies.length > 0 ? [['cookie', cookies.join('; ')] as const] : []),
        ...own,
      ],
    };
  };
};

const decodeURIComponentSafely = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const say = (status: number, words: string): HttpReply => ({
  status,
  headers: [
    ['content-type', 'text/html'],
    ['server', 'CloudFront'],
  ],
  body: Buffer.from(
    `<!doctype html><title>ERROR: The request could not be satisfied</title><h1>${status}</h1><p>${words}</p>\n`,
  ),
});

const notModified = (request: HttpRequest, reply: HttpReply): HttpReply => {
  const wanted = headerOf(request.headers, 'if-none-match');
  const tag = headerOf(reply.headers, 'etag');
  if (reply.status !== 200 || wanted === undefined || tag === undefined) return reply;
  const bare = (text: string): string => text.trim().replace(/^W\//, '');
  if (wanted.trim() !== '*' && !wanted.split(',').some((one) => bare(one) === bare(tag))) return reply;
  const headers = reply.headers.filter(
    ([name]) => !['content-type', 'content-length', 'content-encoding'].includes(name.toLowerCase()),
  );
  return { status: 304, headers, body: Buffer.alloc(0) };
};

/** A distribution as the template has it. `originOf` answers for the host that an origin names. Caching alone is missing. */
export const distribution = (plan: Plan, config: Config, originOf: (domain: string) => Origin | undefined): Origin => {
  const functions = new Map<string, EdgeFunction>();
  for (const { ref, properties } of plan.all('AWS::CloudFront::Function')) {
    functions.set(ref, edgeFunction(properties.Name, properties.FunctionCode));
  }
  const functionFor = (behaviour: BehaviourConfig, kind: string): EdgeFunction | undefined => {
    const association = behaviour.FunctionAssociations.find(({ EventType }) => EventType === kind);
    if (!association) return undefined;
    const found = functions.get(association.FunctionARN);
    if (!found) throw new Error(`no CloudFront function ${association.FunctionARN}`);
    return found;
  };
  const behaviour = (settings: BehaviourConfig, fits: (path: string) => boolean): Behaviour => {
    const target = config.Origins.find(({ Id }) => Id === settings.TargetOriginId);
    const origin = target && originOf(target.DomainName);
    if (!target || !origin)
      throw new Error(`the runner knows no origin ${target?.DomainName ?? settings.TargetOriginId}`);
    return {
      fits,
      methods: settings.AllowedMethods,
      forward: forwarder(plan, settings, target),
      origin,
      compress: settings.Compress && forwardingOf(plan, settings.CachePolicyId, undefined).compress,
      onRequest: functionFor(settings, 'viewer-request'),
      onResponse: functionFor(settings, 'viewer-response'),
      lay: headersPolicyOf(plan, settings.ResponseHeadersPolicyId),
    };
  };
  const behaviours = [
    ...config.CacheBehaviors.map((settings) => {
      const pattern = patternOf(settings.PathPattern);
      return behaviour(settings, (path) => pattern.test(path));
    }),
    behaviour(config.DefaultCacheBehavior, () => true),
  ];
  const chosen = (path: string): Behaviour => {
    const found = behaviours.find(({ fits }) => fits(path));
    if (!found) throw new Error('the default behaviour fits everything');
    return found;
  };

  const errorPage = async (request: HttpRequest, reply: HttpReply): Promise<HttpReply> => {
    const rule = config.CustomErrorResponses.find(({ ErrorCode }) => ErrorCode === reply.status);
    if (rule?.ResponsePagePath === undefined) return reply;
    const asked: HttpRequest = {
      ...request,
      method: 'GET',
      path: rule.ResponsePagePath,
      query: '',
      body: Buffer.alloc(0),
      size: 0,
    };
    const settings = chosen(rule.ResponsePagePath);
    const page = await settings.origin(settings.forward(asked));
    return page.status === 200 ? { ...page, status: rule.ResponseCode ?? reply.status } : reply;
  };

  return async (viewer) => {
    const settings = chosen(viewer.path);
    if (!settings.methods.includes(viewer.method))
      return say(403, 'This distribution is not configured to allow the HTTP request method.');
    const rooted =
      viewer.path === '/' && config.DefaultRootObject !== '' ? `/${config.DefaultRootObject}` : viewer.path;
    let request: HttpRequest = { ...viewer, path: rooted };
    try {
      const seen = settings.onRequest?.onRequest(request);
      if (seen && 'reply' in seen) return seen.reply;
      if (seen) request = seen.request;
    } catch {
      return say(503, 'The CloudFront function associated with this distribution failed.');
    }
    const answered = await errorPage(request, await settings.origin(settings.forward(request)));
    const squeezed = settings.compress ? compress(viewer, answered) : answered;
    const laid: HttpReply = { ...squeezed, headers: settings.lay(squeezed.headers) };
    const conditional = viewer.method === 'GET' || viewer.method === 'HEAD' ? notModified(viewer, laid) : laid;
    const fresh: HttpReply = { ...conditional, headers: [...conditional.headers, ['x-cache', 'Miss from cloudfront']] };
    try {
      return settings.onResponse?.onResponse(request, fresh) ?? fresh;
    } catch {
      return say(503, 'The CloudFront function associated with this distribution failed.');
    }
  };
};
