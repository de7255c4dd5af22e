import { refusalStatus } from '../errors.ts';
import type { RefusalCode } from '../errors.ts';
import type { Json } from './openapi-schemas.ts';
import type { Route } from './route.ts';

/** The refusals every caller of such a route must expect beside those it names. */
const usualRefusals = ({ allow, body, query, refusals, perMinute }: Route): RefusalCode[] => [
  ...(body ? (['malformed-json', 'body-too-large'] as const) : []),
  ...(body || query ? (['unknown-field', 'wrong-type'] as const) : []),
  ...(refusals.includes('idempotency-key-reused') ? (['idempotency-key-missing'] as const) : []),
  ...(allow === 'anyone' ? [] : (['sign-in-expired', 'wrong-role'] as const)),
  ...(perMinute === undefined ? [] : (['throttled'] as const)),
  'try-again-later',
];

/** A route's refusals, in groups of one HTTP status. */
const refusalGroups = (route: Route): RefusalCode[][] => {
  const codes = [...new Set<RefusalCode>([...usualRefusals(route), ...route.refusals])].sort();
  return Object.values(Object.groupBy(codes, (code) => refusalStatus[code]));
};

const statusOf = ([code]: RefusalCode[]): number => (code === undefined ? 500 : refusalStatus[code]);
const nameOf = (codes: RefusalCode[]): string => codes.join('.');

/** The refusals of an operation, each group by reference. */
export const refusalResponses = (route: Route): Json =>
  Object.fromEntries(
    refusalGroups(route).map((codes) => [statusOf(codes), { $ref: `#/components/responses/${nameOf(codes)}` }]),
  );

/** An expired or foreign token is answered by the gateway before any function: in its own words, which nothing behind it can change. */
const gatewayRefusal: Json = {
  'application/json': {
    schema: { type: 'object', properties: { message: { type: 'string' } }, required: ['message'] },
    example: { message: 'Unauthorized' },
  },
};

/** Every group of refusals some route answers with, described once. */
export const refusalComponents = (routes: Route[]): Json =>
  Object.fromEntries(
    routes.flatMap(refusalGroups).map((codes) => [
      nameOf(codes),
      {
        description: codes.join(', '),
        content: {
          ...(codes.includes('sign-in-expired') ? gatewayRefusal : {}),
          'application/problem+json': {
            schema: { $ref: '#/components/schemas/Problem' },
            examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
          },
        },
      },
    ]),
  );
