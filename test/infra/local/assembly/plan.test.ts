import { describe, expect, it } from 'vitest';
import { cloudOnly } from '#infra/local/assembly/cloud-only.ts';
import { planOf } from '#infra/local/assembly/plan.ts';
import { kinds } from '#infra/local/assembly/resource-kinds.ts';

const planned = (Resources: Record<string, { Type: string; Properties: Record<string, unknown> }>) =>
  planOf(
    {
      assets: new Map(),
      stacks: [
        {
          name: 'app',
          region: 'ap-southeast-1',
          template: { Resources, Outputs: {}, Parameters: {}, Conditions: {}, Mappings: {} },
        },
      ],
    },
    { account: '000000000000', secretOf: () => '', localise: (text) => text.replace('cloud', 'here') },
  );

describe('planning what the template declares', () => {
  it('names every resource type and property that the runner cannot do, at once', () => {
    expect(() =>
      planned({
        Cluster: { Type: 'AWS::ECS::Cluster', Properties: {} },
        Queue: { Type: 'AWS::SQS::Queue', Properties: { Colour: 'red' } },
        Bucket: { Type: 'AWS::S3::Bucket', Properties: { CorsConfiguration: { CorsRules: [{ Deep: 1 }] } } },
      }),
    ).toThrow(
      /the template declares what the local runner cannot do:\n {2}app\/Cluster: the local runner cannot make AWS::ECS::Cluster\n {2}app\/Queue: AWS::SQS::Queue : .*Colour.*\n {2}app\/Bucket: AWS::S3::Bucket CorsConfiguration\.CorsRules\.0/,
    );
  });

  it('refuses an integration that waits longer than an HTTP API can', () => {
    const Properties = { ApiId: 'a', IntegrationType: 'AWS_PROXY', IntegrationUri: 'f', PayloadFormatVersion: '2.0' };
    const within = (TimeoutInMillis: number) =>
      planned({ Calls: { Type: 'AWS::ApiGatewayV2::Integration', Properties: { ...Properties, TimeoutInMillis } } });
    expect(within(30_000).all('AWS::ApiGatewayV2::Integration')[0]?.properties.TimeoutInMillis).toBe(30_000);
    expect(() => within(30_001)).toThrow('TimeoutInMillis: an HTTP API waits 30 seconds at most');
  });

  it('accepts what only the cloud does, each with its reason', () => {
    const plan = planned({
      Alarm: { Type: 'AWS::CloudWatch::Alarm', Properties: { Anything: 1 } },
      Queue: { Type: 'AWS::SQS::Queue', Properties: { KmsMasterKeyId: 'key' } },
    });
    expect(plan.all('AWS::SQS::Queue').map(({ attributes }) => attributes)).toEqual([
      {
        Arn: 'arn:aws:sqs:ap-southeast-1:000000000000:app-Queue',
        QueueName: 'app-Queue',
        QueueUrl: 'https://sqs.ap-southeast-1.amazonaws.com/000000000000/app-Queue',
      },
    ]);
    expect(Object.values(cloudOnly).every((reason) => reason.length > 5)).toBe(true);
    expect(Object.keys(cloudOnly).filter((type) => type in kinds)).toEqual([]);
  });

  it('names a FIFO queue as CloudFormation does, so that SQS takes it', () => {
    const plan = planned({
      Receipts: { Type: 'AWS::SQS::Queue', Properties: { FifoQueue: true } },
      Given: { Type: 'AWS::SQS::Queue', Properties: { FifoQueue: 'true', QueueName: 'given.fifo' } },
    });
    expect(plan.all('AWS::SQS::Queue').map(({ attributes }) => attributes.QueueName)).toEqual([
      'app-Receipts.fifo',
      'given.fifo',
    ]);
  });

  it('turns addresses of the cloud into those of this machine', () => {
    const plan = planned({
      Rule: { Type: 'AWS::Events::Rule', Properties: { Description: 'at cloud', ScheduleExpression: 'rate(1 hour)' } },
    });
    expect(plan.all('AWS::Events::Rule')[0]?.properties.Description).toBe('at here');
  });
});
