import type { Plan } from '../assembly/plan.ts';
import type { PropertiesOf } from '../assembly/resource-kinds.ts';
import type { HttpReply, HttpRequest } from '../http-message.ts';
import { compress } from './compress.ts';
import { withFailover } from './failover.ts';
import { forwarder } from './forwarder.ts';
import { edgeFunction, type EdgeFunction } from './edge-function.ts';
import type { Origin } from './origin.ts';
import { forwardingOf, headersPolicyOf } from './policies.ts';
import { unconditional, unlessKnown, wholeIfChanged } from './revalidate.ts';

type Config = PropertiesOf<'AWS::CloudFront::Distribution'>['DistributionConfig'];
type BehaviourConfig = Config['DefaultCacheBehavior'];

type Behaviour = {
  readonly fits: (path: string) => boolean;
  readonly methods: readonly string[];
  readonly ask: Origin;
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
    const asking = (id: string): Origin => {
      const target = config.Origins.find(({ Id }) => Id === id);
      const origin = target && originOf(target.DomainName);
      if (!target || !origin) throw new Error(`the runner knows no origin ${target?.DomainName ?? id}`);
      const forward = forwarder(plan, settings, target);
      return (request) => origin(forward(request));
    };
    const group = config.OriginGroups.Items.find(({ Id }) => Id === settings.TargetOriginId);
    return {
      fits,
      methods: settings.AllowedMethods,
      ask: wholeIfChanged(group ? withFailover(group, asking) : asking(settings.TargetOriginId)),
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
      ...unconditional(request),
      method: 'GET',
      path: rule.ResponsePagePath,
      query: '',
      body: Buffer.alloc(0),
      size: 0,
    };
    const settings = chosen(rule.ResponsePagePath);
    const page = await settings.ask(asked);
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
    const answered = await errorPage(request, await settings.ask(request));
    const squeezed = settings.compress ? compress(viewer, answered) : answered;
    const laid: HttpReply = { ...squeezed, headers: settings.lay(squeezed.headers) };
    const conditional = unlessKnown(viewer, laid);
    const fresh: HttpReply = { ...conditional, headers: [...conditional.headers, ['x-cache', 'Miss from cloudfront']] };
    try {
      return settings.onResponse?.onResponse(request, fresh) ?? fresh;
    } catch {
      return say(503, 'The CloudFront function associated with this distribution failed.');
    }
  };
};
