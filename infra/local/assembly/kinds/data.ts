import * as z from 'zod';
import { cloudOnly, given, givenLower, kind, looseBoolean, looseNumber, tags } from '../kind.ts';

const KeySchema = z.array(z.strictObject({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }));
const encryption = cloudOnly('the engine keeps what it is given in a file of this user');
const recovery = cloudOnly('point-in-time recovery and backups');
const capacity = cloudOnly('nothing throttles here');
const letters = cloudOnly('every secret here is 40 letters and digits');

const Index = z.strictObject({
  IndexName: z.string(),
  KeySchema,
  Projection: z.strictObject({
    ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']),
    NonKeyAttributes: z.array(z.string()).optional(),
  }),
  ProvisionedThroughput: capacity,
  OnDemandThroughput: capacity,
  WriteOnDemandThroughputSettings: capacity,
  ContributorInsightsSpecification: cloudOnly('a diagnosis of the cloud'),
});

const table = {
  TableName: z.string().optional(),
  AttributeDefinitions: z.array(z.strictObject({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) })),
  KeySchema,
  BillingMode: z.literal('PAY_PER_REQUEST'),
  GlobalSecondaryIndexes: z.array(Index).default([]),
  StreamSpecification: z
    .strictObject({ StreamViewType: z.enum(['NEW_AND_OLD_IMAGES', 'NEW_IMAGE', 'OLD_IMAGE', 'KEYS_ONLY']) })
    .optional(),
  TimeToLiveSpecification: z.strictObject({ AttributeName: z.string(), Enabled: looseBoolean }).optional(),
  SSESpecification: encryption,
  Tags: tags,
};

const tableNaming = {
  ref: (of: Parameters<typeof given>[0]) => given(of, 'TableName'),
  attributes: (of: Parameters<typeof given>[0]) => {
    const arn = `arn:aws:dynamodb:${of.region}:${of.account}:table/${given(of, 'TableName')}`;
    return { Arn: arn, StreamArn: `${arn}/stream/local`, TableId: given(of, 'TableName') };
  },
};

const CorsRule = z.strictObject({
  Id: z.string().optional(),
  AllowedHeaders: z.array(z.string()).optional(),
  AllowedMethods: z.array(z.string()),
  AllowedOrigins: z.array(z.string()),
  ExposedHeaders: z.array(z.string()).optional(),
  MaxAge: looseNumber.optional(),
});

/** Tables, buckets and secrets. */
export const dataKinds = {
  'AWS::DynamoDB::Table': kind(
    z.strictObject({
      ...table,
      DeletionProtectionEnabled: looseBoolean.optional(),
      PointInTimeRecoverySpecification: recovery,
      OnDemandThroughput: capacity,
      ContributorInsightsSpecification: cloudOnly('a diagnosis of the cloud'),
      TableClass: capacity,
    }),
    tableNaming,
  ),
  'AWS::DynamoDB::GlobalTable': kind(
    z.strictObject({
      ...table,
      WriteOnDemandThroughputSettings: capacity,
      WarmThroughput: capacity,
      Replicas: z
        .array(
          z.strictObject({
            Region: z.string(),
            DeletionProtectionEnabled: looseBoolean.optional(),
            PointInTimeRecoverySpecification: recovery,
            GlobalSecondaryIndexes: capacity,
            ContributorInsightsSpecification: cloudOnly('a diagnosis of the cloud'),
            SSESpecification: encryption,
            TableClass: capacity,
            ReadOnDemandThroughputSettings: capacity,
            KinesisStreamSpecification: z.never().optional(),
            Tags: tags,
          }),
        )
        .length(1, 'the runner has one region'),
    }),
    tableNaming,
  ),
  'AWS::S3::Bucket': kind(
    z.strictObject({
      BucketName: z.string().optional(),
      CorsConfiguration: z.strictObject({ CorsRules: z.array(CorsRule) }).optional(),
      VersioningConfiguration: z.strictObject({ Status: z.enum(['Enabled', 'Suspended']) }).optional(),
      NotificationConfiguration: z
        .strictObject({
          EventBridgeConfiguration: z.strictObject({ EventBridgeEnabled: looseBoolean.optional() }).optional(),
        })
        .optional(),
      PublicAccessBlockConfiguration: cloudOnly('no bucket is public here'),
      BucketEncryption: encryption,
      LifecycleConfiguration: cloudOnly('what expires by age is not swept'),
      LoggingConfiguration: cloudOnly('access logs'),
      OwnershipControls: cloudOnly('one owner'),
      AccessControl: cloudOnly('no access-control lists'),
      ObjectLockEnabled: cloudOnly('object lock guards against the account holder'),
      ObjectLockConfiguration: cloudOnly('object lock guards against the account holder'),
      IntelligentTieringConfigurations: cloudOnly('storage classes are prices'),
      Tags: tags,
    }),
    {
      ref: (of) => givenLower(of, 'BucketName'),
      attributes: (of) => {
        const name = givenLower(of, 'BucketName');
        return {
          Arn: `arn:aws:s3:::${name}`,
          DomainName: `${name}.s3.amazonaws.com`,
          RegionalDomainName: `${name}.s3.${of.region}.amazonaws.com`,
          DualStackDomainName: `${name}.s3.dualstack.${of.region}.amazonaws.com`,
        };
      },
    },
  ),
  'AWS::S3::BucketPolicy': kind(
    z.strictObject({
      Bucket: z.string(),
      PolicyDocument: z
        .object({
          Statement: z.array(
            z
              .object({
                Effect: z.string(),
                Action: z.unknown(),
                Resource: z.unknown().optional(),
                Condition: z.unknown().optional(),
              })
              .loose(),
          ),
        })
        .loose(),
    }),
  ),
  'AWS::SecretsManager::Secret': kind(
    z.strictObject({
      Name: z.string().optional(),
      Description: z.string().optional(),
      GenerateSecretString: z
        .strictObject({
          PasswordLength: letters,
          ExcludePunctuation: letters,
          ExcludeCharacters: letters,
          ExcludeLowercase: letters,
          ExcludeUppercase: letters,
          ExcludeNumbers: letters,
          IncludeSpace: letters,
          RequireEachIncludedType: letters,
          SecretStringTemplate: z.string().optional(),
          GenerateStringKey: z.string().optional(),
        })
        .optional(),
      KmsKeyId: encryption,
      Tags: tags,
    }),
    {
      ref: (of) => `arn:aws:secretsmanager:${of.region}:${of.account}:secret:${given(of, 'Name', 200)}`,
      attributes: (of) => ({
        Id: `arn:aws:secretsmanager:${of.region}:${of.account}:secret:${given(of, 'Name', 200)}`,
      }),
    },
  ),
  'AWS::GuardDuty::MalwareProtectionPlan': kind(
    z.strictObject({
      ProtectedResource: z.strictObject({
        S3Bucket: z.strictObject({ BucketName: z.string(), ObjectPrefixes: z.array(z.string()).optional() }),
      }),
      Actions: z
        .strictObject({ Tagging: z.strictObject({ Status: z.literal('DISABLED', 'the runner tags no object') }) })
        .optional(),
      Role: cloudOnly('permissions'),
      Tags: tags,
    }),
    {
      attributes: (of) => ({
        MalwareProtectionPlanId: of.name,
        Arn: `arn:aws:guardduty:${of.region}:${of.account}:malware-protection-plan/${of.name}`,
      }),
    },
  ),
};
