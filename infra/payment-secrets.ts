import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import type { Settings } from './settings.ts';

/** Under which name secrets of providers lie in Secrets Manager; whoever has the contract puts them there, no template ever holds one. */
export const paymentSecrets = ({ stage }: Pick<Settings, 'stage'>): string => `mot-cua-${stage}/payments`;

/** May read those secrets and no others; their names end in six signs that Secrets Manager adds. */
export const readingPaymentSecrets = (scope: Construct, folder: string): PolicyStatement =>
  new PolicyStatement({
    actions: ['secretsmanager:GetSecretValue'],
    resources: [Stack.of(scope).formatArn({ service: 'secretsmanager', resource: `secret:${folder}/*` })],
  });
