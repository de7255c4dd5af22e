import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { LogBucket } from './log-bucket.ts';

/** The pre-rendered pages; read by this account's CloudFront and by nobody else. */
export class SiteBucket extends Bucket {
  constructor(scope: Construct, id: string, { logs, reader }: { logs: LogBucket; reader: ServicePrincipal }) {
    super(scope, id, {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      versioned: true,
      removalPolicy: RemovalPolicy.RETAIN,
      // Publishing writes pages over and over; what they said is in the table for good.
      lifecycleRules: [{ id: 'pages-before', noncurrentVersionExpiration: Duration.days(90) }],
    });
    logs.keep(this, 'site/');
    const { account, partition } = Stack.of(this);
    this.addToResourcePolicy(
      new PolicyStatement({
        principals: [reader],
        actions: ['s3:GetObject'],
        resources: [this.arnForObjects('*')],
        // The distribution is younger than the bucket, so the account is named and not the distribution.
        conditions: {
          StringEquals: { 'AWS:SourceAccount': account },
          ArnLike: { 'AWS:SourceArn': `arn:${partition}:cloudfront::${account}:distribution/*` },
        },
      }),
    );
    // What publishing notes for itself is nobody's page.
    this.addToResourcePolicy(
      new PolicyStatement({
        effect: Effect.DENY,
        principals: [reader],
        actions: ['s3:GetObject'],
        resources: [this.arnForObjects('published/*')],
      }),
    );
  }
}
