import * as z from 'zod';
import exampleReplies from './example-replies.json' with { type: 'json' };
import { refusalResponses } from './openapi-refusals.ts';
import type { Json } from './openapi-schemas.ts';
import type { RouteName } from './paths.ts';
import type { Route } from './route.ts';

/** What each path parameter is. */
const pathParameters: Record<string, Json> = {
  code: {
    description: 'Official or temporary code of a dossier',
    schema: { type: 'string' },
    example: 'H52.40-261123-0001',
  },
  agencyId: { description: 'Id of a unit of the administration', schema: { type: 'string' }, example: 'sl-p-to-hieu' },
  organisationId: {
    description: 'An organisation, by the hash of its tax code',
    schema: { type: 'string' },
    example: '6f2d0c1b9a8e4f5d8c7b6a5f4e3d2c1b',
  },
  grantId: {
    description: 'Id of a grant',
    schema: { type: 'string', format: 'uuid' },
    example: '0193a5c0-7d5e-7000-8000-000000000006',
  },
  action: { description: 'The action a notice tells of', schema: { type: 'string' }, example: 'accept' },
  seq: { description: 'Number of an event of a dossier', schema: { type: 'string' }, example: '3' },
  channel: { description: '`email`, `sms` or, of a template, `inbox`', schema: { type: 'string' }, example: 'email' },
  staffId: { description: 'Id of a member of staff', schema: { type: 'string' }, example: 'reception' },
  externalId: {
    description: 'Id of a service of another system',
    schema: { type: 'string' },
    example: 'dang-ky-thuong-tru',
  },
  serviceId: { description: 'Id of a service', schema: { type: 'string' }, example: 'dang-ky-khai-sinh' },
  dossierId: {
    description: 'Id of a dossier',
    schema: { type: 'string', format: 'uuid' },
    example: '0193a5c0-7d5e-7000-8000-000000000001',
  },
  no: { description: 'Which payment of the dossier, from 1', schema: { type: 'string' }, example: '1' },
  token: { description: 'What stands behind # in a link to pay', schema: { type: 'string' }, example: 'kZ3…' },
  reference: { description: 'Reference of a payment', schema: { type: 'string' }, example: 'MC7K2M9QXWPD' },
  documentId: {
    description: 'Id of a document of the dossier',
    schema: { type: 'string', format: 'uuid' },
    example: '0193a5c0-7d5e-7000-8000-000000000002',
  },
  paper: {
    description: 'What to print',
    schema: { type: 'string', enum: ['declaration', 'submission', 'receipt', 'supplement', 'refusal'] },
    example: 'submission',
  },
  draftId: {
    description: 'Id of a draft of a service',
    schema: { type: 'string', format: 'uuid' },
    example: '0193a5c0-7d5e-7000-8000-000000000003',
  },
  decisionId: {
    description: 'Id of a publishing decision',
    schema: { type: 'string', format: 'uuid' },
    example: '0193a5c0-7d5e-7000-8000-000000000004',
  },
  importId: {
    description: 'Id of an import',
    schema: { type: 'string', format: 'uuid' },
    example: '0193a5c0-7d5e-7000-8000-000000000005',
  },
  date: { description: 'Local date', schema: { type: 'string', format: 'date' }, example: '2026-11-23' },
  lineId: {
    description: 'Id of a line of a bank statement',
    schema: { type: 'string' },
    example: 'b'.repeat(64),
  },
  refundId: {
    description: 'Id of a refund',
    schema: { type: 'string', format: 'uuid' },
    example: '0193a5c0-7d5e-7000-8000-000000000006',
  },
  book: { description: 'Number of a book of a register, from 1', schema: { type: 'integer' }, example: 1 },
  year: { description: 'Year of a receipt, or of a register', schema: { type: 'integer' }, example: 2026 },
  number: { description: 'Number of a receipt in its serial and year', schema: { type: 'integer' }, example: 42 },
  noticeId: {
    description: 'Id of a notice',
    schema: { type: 'string' },
    example: '0193a5c0-7d5e-7000-8000-000000000001.2',
  },
};

const parametersInPath = (path: string): Json[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    ...(pathParameters[name] ?? { schema: { type: 'string' } }),
  }));

const parametersInQuery = ({ query }: Route): Json[] => {
  if (!query) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: 'input' });
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
};

/** Demanded where a repetition could be harmful, welcome on every other write. */
const idempotencyKey = ({ method, refusals }: Route): Json[] =>
  method === 'GET'
    ? []
    : [
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: refusals.includes('idempotency-key-reused'),
          description: 'A UUID per intent: a repetition with the same key gets the first answer',
          schema: { type: 'string', maxLength: 255 },
          example: '5f0c2a52-8b1f-4d0e-9a53-0c4a7d2a9c11',
        },
      ];

const longReplies: Partial<Record<RouteName, unknown>> = exampleReplies;

/** What a route answers, as an example; the long ones lie in a file that no function carries. */
export const exampleReply = (name: RouteName, { example }: Route): unknown =>
  'reply' in example ? example.reply : longReplies[name];

const replyContent = (name: RouteName, route: Route, schema: Json): Json =>
  route.reply === 'pdf'
    ? { 'application/pdf': { schema: { type: 'string', format: 'binary' } } }
    : { 'application/json': { schema, example: exampleReply(name, route) } };

const security = ({ allow }: Route): Json[] => {
  if (allow === 'anyone') return [];
  return [{ [allow === 'applicant' ? 'applicant' : 'staff']: [] }];
};

/** One route as an OpenAPI operation; `schemas` has `name.body` and `name.reply`. */
export const operationOf = (name: RouteName, route: Route, schemas: Record<string, Json>): Json => {
  const { summary, body, example, allow } = route;
  const description = typeof allow === 'string' ? {} : { description: `Duties: ${allow.join(', ')}` };
  const content = { schema: schemas[`${name}.body`], ...('body' in example ? { example: example.body } : {}) };
  return {
    operationId: name,
    summary,
    ...description,
    security: security(route),
    parameters: [...parametersInPath(route.path), ...parametersInQuery(route), ...idempotencyKey(route)],
    ...(body ? { requestBody: { required: true, content: { 'application/json': content } } } : {}),
    responses: {
      200: { description: 'Done', content: replyContent(name, route, schemas[`${name}.reply`] ?? {}) },
      ...refusalResponses(route),
    },
  };
};
