import * as z from 'zod';
import { cloudOnly, given, kind, looseBoolean, looseNumber, tags } from '../kind.ts';

const caching = cloudOnly('nothing is cached at an edge');
const tls = cloudOnly('TLS ends in the cloud');
const idOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .slice(-24);

const behaviour = {
  TargetOriginId: z.string(),
  ViewerProtocolPolicy: tls,
  AllowedMethods: z.array(z.string()).default(['GET', 'HEAD']),
  CachedMethods: caching,
  Compress: looseBoolean.default(false),
  CachePolicyId: z.string(),
  OriginRequestPolicyId: z.string().optional(),
  ResponseHeadersPolicyId: z.string().optional(),
  FunctionAssociations: z
    .array(z.strictObject({ EventType: z.enum(['viewer-request', 'viewer-response']), FunctionARN: z.string() }))
    .default([]),
};

const Origin = z.strictObject({
  Id: z.string(),
  DomainName: z.string(),
  OriginPath: z.string().default(''),
  OriginCustomHeaders: z.array(z.strictObject({ HeaderName: z.string(), HeaderValue: z.string() })).default([]),
  S3OriginConfig: z.strictObject({ OriginAccessIdentity: z.literal('').optional(), OriginReadTimeout: tls }).optional(),
  OriginAccessControlId: z.string().optional(),
  CustomOriginConfig: z
    .strictObject({
      OriginProtocolPolicy: tls,
      OriginSSLProtocols: tls,
      HTTPPort: tls,
      HTTPSPort: tls,
      IpAddressType: tls,
      OriginReadTimeout: looseNumber
        .pipe(z.number().min(30, 'the runner waits as long as an HTTP API does'))
        .optional(),
      OriginKeepaliveTimeout: cloudOnly('connections are not shared'),
    })
    .optional(),
  ConnectionAttempts: cloudOnly('no network between'),
  ConnectionTimeout: cloudOnly('no network between'),
  OriginShield: caching,
});

const Override = z.strictObject({ Override: looseBoolean });

