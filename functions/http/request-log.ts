import type middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { errorFacts, log } from '../log.ts';
import { refusalIn } from './problem.ts';

type Middleware = middy.MiddlewareObj<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>;

/** One line for each request: the route's pattern, never its path, and how it ended. */
export const requestLog = (): Middleware => {
  const startedAt = new WeakMap<APIGatewayProxyEventV2, number>();
  const facts = (event: APIGatewayProxyEventV2) => ({
    of: event.routeKey,
    requestId: event.requestContext.requestId,
    milliseconds: Math.round(performance.now() - (startedAt.get(event) ?? performance.now())),
  });
  return {
    before: ({ event }) => {
      startedAt.set(event, performance.now());
    },
    after: ({ event, response }) => {
      log({ level: 'info', ...facts(event), status: response?.statusCode });
    },
    onError: ({ event, error, response }) => {
      const refusal = refusalIn(error);
      const line = { ...facts(event), status: response?.statusCode };
      if (refusal) log({ level: 'info', ...line, refusal: refusal.code });
      else log({ level: 'error', ...line, ...errorFacts(error) });
    },
  };
};
