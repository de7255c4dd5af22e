import { join } from 'node:path';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { Alarm } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Environment, PaymentEnvironment } from '#functions/environment.ts';
import { alarmWhen } from './alarms.ts';
import type { AlarmTopic } from './alarms.ts';
import type { DataStack } from './data-stack.ts';
import { readingPaymentSecrets } from './payment-secrets.ts';
import { publishedKeys } from './publishing.ts';
import type { FunctionPlan } from './roster.ts';
import { signingCertificates } from './signing-certificates.ts';
import type { SiteBucket } from './site-bucket.ts';

/** What every function is made with: the data it may be let at, who hears of its failure, and where the bundles are (none in template-only tests). */
export type FunctionSurroundings = { data: DataStack; alarms: AlarmTopic; bundles: string | undefined };

/** The only way to make a Lambda here: the rights of its plan and no others, its own log, an alarm that says whom its failure hurts. */
export class PortalFunction extends Function {
  readonly failing: Alarm;

  constructor(
    scope: Construct,
    id: string,
    plan: FunctionPlan,
    environment: Environment & Partial<PaymentEnvironment>,
    { data, alarms, bundles }: FunctionSurroundings,
  ) {
    const logGroup = new LogGroup(scope, `${id}-log`, {
      retention: RetentionDays.TWO_YEARS,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const role = new Role(scope, `${id}-role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    role.addToPolicy(
      new PolicyStatement({
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [logGroup.logGroupArn],
      }),
    );
    super(scope, id, {
      description: id,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: bundles === undefined ? Code.fromInline('exports.handler = undefined') : Code.fromAsset(join(bundles, id)),
      timeout: Duration.seconds(plan.timeout),
      memorySize: plan.memory,
      environment,
      loggingFormat: LoggingFormat.JSON,
      logGroup,
      role,
      ...(plan.reserved !== undefined && { reservedConcurrentExecutions: plan.reserved }),
    });
    for (const statement of rightsOf(plan, data)) this.addToRolePolicy(statement);
    const { PAYMENT_SECRETS: secrets } = environment;
    if (plan.payments && secrets !== undefined) this.addToRolePolicy(readingPaymentSecrets(this, secrets));
    this.failing = alarmWhen(this, 'failing', alarms, {
      what: `${id} fails`,
      impact: plan.impact,
      metric: this.metricErrors({ period: Duration.minutes(5) }),
      above: 0,
    });
  }
}

/** The rights a plan asks for, statement by statement. */
function rightsOf(plan: FunctionPlan, data: DataStack): PolicyStatement[] {
  const { table, documents, site, key } = data;
  const statements: PolicyStatement[] = [];
  const tableActions = plan.table.map((action) => `dynamodb:${action}`);
  if (tableActions.length > 0)
    statements.push(new PolicyStatement({ actions: tableActions, resources: [table.tableArn] }));
  if (plan.indexes.length > 0) {
    const resources = plan.indexes.map((index) => `${table.tableArn}/index/${index}`);
    statements.push(new PolicyStatement({ actions: ['dynamodb:Query'], resources }));
  }
  for (const prefix of ['quarantine', 'documents'] as const) {
    const actions = (plan.documents[prefix] ?? []).map((action) => `s3:${action}`);
    if (actions.length > 0) {
      statements.push(new PolicyStatement({ actions, resources: [documents.arnForObjects(`${prefix}/*`)] }));
    }
  }
  if (plan.documents.copies) {
    const conditions = { StringLike: { 's3:x-amz-copy-source': `${documents.bucketName}/documents/*` } };
    const resources = [documents.arnForObjects('documents/*')];
    statements.push(new PolicyStatement({ actions: ['s3:PutObject'], resources, conditions }));
  }
  if (plan.documents.missing) {
    statements.push(new PolicyStatement({ actions: ['s3:ListBucket'], resources: [documents.bucketArn] }));
  }
  if (plan.signs) statements.push(...signingRights(data));
  if (plan.seals) {
    const actions = ['kms:Sign', 'kms:GetPublicKey'];
    statements.push(new PolicyStatement({ actions, resources: [data.qrKey.keyArn] }));
  }
  if (statements.length > 0) {
    statements.push(new PolicyStatement({ actions: keyActions(plan), resources: [key.keyArn] }));
  }
  if (plan.site !== undefined) statements.push(...publishingRights(site));
  return statements;
}

/** What signing may do: use the key, read whose it is, and keep what was signed. */
function signingRights({ documents, signingKey }: DataStack): PolicyStatement[] {
  const allow = (actions: string[], resources: string[]) => new PolicyStatement({ actions, resources });
  return [
    allow(['kms:Sign'], [signingKey.keyArn]),
    allow(['s3:GetObject'], [documents.arnForObjects(signingCertificates)]),
    ...['receipts', 'papers'].map((kind) =>
      allow(['s3:GetObject', 's3:PutObject'], [documents.arnForObjects(`documents/${kind}/*`)]),
    ),
  ];
}

/** What publishing may do with the pages; it must know that a file is missing, which S3 tells only those who may list. */
function publishingRights(site: SiteBucket): PolicyStatement[] {
  const onFiles = Object.entries(publishedKeys).map(
    ([action, keys]) =>
      new PolicyStatement({ actions: [`s3:${action}`], resources: keys.map((key) => site.arnForObjects(key)) }),
  );
  return [...onFiles, new PolicyStatement({ actions: ['s3:ListBucket'], resources: [site.bucketArn] })];
}

const writing = ['PutItem', 'UpdateItem', 'DeleteItem'];

/** Whoever reads what the key locks must unlock it; whoever writes must lock it. */
function keyActions({ table, documents, signs }: FunctionPlan): string[] {
  const writes =
    signs === true ||
    table.some((action) => writing.includes(action)) ||
    [...(documents.quarantine ?? []), ...(documents.documents ?? [])].includes('PutObject');
  return writes
    ? ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:ReEncryptFrom', 'kms:ReEncryptTo']
    : ['kms:Decrypt', 'kms:DescribeKey'];
}
