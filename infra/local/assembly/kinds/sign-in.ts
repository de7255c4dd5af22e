import * as z from 'zod';
import { cloudOnly, kind, looseBoolean, looseNumber } from '../kind.ts';

const rules = cloudOnly('how people prove who they are; here one picks a demo person');
const validity = cloudOnly('tokens live as long as the portal asks: 15 minutes of access');
const poolId = (name: string, region: string): string => `${region}_${name.replaceAll(/[^A-Za-z0-9]/g, '').slice(-20)}`;

/** Who may sign in. */
export const signInKinds = {
  // Everything about passwords, second factors, mails and attributes is the cloud's: a pool is here only an issuer.
  'AWS::Cognito::UserPool': kind(z.looseObject({}), {
    ref: ({ name, region }) => poolId(name, region),
    attributes: (of) => {
      const id = poolId(of.name, of.region);
      return {
        UserPoolId: id,
        Arn: `arn:aws:cognito-idp:${of.region}:${of.account}:userpool/${id}`,
        ProviderName: `cognito-idp.${of.region}.amazonaws.com/${id}`,
        ProviderURL: `https://cognito-idp.${of.region}.amazonaws.com/${id}`,
      };
    },
  }),
  'AWS::Cognito::UserPoolDomain': kind(
    z.strictObject({
      Domain: z.string(),
      UserPoolId: z.string(),
      ManagedLoginVersion: rules,
      CustomDomainConfig: z.never().optional(),
    }),
    { ref: ({ text, name }) => text('Domain') ?? name },
  ),
  'AWS::Cognito::UserPoolClient': kind(
    z.strictObject({
      ClientName: z.string().optional(),
      UserPoolId: z.string(),
      GenerateSecret: z.literal(false, 'the portal is a public client').default(false),
      AllowedOAuthFlows: z.array(z.literal('code')),
      AllowedOAuthFlowsUserPoolClient: looseBoolean.optional(),
      AllowedOAuthScopes: z.array(z.string()),
      CallbackURLs: z.array(z.string()),
      LogoutURLs: z.array(z.string()).default([]),
      DefaultRedirectURI: z.string().optional(),
      SupportedIdentityProviders: rules,
      ExplicitAuthFlows: rules,
      PreventUserExistenceErrors: rules,
      EnableTokenRevocation: looseBoolean.optional(),
      EnablePropagateAdditionalUserContextData: rules,
      AuthSessionValidity: rules,
      ReadAttributes: rules,
      WriteAttributes: rules,
      AccessTokenValidity: looseNumber.optional(),
      IdTokenValidity: validity,
      RefreshTokenValidity: validity,
      TokenValidityUnits: z
        .strictObject({
          AccessToken: z.enum(['seconds', 'minutes', 'hours', 'days']).optional(),
          IdToken: validity,
          RefreshToken: validity,
        })
        .optional(),
      RefreshTokenRotation: cloudOnly('refresh tokens always rotate here'),
    }),
    {
      ref: ({ name }) =>
        name
          .replaceAll(/[^A-Za-z0-9]/g, '')
          .slice(-26)
          .toLowerCase(),
      attributes: ({ name }) => ({
        ClientId: name
          .replaceAll(/[^A-Za-z0-9]/g, '')
          .slice(-26)
          .toLowerCase(),
      }),
    },
  ),
};
