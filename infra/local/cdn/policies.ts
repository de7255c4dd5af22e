import type { Plan } from '../assembly/plan.ts';
import type { HeaderList } from '../http-message.ts';

/** Which values a policy lets through to the origin. */
export type Choice = (name: string) => boolean;

/** What a behaviour forwards beside method and path, and whether it may compress. */
export type Forwarding = {
  readonly headers: Choice;
  readonly cookies: Choice;
  readonly query: Choice;
  readonly compress: boolean;
};

type Behaviour = { readonly mode: string; readonly names: readonly string[] | undefined };

const none: Choice = () => false;
const every: Choice = () => true;

const choice = ({ mode, names = [] }: Behaviour): Choice => {
  const listed = names.map((name) => name.toLowerCase());
  switch (mode) {
    case 'none':
      return none;
    case 'all':
    case 'allViewer':
    case 'allViewerAndWhitelistCloudFront':
      return every;
    case 'whitelist':
      return (name) => listed.includes(name.toLowerCase());
    case 'allExcept':
      return (name) => !listed.includes(name.toLowerCase());
    default:
      throw new Error(`the runner does not know the behaviour ${mode} in a CloudFront policy`);
  }
};

/** AWS's own policies by their public ids. */
const managedCaching: Readonly<Record<string, Forwarding>> = {
  '4135ea2d-6df8-44a3-9df3-4b5a84be39ad': { headers: none, cookies: none, query: none, compress: false },
  '658327ea-f89d-4fab-a63d-7e88639e58f6': { headers: none, cookies: none, query: none, compress: true },
};
const managedRequests: Readonly<Record<string, Omit<Forwarding, 'compress'>>> = {
  'b689b0a8-53d0-40ab-baf2-68738e2966ac': {
    headers: (name) => name.toLowerCase() !== 'host',
    cookies: every,
    query: every,
  },
  '216adef6-5c7f-47e4-b989-5492eafa07d3': { headers: every, cookies: every, query: every },
};

/** What the two policies of a behaviour forward together. Throws on a policy that is neither in the template nor known. */
export const forwardingOf = (plan: Plan, cachePolicy: string, requestPolicy: string | undefined): Forwarding => {
  const caching = (): Forwarding => {
    const own = plan.all('AWS::CloudFront::CachePolicy').find(({ ref }) => ref === cachePolicy);
    if (!own) {
      const managed = managedCaching[cachePolicy];
      if (!managed) throw new Error(`the runner does not know the cache policy ${cachePolicy}`);
      return managed;
    }
    const key = own.properties.CachePolicyConfig.ParametersInCacheKeyAndForwardedToOrigin;
    return {
      headers: choice({ mode: key.HeadersConfig.HeaderBehavior, names: key.HeadersConfig.Headers }),
      cookies: choice({ mode: key.CookiesConfig.CookieBehavior, names: key.CookiesConfig.Cookies }),
      query: choice({ mode: key.QueryStringsConfig.QueryStringBehavior, names: key.QueryStringsConfig.QueryStrings }),
      compress: key.EnableAcceptEncodingBrotli || key.EnableAcceptEncodingGzip,
    };
  };
  const requests = (): Omit<Forwarding, 'compress'> => {
    if (requestPolicy === undefined) return { headers: none, cookies: none, query: none };
    const own = plan.all('AWS::CloudFront::OriginRequestPolicy').find(({ ref }) => ref === requestPolicy);
    if (!own) {
      const managed = managedRequests[requestPolicy];
      if (!managed) throw new Error(`the runner does not know the origin request policy ${requestPolicy}`);
      return managed;
    }
    const { HeadersConfig, CookiesConfig, QueryStringsConfig } = own.properties.OriginRequestPolicyConfig;
    return {
      headers: choice({ mode: HeadersConfig.HeaderBehavior, names: HeadersConfig.Headers }),
      cookies: choice({ mode: CookiesConfig.CookieBehavior, names: CookiesConfig.Cookies }),
      query: choice({ mode: QueryStringsConfig.QueryStringBehavior, names: QueryStringsConfig.QueryStrings }),
    };
  };
  const [one, other] = [caching(), requests()];
  return {
    headers: (name) => one.headers(name) || other.headers(name),
    cookies: (name) => one.cookies(name) || other.cookies(name),
    query: (name) => one.query(name) || other.query(name),
    compress: one.compress,
  };
};

/** Lays the headers of a response headers policy over those of the origin. */
export const headersPolicyOf = (plan: Plan, id: string | undefined): ((headers: HeaderList) => HeaderList) => {
  if (id === undefined) return (headers) => headers;
  const policy = plan.all('AWS::CloudFront::ResponseHeadersPolicy').find(({ ref }) => ref === id);
  if (!policy) throw new Error(`the runner does not know the response headers policy ${id}`);
  const {
    SecurityHeadersConfig: safe = {},
    CustomHeadersConfig,
    RemoveHeadersConfig,
  } = policy.properties.ResponseHeadersPolicyConfig;
  const added: { readonly name: string; readonly value: string; readonly override: boolean }[] = [];
  const add = (name: string, value: string, override: boolean): void => void added.push({ name, value, override });
  if (safe.ContentSecurityPolicy) {
    add(
      'content-security-policy',
      safe.ContentSecurityPolicy.ContentSecurityPolicy,
      safe.ContentSecurityPolicy.Override,
    );
  }
  if (safe.ContentTypeOptions) add('x-content-type-options', 'nosniff', safe.ContentTypeOptions.Override);
  if (safe.FrameOptions) add('x-frame-options', safe.FrameOptions.FrameOption, safe.FrameOptions.Override);
  if (safe.ReferrerPolicy) add('referrer-policy', safe.ReferrerPolicy.ReferrerPolicy, safe.ReferrerPolicy.Override);
  if (safe.StrictTransportSecurity) {
    const { AccessControlMaxAgeSec, IncludeSubdomains, Preload, Override } = safe.StrictTransportSecurity;
    const value = `max-age=${AccessControlMaxAgeSec}${IncludeSubdomains ? '; includeSubDomains' : ''}${Preload ? '; preload' : ''}`;
    add('strict-transport-security', value, Override);
  }
  if (safe.XSSProtection) {
    const { Protection, ModeBlock, Override } = safe.XSSProtection;
    add('x-xss-protection', `${Protection ? 1 : 0}${ModeBlock ? '; mode=block' : ''}`, Override);
  }
  for (const { Header, Value, Override } of CustomHeadersConfig?.Items ?? [])
    add(Header.toLowerCase(), Value, Override);
  const removed = new Set((RemoveHeadersConfig?.Items ?? []).map(({ Header }) => Header.toLowerCase()));
  return (headers) => {
    const kept = headers.filter(([name]) => !removed.has(name.toLowerCase()));
    const has = (name: string): boolean => kept.some(([key]) => key.toLowerCase() === name);
    const laid = added.filter(({ name, override }) => override || !has(name));
    const names = new Set(laid.map(({ name }) => name));
    return [
      ...kept.filter(([name]) => !names.has(name.toLowerCase())),
      ...laid.map(({ name, value }): [string, string] => [name, value]),
    ];
  };
};
