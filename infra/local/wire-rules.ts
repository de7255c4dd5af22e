import { randomUUID } from 'node:crypto';
import type { Plan } from './assembly/plan.ts';
import type { Clock } from './clock.ts';
import type { GivenUp, RuleTarget } from './events/event-bus.ts';
import type { Functions } from './make-functions.ts';
import type { Queues } from './sqs/open-queues.ts';

/** All that rules need to reach their functions. */
type RuleWiring = {
  readonly plan: Plan;
  readonly functions: Functions;
  readonly queues: Queues;
  readonly clock: Clock;
};

/** A rule of the template that is switched on: it waits for events, comes round by the clock, or both. */
export type WiredRule = {
  readonly name: string;
  readonly arn: string;
  readonly pattern: unknown;
  readonly expression: string | undefined;
  readonly targets: readonly RuleTarget[];
};

const attribute = (StringValue: string) => ({ DataType: 'String', StringValue });

/** How often a function is called again, and where goes what it fails on: its failures' destination and its own dead letters; without either it is lost. */
const afterFailure = ({ plan, queues, clock }: RuleWiring, arn: string): Pick<RuleTarget, 'retries' | 'giveUp'> => {
  const planned = plan.all('AWS::Lambda::Function').find(({ ref, attributes }) => [ref, attributes.Arn].includes(arn));
  const config = plan
    .all('AWS::Lambda::EventInvokeConfig')
    .find(({ properties }) => [planned?.ref, planned?.attributes.Arn].includes(properties.FunctionName))?.properties;
  const destination = config?.DestinationConfig?.OnFailure?.Destination;
  const deadLetters = planned?.properties.DeadLetterConfig?.TargetArn;
  for (const queue of [destination, deadLetters]) if (queue !== undefined) queues.queue(queue);

  const record = ({ event, failed, calls }: GivenUp) => ({
    version: '1.0',
    timestamp: new Date(clock.now()).toISOString(),
    requestContext: {
      requestId: randomUUID(),
      functionArn: `${planned?.attributes.Arn ?? arn}:$LATEST`,
      condition: 'RetriesExhausted',
      approximateInvokeCount: calls,
    },
    requestPayload: event,
    responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
    responsePayload: failed,
  });
  return {
    retries: config?.MaximumRetryAttempts ?? 2,
    giveUp: (failure) => {
      if (destination !== undefined) queues.send(destination, { body: JSON.stringify(record(failure)) });
      if (deadLetters === undefined) return;
      const messageAttributes = {
        RequestID: attribute(randomUUID()),
        ErrorCode: { DataType: 'Number', StringValue: '200' },
        ErrorMessage: attribute(failure.failed.errorMessage.slice(0, 1024)),
      };
      queues.send(deadLetters, { body: JSON.stringify(failure.event), messageAttributes });
    },
  };
};

/** The rules of the template with their functions. Throws on a target or a queue that the template does not have. */
export const wireRules = (wiring: RuleWiring): readonly WiredRule[] =>
  wiring.plan
    .all('AWS::Events::Rule')
    .filter(({ properties }) => properties.State === 'ENABLED')
    .map(({ id, attributes, properties }) => ({
      name: id,
      arn: attributes.Arn ?? '',
      pattern: properties.EventPattern,
      expression: properties.ScheduleExpression,
      targets: properties.Targets.map((target) => ({
        function: wiring.functions.find(target.Arn),
        input: target.Input === undefined ? undefined : (JSON.parse(target.Input) as unknown),
        ...afterFailure(wiring, target.Arn),
      })),
    }));
