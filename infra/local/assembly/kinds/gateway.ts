import * as z from 'zod';
import { cloudOnly, kind, looseNumber, tags } from '../kind.ts';

const logging = cloudOnly('access logs and metrics');
const Throttle = {
  ThrottlingBurstLimit: looseNumber.optional(),
  ThrottlingRateLimit: looseNumber.optional(),
  DetailedMetricsEnabled: logging,
  LoggingLevel: logging,
  DataTraceEnabled: logging,
};
const idOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .slice(-20);

/** The HTTP API. */
export const gatewayKinds = {
  'AWS::ApiGatewayV2::Api': kind(
    z.strictObject({
      Name: z.string(),
      Description: z.string().optional(),
      ProtocolType: z.literal('HTTP'),
      DisableExecuteApiEndpoint: z.literal(false, 'the distribution calls this endpoint').optional(),
      CorsConfiguration: z.never('the portal and its API share one origin').optional(),
      IpAddressType: cloudOnly('the network'),
      Tags: tags,
    }),
    {
      ref: ({ name }) => idOf(name),
      attributes: ({ name, region }) => ({
        ApiId: idOf(name),
        ApiEndpoint: `https://${idOf(name)}.execute-api.${region}.amazonaws.com`,
      }),
    },
  ),
  'AWS::ApiGatewayV2::Stage': kind(
    z.strictObject({
      ApiId: z.string(),
      StageName: z.literal('$default', 'the runner serves only the stage $default'),
      AutoDeploy: z.literal(true),
      DefaultRouteSettings: z.strictObject(Throttle).optional(),
      RouteSettings: z.record(z.string(), z.strictObject(Throttle)).optional(),
      AccessLogSettings: logging,
      Description: z.string().optional(),
      Tags: tags,
    }),
    { ref: () => '$default' },
  ),
  'AWS::ApiGatewayV2::Integration': kind(
    z.strictObject({
      ApiId: z.string(),
      IntegrationType: z.literal('AWS_PROXY'),
      IntegrationUri: z.string(),
      IntegrationMethod: z.string().optional(),
      PayloadFormatVersion: z.literal('2.0'),
      TimeoutInMillis: looseNumber
        .pipe(z.number().min(50).max(30_000, 'an HTTP API waits 30 seconds at most'))
        .default(30_000),
      Description: z.string().optional(),
    }),
  ),
  'AWS::ApiGatewayV2::Route': kind(
    z.strictObject({
      ApiId: z.string(),
      RouteKey: z.string(),
      Target: z.string(),
      AuthorizationType: z.enum(['NONE', 'JWT']).default('NONE'),
      AuthorizerId: z.string().optional(),
      AuthorizationScopes: z.array(z.string()).default([]),
      OperationName: z.string().optional(),
    }),
  ),
  'AWS::ApiGatewayV2::Authorizer': kind(
    z.strictObject({
      ApiId: z.string(),
      Name: z.string(),
      AuthorizerType: z.literal('JWT'),
      IdentitySource: z.array(z.literal('$request.header.Authorization')).length(1),
      JwtConfiguration: z.strictObject({ Audience: z.array(z.string()).default([]), Issuer: z.string() }),
    }),
    { attributes: ({ name }) => ({ AuthorizerId: name }) },
  ),
};
