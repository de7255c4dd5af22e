import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import * as z from 'zod';
import type { DataStack } from './data-stack.ts';
import type { PortalStack } from './portal-stack.ts';
import { publishedKeys } from './publishing.ts';

/** What we know a rule would say, where, and why it stays. */
type Acknowledgement = { at: string; rules: readonly string[]; reason: string };

const inData: Acknowledgement[] = [
  {
    at: 'SignIn/applicants',
    rules: ['COG2'],
    reason:
      'Applicants come through VNeID, which asks for its own second factor; a second one of ours would lock out people with one old phone. Staff must have one.',
  },
  {
    at: 'SignIn',
    rules: ['COG8'],
    reason:
      'Threat protection of the plus tier judges passwords typed here; applicants federate and every member of staff has a second factor.',
  },
];

const inPortal: Acknowledgement[] = [
  {
    at: 'OriginSecret',
    rules: ['SMG4'],
    reason: 'Read when CloudFront and functions are deployed; rotating it is a deployment (infra/README.md).',
  },
  ...['health', 'openapi.json', 'track--{code}', 'services--{serviceId}--blank-form', 'halls', 'halls--{agencyId}'].map(
    (path) => ({
      at: `Api/GET--api--${path}`,
      rules: ['APIG4'],
      reason:
        'Open to anyone by law: looking up by code shows code and completion only (TT 01/2018 Đ16), blank forms are published (NĐ 61/2018), boards of halls say numbers and codes.',
    }),
  ),
  ...['GET--api--pay--links--{token}', 'POST--api--pay--links--{token}', 'GET--api--pay--attempts--{reference}'].map(
    (route) => ({
      at: `Api/${route}`,
      rules: ['APIG4'],
      reason:
        'Someone else may pay by a link, and follow it: what they hold cannot be guessed, and shows amount and purpose only.',
    }),
  ),
  ...['receipts--check', 'results--check', 'halls--{agencyId}--tickets'].map((path) => ({
    at: `Api/POST--api--${path}`,
    rules: ['APIG4'],
    reason:
      'Whoever holds a receipt or a result may check it, asked with what only its paper tells; whoever stands before a kiosk that an officer opened may take a number, by its key. Neither shows a person.',
  })),
  {
    at: 'Api/GET--api--payments--vnpay--ipn',
    rules: ['APIG4'],
    reason: 'VNPay proves itself by its signature; without one nothing is read or written.',
  },
  {
    at: 'Api/Unknown',
    rules: ['APIG4'],
    reason: 'Says to anyone that there is no such page or route; it reads nothing.',
  },
  {
    at: 'Site/Distribution',
    rules: ['CFR1'],
    reason: 'Vietnamese abroad file dossiers too.',
  },
  {
    at: 'Site/Distribution',
    rules: ['CFR2'],
    reason: 'The firewall is the edge stack’s, which must be in us-east-1; its ARN comes as the setting firewallArn.',
  },
  {
    at: 'Site/Distribution',
    rules: ['CFR3'],
    reason:
      'CloudFront’s log would put dossier codes beside addresses. The API’s stage and the buckets log access without them.',
  },
  {
    at: 'Site/Distribution',
    rules: ['CFR4'],
    reason: 'Only without a certificate of its own (demo): its shared one allows no minimum; else TLS 1.2.',
  },
  ...[
    'table-changed',
    'document-uploaded',
    'document-checked',
    'every-hour',
    'every-minute',
    'every-night',
    'money-night',
    'national-sync',
    'dossiers-follow',
    'every-morning',
  ].map((consumer) => ({
    at: `Effects/${consumer}-dead`,
    rules: ['SQS3'],
    reason: 'It is a dead-letter queue: of a stream or of a rule, which the check does not know.',
  })),
  {
    at: 'Effects/table-changed-role',
    rules: ['IAM5[Resource::*]'],
    reason: 'dynamodb:ListStreams has no resource to name.',
  },
  {
    at: 'MalwareCheck',
    rules: [
      'IAM5[Resource::arn:<AWS::Partition>:events:{region}:<AWS::AccountId>:rule/DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*]',
    ],
    reason: 'GuardDuty chooses the rest of its rule’s name.',
  },
  {
    at: '.',
    rules: ['quarantine', 'documents', 'documents/receipts', 'documents/papers'].map(
      (prefix) => `IAM5[Resource::{documents}/${prefix}/*]`,
    ),
    reason:
      'A prefix of the documents bucket: its objects are named when they are uploaded. Which function gets which is in roster.ts.',
  },
  ...['Effects/service-published-role', 'Effects/every-night-role', 'PublishedPages/site-deployed-role'].map((at) => ({
    at,
    rules: [...new Set(Object.values(publishedKeys).flat())]
      .filter((key) => key.endsWith('*'))
      .map((key) => `IAM5[Resource::{siteArn}/${key}]`),
    reason:
      'The beginning of keys of the site bucket: a page is named after its service. What a deployment brings is not among them (roster.ts).',
  })),
  ...['pay', 'callback', 'cashier', 'Effects/every-minute', 'Effects/national-sync'].map((name) => ({
    at: `${name}-role`,
    rules: ['IAM5[Resource::arn:<AWS::Partition>:secretsmanager:{region}:<AWS::AccountId>:secret:{secrets}/*]'],
    reason: 'The secrets of providers of payments: one for each terminal, put there by whoever has the contract.',
  })),
  {
    at: 'PublishedPages/Provider',
    rules: [
      'IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
      'IAM5[Resource::<PublishedPagessitedeployedB72949D8.Arn>:*]',
    ],
    reason: 'CDK’s own helper that calls the publishing function, any version of it, during a deployment only.',
  },
  {
    at: 'SeedData/Provider',
    rules: [
      'IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
      'IAM5[Resource::<SeedDataseedD7E2B60C.Arn>:*]',
    ],
    reason: 'CDK’s own helper that calls the seeding function, any version of it, during a deployment only.',
  },
  {
    at: 'Custom::CDKBucketDeployment8693BB64968944B69AAFB0CC9EB8756C512MiB',
    rules: [
      'IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
      'IAM5[Action::s3:GetObject*]',
      'IAM5[Action::s3:GetBucket*]',
      'IAM5[Action::s3:List*]',
      'IAM5[Action::s3:DeleteObject*]',
      'IAM5[Action::s3:Abort*]',
      'IAM5[Resource::arn:<AWS::Partition>:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-{region}/*]',
      'IAM5[Resource::arn:<AWS::Partition>:s3:::{site}/*]',
      'IAM5[Resource::*]',
      'L1',
    ],
    reason:
      'CDK’s own helper that copies the built pages; it runs during a deployment only and reaches the site bucket.',
  },
];

