import { describe, expect, it } from 'vitest';
import { at, listAt, ofType, synthesised } from './synthesised.ts';

const { data, portal, edge, text } = synthesised();

describe('synthesising the portal', () => {
  it('leaves no finding of cdk-nag without a reason', () => {
    // An unacknowledged finding would have thrown above.
    expect(Object.keys(portal).length).toBeGreaterThan(100);
  });

  it('stays far under the 500 resources of a stack', () => {
    expect(Object.keys(portal).length).toBeLessThan(460);
    expect(Object.keys(data).length).toBeLessThan(50);
    expect(Object.keys(edge).length).toBeLessThan(10);
  });

  it('names nothing after the local runner’s own pages', () => {
    expect(text).not.toMatch(/\/dev\b|"dev\//);
  });

  it('carries no answer to requests of other origins', () => {
    expect(Object.values(ofType(portal, 'AWS::ApiGatewayV2::Api'))).toEqual([
      expect.not.objectContaining({ CorsConfiguration: expect.anything() }),
    ]);
  });

  it('refuses a setting that is malformed, by name', () => {
    expect(() => synthesised({ stage: 'Sơn La' })).toThrow(/stage/);
  });
});

describe('what citizens entrust', () => {
  const stateful = ['AWS::DynamoDB::Table', 'AWS::S3::Bucket', 'AWS::Cognito::UserPool', 'AWS::KMS::Key'];

  it('lies in a stack of its own', () => {
    const types = new Set(Object.values(portal).map(({ Type }) => Type));
    expect(stateful.filter((type) => type !== 'AWS::KMS::Key' && types.has(type))).toEqual([]);
  });

  it('outlives its stack', () => {
    const kept = Object.values(data).filter(({ Type }) => stateful.includes(Type));
    expect(kept).toHaveLength(9);
    for (const { DeletionPolicy, UpdateReplacePolicy } of kept) {
      expect([DeletionPolicy, UpdateReplacePolicy]).toEqual(['Retain', 'Retain']);
    }
  });

  it('is signed for with keys that only sign, and are never made anew', () => {
    const keys = Object.values(ofType(data, 'AWS::KMS::Key'));
    expect(keys.map(({ KeyUsage, KeySpec }) => [KeyUsage, KeySpec])).toEqual([
      [undefined, undefined],
      ['SIGN_VERIFY', 'RSA_2048'],
      ['SIGN_VERIFY', 'ECC_NIST_P256'],
    ]);
  });

  it('is in a table that can be restored to any second and not be deleted', () => {
    const [table] = Object.values(ofType(data, 'AWS::DynamoDB::Table'));
    expect(table).toMatchObject({
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      BillingMode: 'PAY_PER_REQUEST',
    });
    expect(listAt(table, 'GlobalSecondaryIndexes').map((index) => at(index, 'IndexName'))).toEqual([
      'byOwner',
      'byQueue',
      'byHolder',
    ]);
  });

  it('is in buckets that keep every version and let nobody in from outside', () => {
    const buckets = Object.values(ofType(data, 'AWS::S3::Bucket'));
    expect(buckets).toHaveLength(3);
    for (const bucket of buckets) {
      expect(bucket).toMatchObject({
        VersioningConfiguration: { Status: 'Enabled' },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
      });
    }
  });

  it('is signed in to by accounts that cannot be deleted by mistake, staff with a second factor', () => {
    const pools = Object.values(ofType(data, 'AWS::Cognito::UserPool'));
    expect(pools.map(({ DeletionProtection, MfaConfiguration }) => [DeletionProtection, MfaConfiguration])).toEqual([
      ['ACTIVE', 'OPTIONAL'],
      ['ACTIVE', 'ON'],
    ]);
  });
});
