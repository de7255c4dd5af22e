import { headerOf, bodyLimit, type HttpReply, type HttpRequest } from '../http-message.ts';
import type { LocalFunction } from '../lambda/function-pool.ts';
import type { Judgement } from './jwt-authorizer.ts';
import { payloadOf } from './payload.ts';
import { gatewayReply, replyOf } from './reply.ts';
import { routeMatcher } from './route-match.ts';

/** Where a route leads: the function, how long it may take (milliseconds), and who must have vouched for the caller. */
export type RouteTarget = {
  readonly function: LocalFunction;
  readonly timeout: number;
  readonly scopes: readonly string[];
  readonly authorize: ((header: string | undefined, scopes: readonly string[]) => Promise<Judgement>) | undefined;
};

/** What an HTTP API is made of. `now` is the portal's clock. */
export type HttpApiOptions = {
  readonly id: string;
  readonly domain: string;
  readonly account: string;
  readonly routes: readonly { readonly key: string; readonly target: RouteTarget }[];
  readonly mayPass: (routeKey: string, now: number) => boolean;
  readonly now: () => number;
};

const late = Symbol('late');

const within = async <T>(work: Promise<T>, milliseconds: number): Promise<T | typeof late> => {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<typeof late>((resolve) => {
    timer = setTimeout(() => resolve(late), milliseconds);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
};

const refusal = ({ refused, why }: Extract<Judgement, { refused: string }>): HttpReply => {
  if (refused === 'forbidden') return gatewayReply(403, 'Forbidden');
  const challenge = why === '' ? 'Bearer' : `Bearer scope="" error="invalid_token" error_description="${why}"`;
  return gatewayReply(401, 'Unauthorized', { 'www-authenticate': challenge });
};

/** Answers calls as an HTTP API with Lambda integrations does: route, throttle, authorizer, size, function, in that order. */
export const httpApi = (options: HttpApiOptions): ((request: HttpRequest) => Promise<HttpReply>) => {
  const match = routeMatcher(options.routes);
  const judged = async ({ authorize, scopes }: RouteTarget, request: HttpRequest): Promise<Judgement | undefined> =>
    authorize?.(headerOf(request.headers, 'authorization'), scopes);
  const answer = async (request: HttpRequest): Promise<HttpReply> => {
    const matched = match(request.method, request.path);
    if (!matched) return gatewayReply(404, 'Not Found');
    const { key, target, parameters } = matched;
    if (!options.mayPass(key, Date.now())) return gatewayReply(429, 'Too Many Requests');
    const judgement = await judged(target, request);
    if (judgement && 'refused' in judgement) return refusal(judgement);
    if (request.size > bodyLimit) return gatewayReply(413, 'Request Entity Too Large');
    const { account, id, domain, now } = options;
    const event = payloadOf(request, {
      routeKey: key,
      parameters,
      jwt: judgement?.jwt,
      account,
      apiId: id,
      domain,
      now: now(),
    });
    const outcome = await within(target.function.invoke(event), target.timeout);
    return outcome === late ? gatewayReply(503, 'Service Unavailable') : replyOf(outcome);
  };
  // Every answer says when it was given; here that is by the portal's clock, which can be moved.
  return async (request) => {
    const reply = await answer(request);
    return { ...reply, headers: [...reply.headers, ['date', new Date(options.now()).toUTCString()]] };
  };
};
