import { CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import type { StackProps } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import type { ApiEnvironment, Environment, PaymentEnvironment, SigningEnvironment } from '#functions/environment.ts';
import type { Runner } from '#shared/api/route.ts';
import { alarmWhen, alarmWhenTold, AlarmTopic } from './alarms.ts';
import { Api } from './api.ts';
import type { DataStack } from './data-stack.ts';
import { Effects } from './effects.ts';
import { PortalFunction } from './function.ts';
import type { FunctionSurroundings } from './function.ts';
import { MalwareCheck } from './malware-check.ts';
import { apiRoster } from './roster.ts';
import { PublishedPages } from './published-pages.ts';
import { paymentSecrets } from './payment-secrets.ts';
import { SeedData } from './seed-data.ts';
import type { Settings } from './settings.ts';
import { clientOf, signInOrigins } from './sign-in.ts';
import { signingCertificates } from './signing-certificates.ts';
import { Site } from './site.ts';

type PortalProps = StackProps & { data: DataStack; settings: Settings; bundles: string | undefined };

/** All that runs: pages, API, what follows from an action. Holds nothing that a new deployment could not make again. */
export class PortalStack extends Stack {
  constructor(scope: Construct, id: string, { data, settings, bundles, ...props }: PortalProps) {
    super(scope, id, props);
    const alarms = new AlarmTopic(this, 'Alarms', settings.alarmEmail);
    const secret = new Secret(this, 'OriginSecret', {
      description: 'Proves to the API that a call came through CloudFront',
      generateSecretString: { excludePunctuation: true, passwordLength: 40 },
    });
    const originSecret = secret.secretValue.unsafeUnwrap();
    const api = new Api(this, 'Api');
    const site = new Site(this, 'Site', {
      bucket: data.site,
      apiHost: api.host,
      originSecret,
      hosts: [data.documents.bucketRegionalDomainName, ...signInOrigins(this, data.pools)],
      settings,
    });

    const out = [`${site.url}/`, `${site.url}/en/`];
    const applicant = clientOf(this, 'ApplicantClient', data.pools.applicants, {
      to: `${site.url}/dang-nhap/`,
      out,
      stay: Duration.hours(24),
    });
    const staff = clientOf(this, 'StaffClient', data.pools.staff, {
      to: `${site.url}/can-bo/dang-nhap/`,
      out,
      stay: Duration.hours(10),
    });
    const applicantIssuer = data.pools.applicants.pool.userPoolProviderUrl;
    const staffIssuer = data.pools.staff.pool.userPoolProviderUrl;
    const deployed = site.deploy({
      applicantIssuer,
      applicantClientId: applicant.userPoolClientId,
      staffIssuer,
      staffClientId: staff.userPoolClientId,
    });

    const environment: Environment = {
      TABLE_NAME: data.table.tableName,
      DOCUMENTS_BUCKET: data.documents.bucketName,
      APPLICANT_ISSUER: applicantIssuer,
      APPLICANT_CLIENT_ID: applicant.userPoolClientId,
      PORTAL_URL: site.url,
    };
    const payments: PaymentEnvironment = {
      PAYMENT_SECRETS: paymentSecrets(settings),
      VNPAY_PAGE_URL: settings.vnpayPage,
      VNPAY_API_URL: settings.vnpayApi,
    };
    const surroundings: FunctionSurroundings = { data, alarms, bundles };
    const functions = this.apiFunctions({ ...environment, ORIGIN_SECRET: originSecret }, payments, surroundings);
    alarmWhenTold(functions.callback, alarms, {
      of: 'callback',
      what: 'A provider’s callback was not taken in: forged, of another amount, of no order here, or against money taken in',
      impact:
        'Somebody tries to pay without money, or money came that no fee counts: the cashier’s list of what is unclear names what was signed.',
    });
    api.addPortalRoutes(functions, {
      applicant: { pool: data.pools.applicants.pool, client: applicant },
      staff: { pool: data.pools.staff.pool, client: staff },
    });
    alarmWhen(this, 'Api-failing', alarms, {
      what: 'More than 1 in 100 calls of the API end in a server error',
      impact: 'Citizens and officers see "something went wrong" and lose time, not data.',
      metric: api.metricServerError({ period: Duration.minutes(5), statistic: 'Average' }),
      above: 0.01,
    });
    new Effects(this, 'Effects', { environment, payments }, surroundings, settings);
    const seed = new SeedData(this, 'SeedData', { environment, surroundings, staffIssuer, settings });
    new PublishedPages(this, 'PublishedPages', { environment, surroundings, seed, after: [deployed, seed] });
    new MalwareCheck(this, 'MalwareCheck', data);
    new CfnOutput(this, 'PortalUrl', { value: site.url });
  }

  private apiFunctions(
    environment: ApiEnvironment,
    payments: PaymentEnvironment,
    surroundings: FunctionSurroundings,
  ): Record<Runner, PortalFunction> {
    const signing: Omit<SigningEnvironment, keyof ApiEnvironment> = {
      SIGNING_KEY: surroundings.data.signingKey.keyArn,
      SIGNING_CERTIFICATES: signingCertificates,
    };
    const sealing = { QR_KEY: surroundings.data.qrKey.keyArn };
    const made = (runner: Runner) => {
      const plan = apiRoster[runner];
      const given = {
        ...environment,
        ...(plan.payments && payments),
        ...(plan.signs && signing),
        ...(plan.seals && sealing),
      };
      return new PortalFunction(this, runner, plan, given, surroundings);
    };
    return {
      public: made('public'),
      citizen: made('citizen'),
      officer: made('officer'),
      admin: made('admin'),
      'public-paper': made('public-paper'),
      'citizen-paper': made('citizen-paper'),
      'officer-paper': made('officer-paper'),
      signer: made('signer'),
      pay: made('pay'),
      callback: made('callback'),
      cashier: made('cashier'),
    };
  }
}
