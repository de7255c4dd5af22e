import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { root } from '#infra/bundle.ts';
import { publishedKeys } from '#infra/publishing.ts';
import { buildWeb } from '#web/build.ts';
import * as z from 'zod';
import { mayPublish } from '#test/support/may-publish.ts';
import { at, listAt, ofType, synthesised, textAt } from './synthesised.ts';
import type { Json } from './synthesised.ts';

const Request = z.object({ uri: z.string(), headers: z.record(z.string(), z.object({ value: z.string() })) });

/** Runs an edge function as CloudFront does: plain script, global `handler`. */
function atTheEdge(name: string, event: object): z.infer<typeof Request> {
  const code = readFileSync(join(root, 'infra/edge', `${name}.js`), 'utf8');
  return Request.parse(runInNewContext(`${code};handler(${JSON.stringify(event)})`));
}

describe('paths of pages', () => {
  it.each([
    ['/', '/index.html'],
    ['/en/', '/en/index.html'],
    ['/dich-vu/dang-ky-khai-sinh/', '/dich-vu/dang-ky-khai-sinh/index.html'],
    ['/dich-vu/dang-ky-khai-sinh', '/dich-vu/dang-ky-khai-sinh/index.html'],
    ['/data/services/dang-ky-khai-sinh/1.json', '/data/services/dang-ky-khai-sinh/1.json'],
    ['/config.json', '/config.json'],
  ])('%s is %s', (uri, file) => {
    expect(atTheEdge('site-paths', { request: { uri, headers: {} } }).uri).toBe(file);
  });
});

describe('the viewer’s address', () => {
  it('is CloudFront’s word and not the caller’s', () => {
    const request = { uri: '/api/health', headers: { 'x-viewer-address': { value: '10.0.0.1' } } };
    const passed = atTheEdge('viewer-address', { request, viewer: { ip: '203.0.113.7' } });
    expect(passed.headers['x-viewer-address']).toEqual({ value: '203.0.113.7' });
  });
});

const { data, portal } = synthesised();

describe('the bucket of the pages', () => {
  it('is read by CloudFront but for what publishing notes for itself', () => {
    const policies = Object.values(ofType(data, 'AWS::S3::BucketPolicy')).flatMap((policy) =>
      listAt(policy, 'PolicyDocument.Statement').filter(
        (statement) => at(statement, 'Principal.Service') === 'cloudfront.amazonaws.com',
      ),
    );
    const said = policies.map((statement) => [
      at(statement, 'Effect'),
      at(statement, 'Action'),
      textAt(statement, 'Resource.Fn::Join.1.1'),
    ]);
    expect(said).toEqual([
      ['Allow', 's3:GetObject', '/*'],
      ['Deny', 's3:GetObject', '/published/*'],
    ]);
    // A refusal with conditions would be one that can be got round.
    expect(policies.map((statement) => at(statement, 'Condition') !== undefined)).toEqual([true, false]);
  });
});

describe('a deployment of the pages', () => {
  const deployments = Object.values(ofType(portal, 'Custom::CDKBucketDeployment'));

  it('takes nothing away, and goes the assets first', () => {
    expect(deployments.map(({ Prune }) => Prune)).toEqual([false, false]);
    const [[assets], [, pages]] = Object.entries(portal).filter(
      ([, { Type }]) => Type === 'Custom::CDKBucketDeployment',
    ) as [[string, object], [string, { DependsOn?: string[] }]];
    expect(pages.DependsOn).toContain(assets);
  });

  it('may write nothing that publishing writes, and delete nothing at all, whatever CDK’s helper is given', () => {
    const denied = Object.values(ofType(portal, 'AWS::IAM::Policy'))
      .filter((policy) => textAt(policy, 'PolicyName').includes('CDKBucketDeployment'))
      .flatMap((policy) => listAt(policy, 'PolicyDocument.Statement'))
      .filter((statement) => at(statement, 'Effect') === 'Deny');
    const keysOf = (action: string) =>
      denied
        .filter((statement) => [at(statement, 'Action')].flat().includes(action))
        .flatMap((statement) => [at(statement, 'Resource') ?? []].flat())
        .map((resource) => textAt(resource, 'Fn::Join.1.4').slice(1));
    expect(keysOf('s3:PutObject')).toEqual(publishedKeys.PutObject);
    expect(keysOf('s3:DeleteObject')).toEqual(['*']);
    expect(keysOf('s3:DeleteObjectVersion')).toEqual(['*']);
  });

  it('brings nothing that publishing writes', async () => {
    const out = join(mkdtempSync(join(tmpdir(), 'mot-cua-deployed-')), 'web');
    await buildWeb({ out });
    const files = readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(out, join(entry.parentPath, entry.name)));
    rmSync(dirname(out), { recursive: true });
    expect(files).toContain('404.html');
    expect(files.filter((file) => mayPublish('PutObject', file))).toEqual([]);
  });
});

