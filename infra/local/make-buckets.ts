import type { Plan } from './assembly/plan.ts';
import type { S3 } from './s3/start-s3.ts';

/** Creates the buckets, or gives those that exist the template's settings. */
export const makeBuckets = (plan: Plan, s3: Pick<S3, 'createBucket'>): void => {
  for (const { ref, properties } of plan.all('AWS::S3::Bucket')) {
    s3.createBucket(ref, {
      versioned: properties.VersioningConfiguration?.Status === 'Enabled',
      cors: (properties.CorsConfiguration?.CorsRules ?? []).map((rule) => ({
        allowedOrigins: rule.AllowedOrigins,
        allowedMethods: rule.AllowedMethods,
        allowedHeaders: rule.AllowedHeaders ?? [],
        exposedHeaders: rule.ExposedHeaders ?? [],
        ...(rule.MaxAge !== undefined && { maxAgeSeconds: rule.MaxAge }),
      })),
    });
  }
};

/** The buckets whose events go to EventBridge. */
export const bucketsWithEvents = (plan: Plan): ReadonlySet<string> =>
  new Set([
    ...plan
      .all('AWS::S3::Bucket')
      .filter(({ properties }) => {
        const setting = properties.NotificationConfiguration?.EventBridgeConfiguration;
        return setting !== undefined && setting.EventBridgeEnabled !== false;
      })
      .map(({ ref }) => ref),
    ...plan
      .all('Custom::S3BucketNotifications')
      .filter(({ properties }) => properties.NotificationConfiguration.EventBridgeConfiguration !== undefined)
      .map(({ properties }) => properties.BucketName),
  ]);

/** Whether readers of a bucket may list it: then what is missing is 404 to them, else 403. */
export const mayList = (plan: Plan, bucket: string): boolean =>
  plan
    .all('AWS::S3::BucketPolicy')
    .filter(({ properties }) => properties.Bucket === bucket)
    .flatMap(({ properties }) => properties.PolicyDocument.Statement)
    .some(({ Effect, Action }) => Effect === 'Allow' && [Action].flat().includes('s3:ListBucket'));
