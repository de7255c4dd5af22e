import { refusalStatus } from '../errors.ts';
import type { RefusalCode } from '../errors.ts';
import { operationOf } from './openapi-operation.ts';
import { refusalComponents } from './openapi-refusals.ts';
import { openapiSchemas } from './openapi-schemas.ts';
import type { Json } from './openapi-schemas.ts';
import { problem } from './problem.ts';
import type { Route } from './route.ts';
import type { RouteName } from './paths.ts';
import { routes } from './routes.ts';

const text = {
  type: 'object',
  properties: { vi: { type: 'string' }, en: { type: 'string' } },
  required: ['vi', 'en'],
};

const problemSchema = {
  type: 'object',
  description: 'RFC 9457 problem details; `code` is stable, `words` has both languages',
  properties: {
    type: { type: 'string' },
    code: { type: 'string', enum: Object.keys(refusalStatus) },
    status: { type: 'integer' },
    title: { type: 'string' },
    detail: { type: 'string' },
    instance: { type: 'string' },
    words: { type: 'object', properties: { title: text, detail: text }, required: ['title', 'detail'] },
    violations: {
      type: 'array',
      items: {
        type: 'object',
        properties: { path: { type: 'string' }, rule: { type: 'string' }, message: text },
        required: ['path', 'rule', 'message'],
      },
    },
    current: { description: 'What is true now' },
  },
  required: ['type', 'code', 'status', 'title', 'detail', 'words'],
};

const codes = Object.keys(refusalStatus) as RefusalCode[];
const bearer = (whose: string): Json => ({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: whose });

const pathsOf = (table: Record<string, Route>, schemas: Record<string, Json>): Json => {
  const paths: Record<string, Json> = {};
  for (const [name, route] of Object.entries(table))
    paths[route.path] = {
      ...paths[route.path],
      [route.method.toLowerCase()]: operationOf(name as RouteName, route, schemas),
    };
  return paths;
};

/** The API as OpenAPI 3.1, made from the route table. */
export const openapi = (): { openapi: '3.1.0' } & Json => {
  const { components, inline } = openapiSchemas();
  return {
    openapi: '3.1.0',
    info: {
      title: 'Một Cửa',
      version: '1',
      description:
        'Online public services: file a dossier, follow it, decide it. Times are UTC instants, dates are local (UTC+7).',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths: pathsOf(routes, inline),
    components: {
      securitySchemes: {
        applicant: bearer('Access token of an applicant’s sign-in'),
        staff: bearer('Access token of a staff sign-in'),
      },
      schemas: { ...components, Problem: problemSchema },
      responses: refusalComponents(Object.values(routes)),
      examples: Object.fromEntries(codes.map((code) => [code, { value: problem({ code, detail: {} }) }])),
    },
  };
};
