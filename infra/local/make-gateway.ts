import type { Plan } from './assembly/plan.ts';
import { httpApi, type RouteTarget } from './gateway/http-api.ts';
import { jwtAuthorizer } from './gateway/jwt-authorizer.ts';
import { throttleOf } from './gateway/throttle.ts';
import type { HttpReply, HttpRequest } from './http-message.ts';
import type { Functions } from './make-functions.ts';
import { account, defaultRegion } from './surroundings.ts';

/** An HTTP API of the template, by the host that the cloud would give it. */
export type MadeApi = {
  readonly id: string;
  readonly domain: string;
  readonly answer: (request: HttpRequest) => Promise<HttpReply>;
  readonly functions: readonly string[];
};

const routeTargets = (plan: Plan, functions: Functions, apiId: string) => {
  const integrations = new Map(plan.all('AWS::ApiGatewayV2::Integration').map((one) => [one.ref, one.properties]));
  const authorizers = new Map(
    plan.all('AWS::ApiGatewayV2::Authorizer').map((one) => {
      const { Issuer, Audience } = one.properties.JwtConfiguration;
      return [one.ref, jwtAuthorizer({ issuer: Issuer, audience: Audience })];
    }),
  );
  return plan
    .all('AWS::ApiGatewayV2::Route')
    .filter(({ properties }) => properties.ApiId === apiId)
    .map(({ id, properties }) => {
      const integration = integrations.get(properties.Target.replace(/^integrations\//, ''));
      if (!integration) throw new Error(`${id}: no integration ${properties.Target}`);
      const authorizer = authorizers.get(properties.AuthorizerId ?? '');
      if (properties.AuthorizationType === 'JWT' && !authorizer) throw new Error(`${id}: no authorizer`);
      const target: RouteTarget = {
        function: functions.find(integration.IntegrationUri),
        timeout: integration.TimeoutInMillis,
        scopes: properties.AuthorizationScopes,
        authorize: properties.AuthorizationType === 'JWT' ? authorizer : undefined,
      };
      return { key: properties.RouteKey, target };
    });
};

/** Builds every HTTP API of the template. `now` is the portal's clock. */
export const makeGateway = (plan: Plan, functions: Functions, now: () => number): readonly MadeApi[] =>
  plan.all('AWS::ApiGatewayV2::Api').map(({ id: path, ref }) => {
    const stage = plan.all('AWS::ApiGatewayV2::Stage').find(({ properties }) => properties.ApiId === ref);
    if (!stage) throw new Error(`${path}: no stage $default`);
    const { DefaultRouteSettings, RouteSettings } = stage.properties;
    const mayPass = throttleOf((key) => {
      const limits = RouteSettings?.[key] ?? DefaultRouteSettings;
      return { rate: limits?.ThrottlingRateLimit, burst: limits?.ThrottlingBurstLimit };
    });
    const domain = `${ref}.execute-api.${defaultRegion}.amazonaws.com`;
    const routes = routeTargets(plan, functions, ref);
    return {
      id: ref,
      domain,
      answer: httpApi({ id: ref, domain, account, routes, mayPass, now }),
      functions: [...new Set(routes.map(({ target }) => target.function.name))],
    };
  });
