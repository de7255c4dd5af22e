import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import type { IHttpRouteAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { UserPool, UserPoolClient } from 'aws-cdk-lib/aws-cognito';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { routes } from '#shared/api/routes.ts';
import type { Route, Runner } from '#shared/api/route.ts';

/** Who signs a token, and for which client. */
export type TokenSource = { pool: UserPool; client: UserPoolClient };

/** What the stage logs of a call: its route, never its path (a path holds a dossier's code), its caller or its address. */
const accessLog = JSON.stringify({
  requestId: '$context.requestId',
  time: '$context.requestTimeEpoch',
  route: '$context.routeKey',
  status: '$context.status',
  size: '$context.responseLength',
  milliseconds: '$context.responseLatency',
  error: '$context.error.messageString',
  refused: '$context.authorizer.error',
});

/** The HTTP API: one route a line of the route table, each to the function that runs it, each asking for its audience's token. */
export class Api extends HttpApi {
  readonly stage: HttpStage;

  constructor(scope: Construct, id: string) {
    super(scope, id, { createDefaultStage: false });
    const logGroup = new LogGroup(this, 'Log', {
      retention: RetentionDays.TWO_YEARS,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.stage = new HttpStage(this, 'Stage', {
      httpApi: this,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: 1000, burstLimit: 2000 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(logGroup),
        format: AccessLogFormat.custom(accessLog),
      },
    });
  }

  /** Adds every route of the table. */
  addPortalRoutes(functions: Record<Runner, Function>, tokens: { applicant: TokenSource; staff: TokenSource }): void {
    const integrations = new Map<Runner, HttpLambdaIntegration>();
    const integrationOf = (runner: Runner) => {
      const made =
        integrations.get(runner) ??
        new HttpLambdaIntegration(runner, functions[runner], { scopePermissionToRoute: false });
      integrations.set(runner, made);
      return made;
    };
    const authorizers = {
      anyone: new HttpNoneAuthorizer(),
      applicant: authorizerOf('applicant', tokens.applicant),
      staff: authorizerOf('staff', tokens.staff),
    };
    for (const { path, method, runsOn, allow } of Object.values<Route>(routes)) {
      this.addRoutes({
        path,
        methods: [HttpMethod[method]],
        integration: integrationOf(runsOn),
        authorizer: authorizers[typeof allow === 'string' ? allow : 'staff'],
      });
    }
    // What no route and no page is: the public function says so, in words.
    new HttpRoute(this, 'Unknown', {
      httpApi: this,
      routeKey: HttpRouteKey.DEFAULT,
      integration: integrationOf('public'),
      authorizer: authorizers.anyone,
    });
  }

  /** The host that CloudFront calls. */
  get host(): string {
    return `${this.apiId}.execute-api.${Stack.of(this).region}.${Stack.of(this).urlSuffix}`;
  }
}

function authorizerOf(name: string, { pool, client }: TokenSource): IHttpRouteAuthorizer {
  return new HttpJwtAuthorizer(name, pool.userPoolProviderUrl, { jwtAudience: [client.userPoolClientId] });
}
