import * as z from 'zod';
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

/** Whether readers of a bucket may list it – then what is missing is 404 to them, else 403 – and which objects they may read. */
export type Reading = { readonly mayList: boolean; readonly mayRead: (key: string) => boolean };

/** Does a resource of a policy, a key or the beginning of keys with `*` after it, name this key? */
const names = (resource: string, key: string): boolean =>
  resource.endsWith('*') ? key.startsWith(resource.slice(0, -1)) : key === resource;

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

/** What a bucket's policy says to whoever reads it from outside. Conditions are the cloud's: what is denied under one is not denied here. */
export const readingOf = (plan: Plan, bucket: string): Reading => {
  const statements = plan
    .all('AWS::S3::BucketPolicy')
    .filter(({ properties }) => properties.Bucket === bucket)
    .flatMap(({ properties }) => properties.PolicyDocument.Statement);
  const denied = statements
    .filter(
      ({ Effect, Action, Condition }) => Effect === 'Deny' && !Condition && [Action].flat().includes('s3:GetObject'),
    )
    .flatMap(({ Resource }) => [Resource].flat())
    .map((arn) =>
      z
        .string()
        .parse(arn)
        .replace(/^.*?\//, ''),
    );
  return {
    mayList: statements.some(({ Effect, Action }) => Effect === 'Allow' && [Action].flat().includes('s3:ListBucket')),
    mayRead: (key) => !denied.some((resource) => names(resource, key)),
  };
};
