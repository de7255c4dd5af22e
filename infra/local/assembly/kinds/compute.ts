import * as z from 'zod';
import { cloudOnly, given, kind, looseBoolean, looseNumber, looseText, tags } from '../kind.ts';

const functionArn = (of: Parameters<typeof given>[0]): string =>
  `arn:aws:lambda:${of.region}:${of.account}:function:${given(of, 'FunctionName')}`;
/** A FIFO queue that the template does not name ends in `.fifo`, as CloudFormation names it. */
const queueName = (of: Parameters<typeof given>[0]): string =>
  of.text('QueueName') === undefined && of.text('FifoQueue') === 'true'
    ? `${given(of, 'QueueName', 75)}.fifo`
    : given(of, 'QueueName', 80);
const Destination = z.strictObject({ Destination: z.string() });

/** Functions, what wakes them, and queues. */
export const computeKinds = {
  'AWS::Lambda::Function': kind(
    z.strictObject({
      FunctionName: z.string().optional(),
      Description: z.string().optional(),
      Code: z.strictObject({
        S3Bucket: z.string().optional(),
        S3Key: z.string().optional(),
        ZipFile: z.string().optional(),
      }),
      Handler: z.string(),
      Runtime: z.string(),
      Timeout: looseNumber.default(3),
      MemorySize: looseNumber.default(128),
      Environment: z
        .strictObject({ Variables: z.record(z.string(), looseText).default({}) })
        .default({ Variables: {} }),
      DeadLetterConfig: z.strictObject({ TargetArn: z.string() }).optional(),
      ReservedConcurrentExecutions: looseNumber.optional(),
      Architectures: cloudOnly('runs on this processor'),
      Role: cloudOnly('permissions'),
      Layers: cloudOnly('only functions of other makers have layers'),
      LoggingConfig: cloudOnly('logs lie in the data folder'),
      TracingConfig: cloudOnly('tracing'),
      EphemeralStorage: cloudOnly('this disk'),
      KmsKeyArn: cloudOnly('encryption at rest'),
      RecursiveLoop: cloudOnly('a guard of the cloud'),
      RuntimeManagementConfig: cloudOnly('the version of Node is pinned'),
      SnapStart: z.never().optional(),
      Tags: tags,
    }),
    { ref: (of) => given(of, 'FunctionName'), attributes: (of) => ({ Arn: functionArn(of) }) },
  ),
  'AWS::Lambda::EventSourceMapping': kind(
    z.strictObject({
      EventSourceArn: z.string(),
      FunctionName: z.string(),
      Enabled: looseBoolean.default(true),
      BatchSize: looseNumber.optional(),
      MaximumBatchingWindowInSeconds: looseNumber.default(0),
      BisectBatchOnFunctionError: looseBoolean.default(false),
      MaximumRetryAttempts: looseNumber.default(-1),
      MaximumRecordAgeInSeconds: z.literal(-1, 'the runner gives up no record for its age').optional(),
      StartingPosition: z.enum(['TRIM_HORIZON', 'LATEST']).optional(),
      FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
      FilterCriteria: z
        .strictObject({ Filters: z.array(z.strictObject({ Pattern: z.string() })).default([]) })
        .optional(),
      DestinationConfig: z.strictObject({ OnFailure: Destination }).optional(),
      ScalingConfig: cloudOnly('two calls at once, the least that can be asked for'),
      ParallelizationFactor: cloudOnly('one shard, one reader: order is at least as strict'),
      MetricsConfig: cloudOnly('metrics'),
      Tags: tags,
    }),
    { attributes: (of) => ({ Id: of.name }) },
  ),
  'AWS::Lambda::EventInvokeConfig': kind(
    z.strictObject({
      FunctionName: z.string(),
      Qualifier: z.string().optional(),
      MaximumRetryAttempts: looseNumber.default(2),
      MaximumEventAgeInSeconds: cloudOnly('here all calls are over within a minute'),
      DestinationConfig: z.strictObject({ OnFailure: Destination.optional() }).optional(),
    }),
  ),
  'AWS::SQS::Queue': kind(
    z.strictObject({
      QueueName: z.string().optional(),
      FifoQueue: looseBoolean.optional(),
      ContentBasedDeduplication: looseBoolean.optional(),
      VisibilityTimeout: looseNumber.default(30),
      DelaySeconds: looseNumber.default(0),
      MessageRetentionPeriod: looseNumber.default(345_600),
      ReceiveMessageWaitTimeSeconds: looseNumber.default(0),
      MaximumMessageSize: z.never('the runner takes messages as long as SQS does').optional(),
      RedrivePolicy: z.strictObject({ deadLetterTargetArn: z.string(), maxReceiveCount: looseNumber }).optional(),
      RedriveAllowPolicy: cloudOnly('permissions'),
      KmsMasterKeyId: cloudOnly('encryption at rest'),
      KmsDataKeyReusePeriodSeconds: cloudOnly('encryption at rest'),
      SqsManagedSseEnabled: cloudOnly('encryption at rest'),
      Tags: tags,
    }),
    {
      ref: (of) => `https://sqs.${of.region}.amazonaws.com/${of.account}/${queueName(of)}`,
      attributes: (of) => ({
        Arn: `arn:aws:sqs:${of.region}:${of.account}:${queueName(of)}`,
        QueueName: queueName(of),
        QueueUrl: `https://sqs.${of.region}.amazonaws.com/${of.account}/${queueName(of)}`,
      }),
    },
  ),
  'AWS::Events::Rule': kind(
    z.strictObject({
      Name: z.string().optional(),
      Description: z.string().optional(),
      EventBusName: z.literal('default').optional(),
      EventPattern: z.record(z.string(), z.unknown()).optional(),
      ScheduleExpression: z.string().optional(),
      State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
      Targets: z
        .array(
          z.strictObject({
            Id: z.string(),
            Arn: z.string(),
            Input: z.string().optional(),
            RetryPolicy: cloudOnly(
              'an event always reaches its function here; how often that is called is its own setting',
            ),
            DeadLetterConfig: cloudOnly('an event always reaches its function here'),
            RoleArn: cloudOnly('permissions'),
          }),
        )
        .default([]),
      RoleArn: cloudOnly('permissions'),
      Tags: tags,
    }),
    {
      ref: (of) => given(of, 'Name'),
      attributes: (of) => ({ Arn: `arn:aws:events:${of.region}:${of.account}:rule/${given(of, 'Name')}` }),
    },
  ),
};
