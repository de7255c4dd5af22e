import type { Bucket, CorsRule } from './bucket-table.ts';
import type { Reply } from './call.ts';
import { s3Error } from './s3-error.ts';
import type { S3Request } from './s3-request.ts';

const fits = (pattern: string, text: string): boolean => {
  const star = pattern.indexOf('*');
  if (star < 0) return pattern === text;
  const [before, after] = [pattern.slice(0, star), pattern.slice(star + 1)];
  return text.length >= before.length + after.length && text.startsWith(before) && text.endsWith(after);
};

const ruleFor = (bucket: Bucket, origin: string, method: string, headers: readonly string[]): CorsRule | undefined =>
  bucket.cors.find(
    (rule) =>
      rule.allowedOrigins.some((pattern) => fits(pattern, origin)) &&
      rule.allowedMethods.includes(method) &&
      headers.every((header) => rule.allowedHeaders.some((pattern) => fits(pattern.toLowerCase(), header))),
  );

const originHeaders = (rule: CorsRule, origin: string) => {
  const anyone = rule.allowedOrigins.includes('*');
  return {
    'access-control-allow-origin': anyone ? '*' : origin,
    ...(anyone ? {} : { 'access-control-allow-credentials': 'true' }),
    'access-control-expose-headers': rule.exposedHeaders.length > 0 ? rule.exposedHeaders.join(', ') : undefined,
    vary: 'Origin, Access-Control-Request-Headers, Access-Control-Request-Method',
  };
};

/** The headers that let a page of another origin read an answer, if a rule of the bucket does. */
export const corsHeaders = (request: S3Request, bucket: Bucket | undefined): NonNullable<Reply['headers']> => {
  const { origin } = request.incoming.headers;
  const rule = origin === undefined || !bucket ? undefined : ruleFor(bucket, origin, request.method, []);
  if (!rule || origin === undefined) return {};
  return { ...originHeaders(rule, origin), 'access-control-allow-methods': rule.allowedMethods.join(', ') };
};

/** Answers a browser's question before the request; refuses what no rule allows (AccessForbidden). */
export const preflight = (request: S3Request, bucket: Bucket | undefined): Reply => {
  const { headers } = request.incoming;
  const { origin } = headers;
  const method = headers['access-control-request-method'];
  if (origin === undefined || method === undefined) {
    throw s3Error('InvalidRequest', 'Insufficient information. Origin request header needed.');
  }
  if (!bucket || bucket.cors.length === 0) {
    throw s3Error('AccessForbidden', 'CORSResponse: CORS is not enabled for this bucket.');
  }
  const asked = (headers['access-control-request-headers'] ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
  const rule = ruleFor(bucket, origin, method, asked);
  if (!rule) {
    throw s3Error(
      'AccessForbidden',
      "CORSResponse: This CORS request is not allowed. This is usually because the evalution of Origin, request method / Access-Control-Request-Method or Access-Control-Request-Headers are not whitelisted by the resource's CORS spec.",
    );
  }
  return {
    status: 200,
    headers: {
      ...originHeaders(rule, origin),
      'access-control-allow-methods': rule.allowedMethods.join(', '),
      'access-control-allow-headers': asked.length > 0 ? asked.join(', ') : undefined,
      'access-control-max-age': rule.maxAgeSeconds,
    },
  };
};