describe('the distribution', () => {
  const [distribution] = Object.values(ofType(portal, 'AWS::CloudFront::Distribution'));
  const config = distribution?.DistributionConfig;
  const pages = at(config, 'DefaultCacheBehavior');
  const policies = ofType(portal, 'AWS::CloudFront::ResponseHeadersPolicy');
  const headersOf = (behaviour: Json | undefined) =>
    policies[textAt(behaviour, 'ResponseHeadersPolicyId.Ref')]?.ResponseHeadersPolicyConfig;

  it('sends the API the secret that only CloudFront knows', () => {
    const api = listAt(config, 'Origins').find((origin) => at(origin, 'OriginCustomHeaders') !== undefined);
    expect(at(api, 'OriginCustomHeaders.0.HeaderName')).toBe('x-portal-origin');
    const citizen = Object.values(ofType(portal, 'AWS::Lambda::Function')).find(
      ({ Description }) => Description === 'citizen',
    );
    const secret = at(citizen, 'Environment.Variables.ORIGIN_SECRET');
    expect(JSON.stringify(secret)).toContain('{{resolve:secretsmanager:');
    expect(at(api, 'OriginCustomHeaders.0.HeaderValue')).toEqual(secret);
  });

  it('caches nothing of the API but boards, keeps hashed files for a year and pages for a minute', () => {
    const kept = (behaviour: Json | undefined) =>
      listAt(headersOf(behaviour), 'CustomHeadersConfig.Items')
        .filter((item) => at(item, 'Header') === 'Cache-Control')
        .map((item) => at(item, 'Value'));
    expect(listAt(config, 'CacheBehaviors').map((each) => [at(each, 'PathPattern'), ...kept(each)])).toEqual([
      ['/assets/*', 'public, max-age=31536000, immutable'],
      ['/data/catalogue/*', 'public, max-age=31536000, immutable'],
      ['/look/*', 'public, max-age=31536000, immutable'],
      // What the edge may keep for two seconds, browsers may not.
      ['/api/halls/*', 'no-store'],
      ['/api/*', 'no-store'],
    ]);
    expect(kept(pages)).toEqual(['public, max-age=60']);
  });

  it('lets pages load nothing but themselves, and speak to storage and sign-in only', () => {
    const parts = listAt(
      headersOf(pages),
      'SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy.Fn::Join.1',
    );
    const policy = parts.map((part) => (typeof part === 'string' ? part : '…')).join('');
    expect(policy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
        "connect-src 'self' … https://cognito-idp.ap-southeast-1.amazonaws.com " +
        'https://….auth.ap-southeast-1.amazoncognito.com https://….auth.ap-southeast-1.amazoncognito.com; ' +
        "manifest-src 'self'; frame-src blob:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'",
    );
  });

  it('replaces no answer of the API by a page', () => {
    expect(at(config, 'CustomErrorResponses')).toBeUndefined();
  });

  it('wears its own name and certificate when it has them', () => {
    const own = synthesised({
      portalHost: 'dichvucong.example.gov.vn',
      certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/a',
    });
    const [named] = Object.values(ofType(own.portal, 'AWS::CloudFront::Distribution'));
    expect(named?.DistributionConfig).toMatchObject({
      Aliases: ['dichvucong.example.gov.vn'],
      ViewerCertificate: { MinimumProtocolVersion: 'TLSv1.2_2021' },
    });
  });
});
