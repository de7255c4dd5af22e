import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

/** Where alarms go: whoever keeps the portal running. */
export class AlarmTopic extends Topic {
  constructor(scope: Construct, id: string, email: string | undefined) {
    const key = new Key(scope, `${id}Key`, { description: 'Alarms of the portal', enableKeyRotation: true });
    super(scope, id, { displayName: 'Một Cửa: alarms', masterKey: key, enforceSSL: true });
    key.grant(new ServicePrincipal('cloudwatch.amazonaws.com'), 'kms:Decrypt', 'kms:GenerateDataKey');
    if (email !== undefined) this.addSubscription(new EmailSubscription(email));
  }
}

/** What to watch; `impact` says what a person notices, because the one who is woken must know whom it hurts. */
export type AlarmPlan = { what: string; impact: string; metric: Metric; above: number; periods?: number };

/** An alarm that goes off when the metric is above its bound in every one of `periods` (1). */
export function alarmWhen(scope: Construct, id: string, topic: AlarmTopic, plan: AlarmPlan): Alarm {
  const alarm = new Alarm(scope, id, {
    alarmDescription: `${plan.what}. Impact: ${plan.impact}`,
    metric: plan.metric,
    threshold: plan.above,
    comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
    evaluationPeriods: plan.periods ?? 1,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  });
  alarm.addAlarmAction(new SnsAction(topic));
  return alarm;
}

/** An alarm on each line of a function's log that is an error, of a function that goes on with its work all the same. */
export function alarmWhenTold(
  to: Function,
  topic: AlarmTopic,
  { of, what, impact }: { of: string; what: string; impact: string },
): Alarm {
  const told = new MetricFilter(to, 'told', {
    logGroup: to.logGroup,
    filterPattern: FilterPattern.all(
      FilterPattern.stringValue('$.level', '=', 'error'),
      FilterPattern.stringValue('$.of', '=', of),
    ),
    metricNamespace: 'MotCua',
    metricName: `${of}-told`,
    metricValue: '1',
  });
  return alarmWhen(to, 'told-alarm', topic, {
    what,
    impact,
    metric: told.metric({ period: Duration.minutes(5), statistic: 'Sum' }),
    above: 0,
  });
}

/** An alarm on the first message that a dead-letter queue takes in. */
export function alarmWhenDead(queue: Queue, topic: AlarmTopic, impact: string): Alarm {
  return alarmWhen(queue, 'dead', topic, {
    what: `${queue.node.id} holds what could not be done`,
    impact,
    metric: queue.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5), statistic: 'Maximum' }),
    above: 0,
  });
}
