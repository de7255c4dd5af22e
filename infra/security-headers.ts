import { Duration } from 'aws-cdk-lib';
import { HeadersFrameOption, HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront';
import type { ResponseCustomHeader } from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';

/** What a page may load and speak to: itself, and over fetch also `hosts`. Images may stand in the page itself: its icon does. */
export function contentSecurityPolicy(hosts: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${["'self'", ...hosts].join(' ')}`,
    "manifest-src 'self'",
    // A paper is shown as the PDF the page itself fetched, before it is printed.
    'frame-src blob:',
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

const nothing = "default-src 'none'; frame-ancestors 'none'";
const powers = ['accelerometer', 'camera', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'payment', 'usb'];

const isolated: ResponseCustomHeader[] = [
  { header: 'Cross-Origin-Opener-Policy', value: 'same-origin', override: true },
  { header: 'Cross-Origin-Embedder-Policy', value: 'require-corp', override: true },
  { header: 'Cross-Origin-Resource-Policy', value: 'same-origin', override: true },
  { header: 'Permissions-Policy', value: powers.map((power) => `${power}=()`).join(', '), override: true },
];

/** Pages are asked for again after a minute, what carries its hash in its name never, answers of the API are kept by nobody. */
const keptFor = {
  pages: 'public, max-age=60',
  assets: 'public, max-age=31536000, immutable',
  answers: 'no-store',
} as const;

/** The headers on everything of one kind; `hosts` are those beyond the portal that pages may call. */
export function securityHeaders(
  scope: Construct,
  kind: keyof typeof keptFor,
  hosts: readonly string[] = [],
): ResponseHeadersPolicy {
  return new ResponseHeadersPolicy(scope, `Headers-${kind}`, {
    comment: `Headers of ${kind}`,
    securityHeadersBehavior: {
      contentSecurityPolicy: {
        contentSecurityPolicy: kind === 'answers' ? nothing : contentSecurityPolicy(hosts),
        override: true,
      },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
      strictTransportSecurity: {
        accessControlMaxAge: Duration.days(730),
        includeSubdomains: true,
        preload: true,
        override: true,
      },
    },
    customHeadersBehavior: {
      customHeaders: [...isolated, { header: 'Cache-Control', value: keptFor[kind], override: true }],
    },
  });
}
