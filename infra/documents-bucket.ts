import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, HttpMethods } from 'aws-cdk-lib/aws-s3';
import type { CfnBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { LogBucket } from './log-bucket.ts';

type DocumentsBucketProps = { key: Key; logs: LogBucket; origins: string[] };

/** Citizens' files: uploads land under `quarantine/`, what passed the checks lies under `documents/`. Each arrival is an event. */
export class DocumentsBucket extends Bucket {
  constructor(scope: Construct, id: string, { key, logs, origins }: DocumentsBucketProps) {
    super(scope, id, {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      bucketKeyEnabled: true,
      enforceSSL: true,
      versioned: true,
      removalPolicy: RemovalPolicy.RETAIN,
      cors: [
        {
          allowedMethods: [HttpMethods.POST, HttpMethods.GET, HttpMethods.HEAD],
          allowedOrigins: origins,
          allowedHeaders: ['*'],
          maxAge: 3000,
        },
      ],
      lifecycleRules: [
        {
          id: 'empty-quarantine',
          prefix: 'quarantine/',
          expiration: Duration.days(7),
          noncurrentVersionExpiration: Duration.days(7),
        },
        { id: 'stop-unfinished', abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
    });
    // Set on the resource itself: the construct's own switch would deploy a function just to set it.
    (this.node.defaultChild as CfnBucket).notificationConfiguration = {
      eventBridgeConfiguration: { eventBridgeEnabled: true },
    };
    logs.keep(this, 'documents/');
  }
}
