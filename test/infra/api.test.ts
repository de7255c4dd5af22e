import { describe, expect, it } from 'vitest';
import { routes } from '#shared/api/routes.ts';
import { at, ofType, synthesised, textAt } from './synthesised.ts';

const { portal } = synthesised();
const authorizers = ofType(portal, 'AWS::ApiGatewayV2::Authorizer');
const integrations = ofType(portal, 'AWS::ApiGatewayV2::Integration');
const functions = ofType(portal, 'AWS::Lambda::Function');

/** Route key → who it asks for and which function answers, as deployed. */
const deployed = Object.fromEntries(
  Object.values(ofType(portal, 'AWS::ApiGatewayV2::Route')).map((route) => {
    const integration = integrations[textAt(route, 'Target.Fn::Join.1.1.Ref')];
    const authorizer = at(route, 'AuthorizerId.Ref');
    return [
      textAt(route, 'RouteKey'),
      {
        asks:
          typeof authorizer === 'string' ? textAt(authorizers[authorizer], 'Name') : textAt(route, 'AuthorizationType'),
        runsOn: textAt(functions[textAt(integration, 'IntegrationUri.Fn::GetAtt.0')], 'Description'),
        format: textAt(integration, 'PayloadFormatVersion'),
      },
    ];
  }),
);

describe('the HTTP API', () => {
  it('has every route of the table and no other', () => {
    expect(Object.keys(deployed).sort()).toEqual(
      [...Object.values(routes).map(({ method, path }) => `${method} ${path}`), '$default'].sort(),
    );
  });

  it('asks each audience for its own token', () => {
    const asked = (key: string) => deployed[key]?.asks;
    expect(asked('GET /api/track/{code}')).toBe('NONE');
    expect(asked('POST /api/dossiers/{dossierId}/actions')).toBe('applicant');
    expect(asked('POST /api/desk/dossiers/{dossierId}/actions')).toBe('staff');
    const open = Object.keys(deployed).filter((key) => asked(key) === 'NONE');
    expect(open.sort()).toEqual([
      '$default',
      'GET /api/halls',
      'GET /api/halls/{agencyId}',
      'GET /api/health',
      'GET /api/openapi.json',
      'GET /api/pay/attempts/{reference}',
      'GET /api/pay/links/{token}',
      'GET /api/payments/vnpay/ipn',
      'GET /api/services/{serviceId}/blank-form',
      'GET /api/track/{code}',
      'POST /api/halls/{agencyId}/tickets',
      'POST /api/pay/links/{token}',
      'POST /api/receipts/check',
      'POST /api/results/check',
    ]);
    const ofStaff = Object.keys(deployed).filter((key) => asked(key) === 'staff');
    expect(Object.keys(deployed).filter((key) => / \/api\/(desk|cash|admin)\//.test(key))).toEqual(ofStaff);
  });

  it('runs each route on the function its table names', () => {
    expect(deployed['GET /api/track/{code}']?.runsOn).toBe('public');
    expect(deployed['GET /api/dossiers/{dossierId}/papers/{paper}']?.runsOn).toBe('citizen-paper');
    for (const { method, path, runsOn } of Object.values(routes)) {
      expect(deployed[`${method} ${path}`]).toMatchObject({ runsOn, format: '2.0' });
    }
  });

  it('trusts the pool and the client of its audience', () => {
    const trust = Object.values(authorizers).map((authorizer) => [
      textAt(authorizer, 'Name'),
      /SignIn(applicants|staff)/.exec(textAt(authorizer, 'JwtConfiguration.Issuer.Fn::ImportValue'))?.[1],
      /(Applicant|Staff)Client/.exec(textAt(authorizer, 'JwtConfiguration.Audience.0.Ref'))?.[1],
    ]);
    expect(trust).toEqual([
      ['applicant', 'applicants', 'Applicant'],
      ['staff', 'staff', 'Staff'],
    ]);
  });

  it('throttles, and logs a call’s route but neither its path nor its caller', () => {
    const [stage] = Object.values(ofType(portal, 'AWS::ApiGatewayV2::Stage'));
    expect(stage?.DefaultRouteSettings).toEqual({ ThrottlingBurstLimit: 2000, ThrottlingRateLimit: 1000 });
    expect(textAt(stage, 'AccessLogSettings.Format')).toContain('$context.routeKey');
    expect(textAt(stage, 'AccessLogSettings.Format')).not.toMatch(/path|sourceIp|userAgent|claims|sub\b/);
  });
});

describe('the clients of the sign-in', () => {
  const clients = Object.values(ofType(portal, 'AWS::Cognito::UserPoolClient'));

  it('are public, by code, with short access and a refresh token that turns over', () => {
    expect(clients).toHaveLength(2);
    for (const client of clients) {
      expect(client).toMatchObject({
        GenerateSecret: false,
        AllowedOAuthFlows: ['code'],
        AccessTokenValidity: 15,
        RefreshTokenRotation: { Feature: 'ENABLED' },
        EnableTokenRevocation: true,
      });
      expect(client.ExplicitAuthFlows).toEqual(['ALLOW_CUSTOM_AUTH']);
    }
  });

  it('let nobody who signs up write their own identity number', () => {
    for (const { WriteAttributes } of clients) expect(JSON.stringify(WriteAttributes)).not.toContain('custom:');
  });
});
