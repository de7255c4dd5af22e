import { randomBytes } from 'node:crypto';
import type { Plan } from './assembly/plan.ts';
import type { RunnerStore } from './runner-store.ts';
import type { PoolName } from './sign-in/demo-people.ts';

/** The account that the template pretends to be deployed to. */
export const account = '000000000000';

/** The region of stacks that name none. */
export const defaultRegion = 'ap-southeast-1';

/** Addresses on this machine that stand in for the cloud's. URLs without a slash at the end. */
export type Addresses = {
  readonly portal: string;
  readonly s3: string;
  readonly payments: string;
  readonly national: string;
  readonly queueUrl: (name: string) => string;
  readonly apis: ReadonlyMap<string, string>;
};

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** The value behind a secret: random at first sight, the same ever after. */
export const secretOf =
  (store: RunnerStore) =>
  (id: string, key: string): string => {
    const name = `secret.${id}.${key}`;
    const kept = store.get(name);
    if (kept !== undefined) return kept;
    const made = [...randomBytes(40)].map((byte) => letters[byte % letters.length]).join('');
    store.set(name, made);
    return made;
  };

/** The secret that a terminal of the payment provider signs with: one a terminal, for the sandbox and whoever asks Secrets Manager. */
export const terminalSecretOf =
  (store: RunnerStore) =>
  (terminal: string): string =>
    secretOf(store)(`payments/vnpay/${terminal}`, '');

/** The session a province presents to the National Portal: one a unit, for the stub and whoever asks Secrets Manager. */
export const nationalSessionOf =
  (store: RunnerStore) =>
  (unit: string): string =>
    secretOf(store)(`payments/national/${unit}`, '');

/** Which of the two pools a user pool of the template is, by its name. */
export const poolOf = (path: string): PoolName => (/staff/i.test(path) ? 'staff' : 'applicants');

/** Where the identity provider of a pool answers. */
export const issuerOf = (portal: string, pool: PoolName): string => `${portal}/idp/${pool}`;

/** Where the payment provider answers; its sandbox on this machine stands in for it. */
const paymentProvider = 'https://sandbox.vnpayment.vn';

/** Where the National Portal answers; its stub on this machine stands in for it. */
const nationalPortal = 'https://national-portal.example';

/** Turns the cloud's addresses of what the plan makes into those on this machine, longest first. */
export const localiser = (
  plan: Plan,
  { portal, s3, payments, national, queueUrl, apis }: Addresses,
): ((text: string) => string) => {
  const pairs: [string, string][] = [
    [paymentProvider, payments],
    [nationalPortal, national],
  ];
  const bare = (url: string): string => new URL(url).host;
  for (const { path, attributes } of plan.all('AWS::Cognito::UserPool')) {
    const issuer = attributes.ProviderURL ?? '';
    pairs.push([issuer, issuerOf(portal, poolOf(path))], [new URL(issuer).origin, portal]);
  }
  for (const { ref } of plan.all('AWS::Cognito::UserPoolDomain')) {
    for (const region of new Set(plan.all('AWS::Cognito::UserPool').map((pool) => pool.ref.split('_')[0]))) {
      pairs.push([`https://${ref}.auth.${region}.amazoncognito.com`, portal]);
    }
  }
  for (const { attributes, properties } of plan.all('AWS::CloudFront::Distribution')) {
    for (const domain of [attributes.DomainName ?? '', ...properties.DistributionConfig.Aliases]) {
      pairs.push([`https://${domain}`, portal], [domain, bare(portal)]);
    }
  }
  for (const { attributes } of plan.all('AWS::S3::Bucket')) {
    for (const name of ['RegionalDomainName', 'DomainName']) {
      pairs.push([`https://${attributes[name]}`, s3], [attributes[name] ?? '', bare(s3)]);
    }
  }
  for (const { ref, attributes } of plan.all('AWS::SQS::Queue'))
    pairs.push([ref, queueUrl(attributes.QueueName ?? '')]);
  for (const { ref, attributes } of plan.all('AWS::ApiGatewayV2::Api')) {
    const endpoint = attributes.ApiEndpoint ?? '';
    const local = apis.get(ref);
    if (local !== undefined) pairs.push([endpoint, local], [bare(endpoint), bare(local)]);
  }
  const known = new Map(pairs.sort(([one], [other]) => other.length - one.length));
  const escaped = [...known.keys()].map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const expression = new RegExp(escaped.join('|'), 'g');
  return (text) => text.replaceAll(expression, (found) => known.get(found) ?? found);
};