/** Accepts the findings above, each where it is and nowhere else; a new one still stops the synthesis. */
export function acknowledge(data: DataStack, portal: PortalStack, secrets: string): void {
  const names = {
    region: portal.region,
    secrets,
    documents: exportOf(data, data.documents.bucketArn),
    site: exportOf(data, data.site.bucketName),
    siteArn: exportOf(data, data.site.bucketArn),
  };
  const named = (rule: string) =>
    Object.entries(names).reduce((text, [name, value]) => text.replace(`{${name}}`, value), rule);
  for (const [stack, list] of [
    [data, inData],
    [portal, inPortal],
  ] as const) {
    for (const { at, rules, reason } of list) {
      const ids = rules.map((rule) => ({ id: `AwsSolutions::AwsSolutions-${named(rule)}`, reason }));
      Validations.of(find(stack, at)).acknowledge(...ids);
    }
  }
}

function find(stack: IConstruct, path: string): IConstruct {
  return path === '.' ? stack : path.split('/').reduce<IConstruct>((at, id) => at.node.findChild(id), stack);
}

/** The name under which the data stack lends a value, as cdk-nag writes it. */
function exportOf(data: DataStack, value: string): string {
  return z.object({ 'Fn::ImportValue': z.string() }).parse(data.resolve(data.exportValue(value)))['Fn::ImportValue'];
}
