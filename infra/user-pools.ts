import { Duration, RemovalPolicy, SecretValue, Stack } from 'aws-cdk-lib';
import {
  AccountRecovery,
  FeaturePlan,
  Mfa,
  ProviderAttribute,
  StringAttribute,
  UserPool,
  UserPoolClientIdentityProvider,
  UserPoolIdentityProviderOidc,
} from 'aws-cdk-lib/aws-cognito';
import type { UserPoolDomain, UserPoolProps } from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import type { Settings } from './settings.ts';

/** A pool, where its pages are served from, and who vouches for its people. */
export type SignInPool = {
  pool: UserPool;
  domain: UserPoolDomain;
  providers: UserPoolClientIdentityProvider[];
  federated: boolean;
};

/** What a token says of an applicant beyond the standard claims (functions/gateway/identity.ts reads them). */
const claims = ['national_id', 'assurance_level', 'address', 'organisations'] as const;

/** The accounts of applicants and of staff, apart: no token of one opens anything of the other. */
export class UserPools extends Construct {
  readonly applicants: SignInPool;
  readonly staff: SignInPool;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
    this.applicants = this.poolOf('applicants', settings, {
      selfSignUpEnabled: settings.vneidIssuer === undefined,
      customAttributes: Object.fromEntries(claims.map((claim) => [claim, new StringAttribute({ mutable: true })])),
      mfa: Mfa.OPTIONAL,
    });
    this.staff = this.poolOf('staff', settings, { selfSignUpEnabled: false, mfa: Mfa.REQUIRED });
    const vneid = vneidOf(this, this.applicants.pool, settings);
    if (vneid) {
      this.applicants.providers = [UserPoolClientIdentityProvider.custom(vneid.providerName)];
      this.applicants.federated = true;
    }
  }

  private poolOf(name: 'applicants' | 'staff', settings: Settings, props: UserPoolProps): SignInPool {
    const pool = new UserPool(this, name, {
      ...props,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      featurePlan: FeaturePlan.ESSENTIALS,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const domain = pool.addDomain('domain', {
      cognitoDomain: { domainPrefix: `motcua-${settings.stage}-${name}-${Stack.of(this).account}` },
    });
    return { pool, domain, providers: [UserPoolClientIdentityProvider.COGNITO], federated: false };
  }
}

/** VNeID, the national electronic identity (NĐ 69/2024), as the applicants' provider once the province has its credentials. */
function vneidOf(scope: Construct, userPool: UserPool, settings: Settings): UserPoolIdentityProviderOidc | undefined {
  const { vneidIssuer, vneidClientId, vneidClientSecretName } = settings;
  if (vneidIssuer === undefined || vneidClientId === undefined || vneidClientSecretName === undefined) return undefined;
  return new UserPoolIdentityProviderOidc(scope, 'Vneid', {
    userPool,
    name: 'VNeID',
    issuerUrl: vneidIssuer,
    clientId: vneidClientId,
    clientSecret: SecretValue.secretsManager(vneidClientSecretName).unsafeUnwrap(),
    scopes: ['openid', 'profile', 'email', 'phone'],
    attributeMapping: {
      fullname: ProviderAttribute.other('name'),
      birthdate: ProviderAttribute.other('birthdate'),
      gender: ProviderAttribute.other('gender'),
      phoneNumber: ProviderAttribute.other('phone_number'),
      email: ProviderAttribute.other('email'),
      custom: Object.fromEntries(claims.map((claim) => [`custom:${claim}`, ProviderAttribute.other(claim)])),
    },
  });
}
