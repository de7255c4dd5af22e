import * as z from 'zod';
import { kind } from './kind.ts';
import { cdnKinds } from './kinds/cdn.ts';
import { computeKinds } from './kinds/compute.ts';
import { dataKinds } from './kinds/data.ts';
import { gatewayKinds } from './kinds/gateway.ts';
import { keyKinds } from './kinds/keys.ts';
import { signInKinds } from './kinds/sign-in.ts';

/** Every resource type that the runner carries out. Whatever is neither here nor in `cloud-only.ts` stops the start. */
export const kinds = {
  ...dataKinds,
  ...keyKinds,
  ...computeKinds,
  ...gatewayKinds,
  ...cdnKinds,
  ...signInKinds,
  'Custom::CDKBucketDeployment': kind(
    z.strictObject({
      ServiceToken: z.string(),
      SourceBucketNames: z.array(z.string()),
      SourceObjectKeys: z.array(z.string()),
      SourceMarkers: z.array(z.record(z.string(), z.string())).optional(),
      SourceMarkersConfig: z.array(z.object({ jsonEscape: z.boolean().optional() })).optional(),
      DestinationBucketName: z.string(),
      DestinationBucketKeyPrefix: z.string().default(''),
      Prune: z.boolean().default(true),
      Exclude: z.never('the runner deploys whole folders').optional(),
      Include: z.never('the runner deploys whole folders').optional(),
      SystemMetadata: z.record(z.string(), z.string()).default({}),
      UserMetadata: z.never('the runner gives pages no metadata of their own').optional(),
      Extract: z.literal(true, 'the runner deploys folders').optional(),
      WaitForDistributionInvalidation: z.unknown().optional(),
      RetainOnDelete: z.unknown().optional(),
      DistributionId: z.unknown().optional(),
      DistributionPaths: z.unknown().optional(),
      OutputObjectKeys: z.unknown().optional(),
      DestinationBucketArn: z.unknown().optional(),
    }),
    { attributes: () => ({ DestinationBucketArn: '' }) },
  ),
  'Custom::S3BucketNotifications': kind(
    z.strictObject({
      ServiceToken: z.string(),
      BucketName: z.string(),
      NotificationConfiguration: z.strictObject({ EventBridgeConfiguration: z.strictObject({}).optional() }),
      Managed: z.unknown().optional(),
      SkipDestinationValidation: z.unknown().optional(),
    }),
  ),
};

/** A type that the runner carries out. */
export type KindName = keyof typeof kinds;

/** The properties of such a resource, resolved and parsed. */
export type PropertiesOf<Name extends KindName> = z.output<(typeof kinds)[Name]['properties']>;

/** Whether the runner carries out this type. */
export const isKind = (type: string): type is KindName => Object.hasOwn(kinds, type);
