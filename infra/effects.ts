import { Duration } from 'aws-cdk-lib';
import { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import type { EventPattern } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { DynamoEventSource, SqsDlq, SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { alarmWhen, alarmWhenDead, alarmWhenTold } from './alarms.ts';
import type {
  Environment,
  FollowingEnvironment,
  ForwardingEnvironment,
  NationalEnvironment,
  NotifyingEnvironment,
  PaymentEnvironment,
  PublishingEnvironment,
} from '#functions/environment.ts';
import { PortalFunction } from './function.ts';
import type { FunctionSurroundings } from './function.ts';
import { consumerRoster } from './roster.ts';
import type { Consumer } from './roster.ts';
import type { Settings } from './settings.ts';

/** The stream's record of an event, of a dossier or of what an admin did, or of a message to be sent again: such items are only ever added. */
const newEvent = {
  eventName: ['INSERT'],
  dynamodb: { NewImage: { type: { S: ['event', 'admin-event', 'resend'] } } },
};

const impact = (consumer: Consumer) => consumerRoster[consumer].impact;

/** All that follows from a transaction, an upload or the hour; each effect tried again, then set aside and told. */
export class Effects extends Construct {
  readonly functions: Record<Consumer, PortalFunction>;
  private readonly surroundings: FunctionSurroundings;
  private readonly environment: Environment;

  constructor(
    scope: Construct,
    id: string,
    { environment, payments }: { environment: Environment; payments: PaymentEnvironment },
    surroundings: FunctionSurroundings,
    settings: Settings,
  ) {
    super(scope, id);
    this.surroundings = surroundings;
    this.environment = environment;
    // Five attempts of a carrier, and as often again somebody who was in between.
    const notices = this.queueOf('notices', 'notice-due', { tries: 10 });
    const search = this.queueOf('search', 'search-due');
    const publish = this.queueOf('publish', 'service-published');
    const follow = this.queueOf('follow', 'dossiers-follow');
    // One batch of a collecting unit at a time: its numbers have no gap, and nobody contends for them.
    const receipts = this.queueOf('receipts', 'receipts-due', { fifo: true });
    // What happened to a dossier is told to the National Portal in its order.
    const national = this.queueOf('national', 'national-sync', { fifo: true });
    const forwarding = {
      ...environment,
      NOTICE_QUEUE_URL: notices.queueUrl,
      SEARCH_QUEUE_URL: search.queueUrl,
      PUBLISH_QUEUE_URL: publish.queueUrl,
      FOLLOW_QUEUE_URL: follow.queueUrl,
      RECEIPT_QUEUE_URL: receipts.queueUrl,
      NATIONAL_QUEUE_URL: national.queueUrl,
    } satisfies ForwardingEnvironment;
    const following = { ...environment, FOLLOW_QUEUE_URL: follow.queueUrl } satisfies FollowingEnvironment;
    const notifying = {
      ...environment,
      MAIL_FROM: settings.mailFrom,
      NOTICE_QUEUE_URL: notices.queueUrl,
    } satisfies NotifyingEnvironment;
    const publishing = {
      ...environment,
      SITE_BUCKET: surroundings.data.site.bucketName,
    } satisfies PublishingEnvironment;
    const exchanging = {
      ...environment,
      NATIONAL_URL: settings.nationalUrl,
      PAYMENT_SECRETS: payments.PAYMENT_SECRETS,
    } satisfies NationalEnvironment;
    this.functions = {
      'table-changed': this.functionOf('table-changed', forwarding),
      'notice-due': this.functionOf('notice-due', notifying),
      'search-due': this.functionOf('search-due'),
      'document-uploaded': this.functionOf('document-uploaded'),
      'document-checked': this.functionOf('document-checked'),
      'every-hour': this.functionOf('every-hour'),
      'receipts-due': this.functionOf('receipts-due'),
      'every-minute': this.functionOf('every-minute', { ...environment, ...payments }),
      'national-sync': this.functionOf('national-sync', exchanging),
      'money-night': this.functionOf('money-night'),
      'every-morning': this.functionOf('every-morning'),
      'dossiers-follow': this.functionOf('dossiers-follow', following),
      'service-published': this.functionOf('service-published', publishing),
      'every-night': this.functionOf('every-night', publishing),
    };
    this.forwardEvents([notices, search, publish, follow, receipts, national]);
    this.consume(notices, 'notice-due');
    this.consume(search, 'search-due');
    this.consume(receipts, 'receipts-due');
    this.consume(national, 'national-sync');
    this.react('national-sync', { schedule: Schedule.rate(Duration.minutes(5)) });
    this.react('every-minute', { schedule: Schedule.rate(Duration.minutes(1)) });
    // One publication at a time has its turn; another may wait for it, more would only stand about.
    this.consume(publish, 'service-published', { maxConcurrency: 2 });
    // One unit's dossiers at a time fill a function's time.
    this.consume(follow, 'dossiers-follow', { batchSize: 1 });
    this.letSendTo(follow, 'dossiers-follow');
    this.letSend(settings);
    this.followDocuments();
    this.react('every-hour', { schedule: Schedule.rate(Duration.hours(1)) });
    // 17:00 UTC is midnight in Vietnam.
    this.react('dossiers-follow', { schedule: Schedule.cron({ hour: '17', minute: '0' }) });
    // Midnight UTC is 7:00 in Vietnam, before work begins.
    this.react('every-morning', { schedule: Schedule.cron({ hour: '0', minute: '0' }) });
    // An hour later what was paid before midnight has its receipt.
    this.react('money-night', { schedule: Schedule.cron({ hour: '18', minute: '0' }) });
    alarmWhenTold(this.functions['money-night'], surroundings.alarms, {
      of: 'money-night',
      what: 'The money of a unit does not add up, or could not be checked',
      impact:
        'What came differs from receipts, refunds and lists: the cashier’s day names each difference; nobody may remit before it is explained.',
    });
    this.react('every-night', { schedule: Schedule.cron({ hour: '17', minute: '0' }) });
  }

  private functionOf(name: Consumer, environment: Environment = this.environment): PortalFunction {
    return new PortalFunction(this, name, consumerRoster[name], environment, this.surroundings);
  }

  /** A queue whose consumer has so many tries at each message. */
  private queueOf(name: string, consumer: Consumer, { fifo = false, tries = 5 } = {}): Queue {
    return new Queue(this, name, {
      ...(fifo && { fifo }),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      visibilityTimeout: Duration.seconds(6 * consumerRoster[consumer].timeout),
      retentionPeriod: Duration.days(4),
      deadLetterQueue: { queue: this.deadLettersOf(name, consumer, fifo), maxReceiveCount: tries },
    });
  }

  /** Where what could not be done waits 14 days for a person. */
  private deadLettersOf(name: string, consumer: Consumer, fifo = false): Queue {
    const dead = new Queue(this, `${name}-dead`, {
      ...(fifo && { fifo }),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    alarmWhenDead(dead, this.surroundings.alarms, impact(consumer));
    return dead;
  }

  /** The table's stream is the outbox: each new event goes to the queues of what follows from it. */
  private forwardEvents(queues: Queue[]): void {
    const forwarder = this.functions['table-changed'];
    const { alarms, data } = this.surroundings;
    const { tableArn } = data.table;
    const tableStreamArn = data.table.tableStreamArn ?? '';
    forwarder.addEventSource(
      new DynamoEventSource(Table.fromTableAttributes(this, 'Table', { tableArn, tableStreamArn }), {
        startingPosition: StartingPosition.TRIM_HORIZON,
        batchSize: 100,
        bisectBatchOnError: true,
        reportBatchItemFailures: true,
        retryAttempts: 10,
        parallelizationFactor: 2,
        onFailure: new SqsDlq(this.deadLettersOf('table-changed', 'table-changed')),
        filters: [{ pattern: JSON.stringify(newEvent) }],
      }),
    );
    for (const queue of queues) this.letSendTo(queue, 'table-changed');
    forwarder.addToRolePolicy(new PolicyStatement({ actions: ['kms:Decrypt'], resources: [data.key.keyArn] }));
    alarmWhen(forwarder, 'late', alarms, {
      what: 'table-changed lags more than five minutes behind the table',
      impact: impact('table-changed'),
      metric: forwarder.metric('IteratorAge', { period: Duration.minutes(5), statistic: 'Maximum' }),
      above: 5 * 60 * 1000,
    });
  }

  private letSendTo(queue: Queue, consumer: Consumer): void {
    this.functions[consumer].addToRolePolicy(
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [queue.queueArn] }),
    );
  }

  private consume(
    queue: Queue,
    consumer: Consumer,
    { batchSize = 10, ...limits }: { batchSize?: number; maxConcurrency?: number } = {},
  ): void {
    this.functions[consumer].addEventSource(
      new SqsEventSource(queue, {
        batchSize,
        reportBatchItemFailures: true,
        ...limits,
      }),
    );
  }

  /** Mail goes out under the portal's own sender; a text message has no resource to name but the phone it goes to. */
  private letSend({ mailFrom }: Settings): void {
    const { stack } = this.functions['notice-due'];
    const identities = [mailFrom, mailFrom.slice(mailFrom.indexOf('@') + 1)].map((identity) =>
      stack.formatArn({ service: 'ses', resource: 'identity', resourceName: identity }),
    );
    const notifier = this.functions['notice-due'];
    notifier.addToRolePolicy(new PolicyStatement({ actions: ['ses:SendEmail'], resources: identities }));
    notifier.addToRolePolicy(
      new PolicyStatement({
        actions: ['sns:Publish'],
        notResources: [stack.formatArn({ service: 'sns', resource: '*' })],
      }),
    );
  }

  private followDocuments(): void {
    const { documents } = this.surroundings.data;
    this.react('document-uploaded', {
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: { bucket: { name: [documents.bucketName] }, object: { key: [{ prefix: 'quarantine/' }] } },
      },
    });
    this.react('document-checked', {
      eventPattern: {
        source: ['aws.guardduty'],
        detailType: ['GuardDuty Malware Protection Object Scan Result'],
        detail: { s3ObjectDetails: { bucketName: [documents.bucketName] } },
      },
    });
  }

  /** The rule sets aside what never reached the function; what the function failed on three times, only the function's own setting does. */
  private react(consumer: Consumer, on: { eventPattern: EventPattern } | { schedule: Schedule }): void {
    const reacting = this.functions[consumer];
    const deadLetterQueue = this.deadLettersOf(consumer, consumer);
    const maxEventAge = Duration.hours(2);
    reacting.configureAsyncInvoke({ retryAttempts: 2, maxEventAge, onFailure: new SqsDestination(deadLetterQueue) });
    new Rule(this, `${consumer}-rule`, {
      ...on,
      targets: [new LambdaFunction(reacting, { deadLetterQueue, retryAttempts: 10, maxEventAge })],
    });
  }
}