/** The content network. */
export const cdnKinds = {
  'AWS::CloudFront::Distribution': kind(
    z.strictObject({
      DistributionConfig: z.strictObject({
        Enabled: z.literal(true),
        Comment: z.string().optional(),
        Aliases: z.array(z.string()).default([]),
        Origins: z.array(Origin),
        /** Two origins as one: the second is asked where the first answers with one of the status codes. */
        OriginGroups: z
          .strictObject({
            Quantity: looseNumber,
            Items: z.array(
              z.strictObject({
                Id: z.string(),
                FailoverCriteria: z.strictObject({
                  StatusCodes: z.strictObject({ Quantity: looseNumber, Items: z.array(looseNumber) }),
                }),
                Members: z.strictObject({
                  Quantity: looseNumber,
                  Items: z.array(z.strictObject({ OriginId: z.string() })).length(2),
                }),
                SelectionCriteria: z.literal('default').optional(),
              }),
            ),
          })
          .default({ Quantity: 0, Items: [] }),
        DefaultCacheBehavior: z.strictObject(behaviour),
        CacheBehaviors: z.array(z.strictObject({ PathPattern: z.string(), ...behaviour })).default([]),
        CustomErrorResponses: z
          .array(
            z.strictObject({
              ErrorCode: looseNumber,
              ResponseCode: looseNumber.optional(),
              ResponsePagePath: z.string().optional(),
              ErrorCachingMinTTL: caching,
            }),
          )
          .default([]),
        DefaultRootObject: z.string().default(''),
        HttpVersion: tls,
        IPV6Enabled: cloudOnly('the network'),
        Logging: cloudOnly('access logs'),
        PriceClass: cloudOnly('a price'),
        Restrictions: cloudOnly('the country of a viewer'),
        ViewerCertificate: tls,
        WebACLId: cloudOnly('the firewall'),
      }),
      Tags: tags,
    }),
    {
      attributes: ({ name }) => ({ DomainName: `${idOf(name)}.cloudfront.net`, Id: idOf(name) }),
      ref: ({ name }) => idOf(name),
    },
  ),
  'AWS::CloudFront::Function': kind(
    z.strictObject({
      Name: z.string(),
      AutoPublish: z.literal(true),
      FunctionCode: z.string(),
      FunctionConfig: z.strictObject({
        Comment: z.string().optional(),
        Runtime: z.enum(['cloudfront-js-1.0', 'cloudfront-js-2.0']),
        KeyValueStoreAssociations: z.never().optional(),
      }),
      Tags: tags,
    }),
    {
      ref: (of) => `arn:aws:cloudfront::${of.account}:function/${given(of, 'Name')}`,
      attributes: (of) => ({
        FunctionARN: `arn:aws:cloudfront::${of.account}:function/${given(of, 'Name')}`,
        'FunctionMetadata.FunctionARN': `arn:aws:cloudfront::${of.account}:function/${given(of, 'Name')}`,
      }),
    },
  ),
  'AWS::CloudFront::ResponseHeadersPolicy': kind(
    z.strictObject({
      ResponseHeadersPolicyConfig: z.strictObject({
        Name: z.string(),
        Comment: z.string().optional(),
        SecurityHeadersConfig: z
          .strictObject({
            ContentSecurityPolicy: Override.extend({ ContentSecurityPolicy: z.string() }).optional(),
            ContentTypeOptions: Override.optional(),
            FrameOptions: Override.extend({ FrameOption: z.string() }).optional(),
            ReferrerPolicy: Override.extend({ ReferrerPolicy: z.string() }).optional(),
            StrictTransportSecurity: Override.extend({
              AccessControlMaxAgeSec: looseNumber,
              IncludeSubdomains: looseBoolean.optional(),
              Preload: looseBoolean.optional(),
            }).optional(),
            XSSProtection: Override.extend({
              Protection: looseBoolean,
              ModeBlock: looseBoolean.optional(),
              ReportUri: z.string().optional(),
            }).optional(),
          })
          .optional(),
        CustomHeadersConfig: z
          .strictObject({ Items: z.array(Override.extend({ Header: z.string(), Value: z.string() })) })
          .optional(),
        RemoveHeadersConfig: z.strictObject({ Items: z.array(z.strictObject({ Header: z.string() })) }).optional(),
      }),
    }),
    { attributes: ({ name }) => ({ Id: name }) },
  ),
  'AWS::CloudFront::CachePolicy': kind(
    z.strictObject({
      CachePolicyConfig: z.strictObject({
        Name: z.string(),
        Comment: z.string().optional(),
        DefaultTTL: caching,
        MaxTTL: caching,
        MinTTL: caching,
        ParametersInCacheKeyAndForwardedToOrigin: z.strictObject({
          EnableAcceptEncodingBrotli: looseBoolean.default(false),
          EnableAcceptEncodingGzip: looseBoolean.default(false),
          CookiesConfig: z.strictObject({ CookieBehavior: z.string(), Cookies: z.array(z.string()).optional() }),
          HeadersConfig: z.strictObject({ HeaderBehavior: z.string(), Headers: z.array(z.string()).optional() }),
          QueryStringsConfig: z.strictObject({
            QueryStringBehavior: z.string(),
            QueryStrings: z.array(z.string()).optional(),
          }),
        }),
      }),
    }),
    { attributes: ({ name }) => ({ Id: name }) },
  ),
  'AWS::CloudFront::OriginRequestPolicy': kind(
    z.strictObject({
      OriginRequestPolicyConfig: z.strictObject({
        Name: z.string(),
        Comment: z.string().optional(),
        CookiesConfig: z.strictObject({ CookieBehavior: z.string(), Cookies: z.array(z.string()).optional() }),
        HeadersConfig: z.strictObject({ HeaderBehavior: z.string(), Headers: z.array(z.string()).optional() }),
        QueryStringsConfig: z.strictObject({
          QueryStringBehavior: z.string(),
          QueryStrings: z.array(z.string()).optional(),
        }),
      }),
    }),
    { attributes: ({ name }) => ({ Id: name }) },
  ),
  'AWS::CloudFront::OriginAccessControl': kind(
    z.strictObject({
      OriginAccessControlConfig: z.strictObject({
        Name: z.string(),
        Description: z.string().optional(),
        OriginAccessControlOriginType: z.literal('s3'),
        SigningBehavior: cloudOnly('the runner reads its own buckets'),
        SigningProtocol: cloudOnly('the runner reads its own buckets'),
      }),
    }),
    { attributes: ({ name }) => ({ Id: name }) },
  ),
};
