import type { Plan } from './assembly/plan.ts';
import type { Queues } from './sqs/open-queues.ts';

/** Creates the queues, or gives those that exist the template's settings; answers their names. */
export const makeQueues = (plan: Plan, queues: Pick<Queues, 'createQueue'>): readonly string[] =>
  plan.all('AWS::SQS::Queue').map(({ attributes, properties }) => {
    const name = attributes.QueueName ?? '';
    queues.createQueue({
      name,
      visibilityTimeout: properties.VisibilityTimeout,
      retention: properties.MessageRetentionPeriod,
      delay: properties.DelaySeconds,
      wait: properties.ReceiveMessageWaitTimeSeconds,
      fifo: properties.FifoQueue ?? false,
      contentBasedDeduplication: properties.ContentBasedDeduplication ?? false,
      ...(properties.RedrivePolicy && {
        dlq: {
          arn: properties.RedrivePolicy.deadLetterTargetArn,
          maxReceiveCount: properties.RedrivePolicy.maxReceiveCount,
        },
      }),
    });
    return name;
  });
