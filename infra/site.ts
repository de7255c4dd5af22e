import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Duration, Stack } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CacheCookieBehavior,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  Function,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, OriginGroup, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import type { IDependable } from 'constructs';
import { root } from './bundle.ts';
import { publishedKeys } from './publishing.ts';
import { securityHeaders } from './security-headers.ts';
import type { Settings } from './settings.ts';
import type { SiteBucket } from './site-bucket.ts';

type SiteProps = {
  bucket: SiteBucket;
  apiHost: string;
  originSecret: string;
  /** Beyond itself, what the pages call: the documents bucket's host and the sign-in pools' origins. */
  hosts: string[];
  settings: Settings;
};

/** What the web build made: `dist/web`; an empty folder where it has not been built. */
const built = join(root, 'dist/web');

/** The portal's front: one origin for pages (from the bucket) and API, so that nothing crosses origins but uploads and sign-in. */
export class Site extends Construct {
  readonly distribution: Distribution;
  /** `https://…` without a slash at the end. */
  readonly url: string;
  private readonly bucket: IBucket;

  constructor(scope: Construct, id: string, { bucket, apiHost, originSecret, hosts, settings }: SiteProps) {
    super(scope, id);
    // By name: a bucket of this stack's own would want this distribution in its policy, and the stacks would need each other.
    this.bucket = Bucket.fromBucketAttributes(this, 'Pages', {
      bucketName: bucket.bucketName,
      region: Stack.of(this).region,
    });
    const pages = S3BucketOrigin.withOriginAccessControl(this.bucket);
    const api = new HttpOrigin(apiHost, {
      protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
      readTimeout: Duration.seconds(30),
      customHeaders: { 'x-portal-origin': originSecret },
    });
    const { portalHost, certificateArn, firewallArn } = settings;
    const hashed = cacheOf(this, 'AssetCache', Duration.days(365));
    const forAssets = securityHeaders(this, 'assets', hosts);
    const calls = {
      origin: api,
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      responseHeadersPolicy: securityHeaders(this, 'answers'),
      functionAssociations: [
        { eventType: FunctionEventType.VIEWER_REQUEST, function: edgeFunction(this, 'viewer-address') },
      ],
    };
    this.distribution = new Distribution(this, 'Distribution', {
      comment: `Một Cửa (${settings.stage})`,
      defaultBehavior: {
        // A page nobody published is answered by the API's default route: an error page of the distribution would hide the API's own problems.
        origin: new OriginGroup({ primaryOrigin: pages, fallbackOrigin: api, fallbackStatusCodes: [403, 404] }),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        cachePolicy: cacheOf(this, 'PageCache', Duration.minutes(1)),
        responseHeadersPolicy: securityHeaders(this, 'pages', hosts),
        functionAssociations: [
          { eventType: FunctionEventType.VIEWER_REQUEST, function: edgeFunction(this, 'site-paths') },
        ],
      },
      additionalBehaviors: {
        '/assets/*': {
          origin: pages,
          viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
          cachePolicy: hashed,
          responseHeadersPolicy: forAssets,
        },
        // Named after their content: `data/current.json` says which counts.
        '/data/catalogue/*': {
          origin: pages,
          viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
          cachePolicy: hashed,
          responseHeadersPolicy: forAssets,
        },
        '/look/*': {
          origin: pages,
          viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
          cachePolicy: hashed,
          responseHeadersPolicy: forAssets,
        },
        // Boards of waiting halls: the same for everybody, for as long as the answer itself says.
        '/api/halls/*': {
          ...calls,
          cachePolicy: cacheOf(this, 'BoardCache', Duration.seconds(0), Duration.seconds(5)),
        },
        '/api/*': calls,
      },
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_200,
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      ...(firewallArn !== undefined && { webAclId: firewallArn }),
      ...(portalHost !== undefined &&
        certificateArn !== undefined && {
          domainNames: [portalHost],
          certificate: Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
        }),
    });
    this.url = `https://${portalHost ?? this.distribution.distributionDomainName}`;
  }

  /**
   * Uploads what the web build made – scripts and styles before the pages that name them – and `config.json`, which tells the pages where to
   * sign in. What publishing wrote stays as it is. Answers what has to be there before pages are published.
   */
  deploy(config: Readonly<Record<string, string>>): IDependable {
    mkdirSync(join(built, 'assets'), { recursive: true });
    const shared = { destinationBucket: this.bucket, prune: false, memoryLimit: 512 };
    const assets = new BucketDeployment(this, 'Assets-deployed', {
      ...shared,
      sources: [Source.asset(join(built, 'assets'))],
      destinationKeyPrefix: 'assets/',
    });
    const pages = new BucketDeployment(this, 'Pages-deployed', {
      ...shared,
      sources: [Source.asset(built, { exclude: ['assets'] }), Source.jsonData('config.json', config)],
      distribution: this.distribution,
    });
    pages.node.addDependency(assets);
    this.keepFromDeployments(pages.handlerRole);
    return pages;
  }

  /** CDK gives its helper the whole bucket: what publishing writes is not a deployment's to change, and nothing is its to delete. */
  private keepFromDeployments(role: IRole): void {
    const of = (keys: readonly string[]) => keys.map((key) => this.bucket.arnForObjects(key));
    for (const [actions, resources] of [
      [['s3:PutObject'], of(publishedKeys.PutObject)],
      [['s3:DeleteObject', 's3:DeleteObjectVersion'], of(['*'])],
    ] as const)
      role.addToPrincipalPolicy(
        new PolicyStatement({ effect: Effect.DENY, actions: [...actions], resources: [...resources] }),
      );
  }
}

function edgeFunction(scope: Construct, name: string): Function {
  return new Function(scope, name, {
    comment: name,
    code: FunctionCode.fromFile({ filePath: join(root, 'infra/edge', `${name}.js`) }),
    runtime: FunctionRuntime.JS_2_0,
  });
}

/** Kept at the edge for so long; the same page for everyone, so nothing of the viewer is in its key. */
function cacheOf(scope: Construct, id: string, kept: Duration, most = kept): CachePolicy {
  return new CachePolicy(scope, id, {
    comment: id,
    minTtl: Duration.seconds(0),
    defaultTtl: kept,
    maxTtl: most,
    cookieBehavior: CacheCookieBehavior.none(),
    headerBehavior: CacheHeaderBehavior.none(),
    queryStringBehavior: CacheQueryStringBehavior.none(),
    enableAcceptEncodingGzip: true,
    enableAcceptEncodingBrotli: true,
  });
}
