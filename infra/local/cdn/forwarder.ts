import type { Plan } from '../assembly/plan.ts';
import type { PropertiesOf } from '../assembly/resource-kinds.ts';
import { headerOf, type HttpRequest } from '../http-message.ts';
import { forwardingOf } from './policies.ts';

type Config = PropertiesOf<'AWS::CloudFront::Distribution'>['DistributionConfig'];
type BehaviourConfig = Config['DefaultCacheBehavior'];
type OriginConfig = Config['Origins'][number];

/** What reaches every origin, whatever the policies say: how long a body is, and which part of an object is wanted. */
const always = new Set(['content-type', 'content-length', 'range']);

const notForwarded = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'proxy-connection', 'te']);

const cookiesOf = (header: string | undefined): string[] =>
  (header ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Everything a behaviour lets through, with the origin's own headers and host. */
export const forwarder = (plan: Plan, config: BehaviourConfig, origin: OriginConfig) => {
  const through = forwardingOf(plan, config.CachePolicyId, config.OriginRequestPolicyId);
  const own = origin.OriginCustomHeaders.map(({ HeaderName, HeaderValue }): [string, string] => [
    HeaderName.toLowerCase(),
    HeaderValue,
  ]);
  const names = new Set(own.map(([name]) => name));
  return (request: HttpRequest): HttpRequest => {
    const cookies = cookiesOf(headerOf(request.headers, 'cookie')).filter((part) =>
      through.cookies(part.split('=')[0] ?? ''),
    );
    const query = request.query
      .split('&')
      .filter((part) => part !== '' && through.query(decodeURIComponentSafely(part.split('=')[0] ?? '')))
      .join('&');
    const kept = request.headers.filter(([name]) => {
      const lower = name.toLowerCase();
      if (lower === 'cookie' || names.has(lower) || notForwarded.has(lower)) return false;
      return through.headers(name) || always.has(lower);
    });
    return {
      ...request,
      path: origin.OriginPath + request.path,
      query,
      headers: [
        ...kept.filter(([name]) => !['host', 'x-forwarded-for', 'via'].includes(name.toLowerCase())),
        ['host', origin.DomainName],
        ['via', '1.1 local (CloudFront)'],
        ['x-forwarded-for', [headerOf(request.headers, 'x-forwarded-for'), request.address].filter(Boolean).join(', ')],
        ...(cookies.length > 0 ? [['cookie', cookies.join('; ')] as const] : []),
        ...own,
      ],
    };
  };
};

const decodeURIComponentSafely = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
