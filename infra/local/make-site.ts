import type { Plan } from './assembly/plan.ts';
import { distribution } from './cdn/distribution.ts';
import type { Origin } from './cdn/origin.ts';
import { siteOrigin } from './cdn/site-origin.ts';
import { readingOf } from './make-buckets.ts';
import type { MadeApi } from './make-gateway.ts';
import type { S3 } from './s3/start-s3.ts';

/** The template's one CloudFront distribution, with its buckets and APIs behind it. */
export const makeSite = (plan: Plan, apis: readonly MadeApi[], s3: Pick<S3, 'answer'>): Origin => {
  const [only, ...more] = plan.all('AWS::CloudFront::Distribution');
  if (!only || more.length > 0) throw new Error('the runner serves exactly one CloudFront distribution');
  return distribution(plan, only.properties.DistributionConfig, (domain) => {
    const api = apis.find((one) => one.domain === domain);
    if (api) return api.answer;
    const bucket = plan
      .all('AWS::S3::Bucket')
      .find(({ attributes }) => attributes.RegionalDomainName === domain || attributes.DomainName === domain);
    return bucket && siteOrigin(s3, bucket.ref, readingOf(plan, bucket.ref));
  });
};
