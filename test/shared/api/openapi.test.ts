import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import birth from '#infra/seed/services/dang-ky-khai-sinh.json' with { type: 'json' };
import exampleReplies from '#shared/api/example-replies.json' with { type: 'json' };
import kept from '#shared/api/openapi.json' with { type: 'json' };
import { refusalStatus } from '#shared/errors.ts';
import { openapi } from '#shared/api/openapi.ts';
import { exampleReply } from '#shared/api/openapi-operation.ts';
import { paths } from '#shared/api/paths.ts';
import type { RouteName } from '#shared/api/paths.ts';
import type { Route } from '#shared/api/route.ts';
import { routes } from '#shared/api/routes.ts';
import { Service } from '#shared/service/service.ts';

const table: [string, Route][] = Object.entries(routes);
const document = openapi();
const text = JSON.stringify(document);

const Operation = z.looseObject({
  operationId: z.string(),
  parameters: z.array(z.looseObject({ name: z.string(), in: z.string(), required: z.boolean() })),
  responses: z.record(z.string(), z.unknown()),
  security: z.array(z.record(z.string(), z.array(z.string()))),
});
const operationOf = ({ path, method }: Route) =>
  Operation.parse(
    z.record(z.string(), z.record(z.string(), z.unknown())).parse(document.paths)[path]?.[method.toLowerCase()],
  );

describe('the description of the API', () => {
  it('is the file kept beside the route table (`npm run generate` writes it)', () => {
    expect(kept).toEqual(JSON.parse(text));
  });

  it('refers to nothing that is not there', () => {
    const references = [...new Set([...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, place = '']) => place))];
    const resolve = (place: string): unknown =>
      place.split('/').reduce<unknown>((at, key) => z.record(z.string(), z.unknown()).parse(at)[key], document);
    expect(references.length).toBeGreaterThan(20);
    expect(references.filter((place) => resolve(place) === undefined)).toEqual([]);
    expect(text).not.toContain('__shared');
  });

  it('gives an example of every refusal', () => {
    const components = z.object({ examples: z.record(z.string(), z.unknown()) }).parse(document.components);
    expect(Object.keys(components.examples)).toEqual(Object.keys(refusalStatus));
  });

  it.each(table)('%s: its example is what it takes and answers', (name, route) => {
    const { body, reply, example } = route;
    expect('body' in example).toBe(body !== undefined);
    if (body) expect(body.safeParse(example.body)).toMatchObject({ success: true });
    if (reply === 'pdf') return;
    expect(reply.safeParse(exampleReply(name as RouteName, route))).toMatchObject({ success: true });
  });

  it('keeps no example of a reply twice, or of no route', () => {
    const inTable = new Set(table.filter(([, { example }]) => 'reply' in example).map(([name]) => name));
    expect(Object.keys(exampleReplies).filter((name) => !(name in routes) || inTable.has(name))).toEqual([]);
  });

  it('begins with examples that a fresh portal takes', () => {
    const { body } = routes.openDossier.example;
    const service = Service.parse(birth);
    expect(body.serviceId).toBe(service.id);
    expect(service.cases.map(({ id }) => id)).toContain(body.caseId);
    expect(service.offerings.map(({ agencyId }) => agencyId)).toContain(body.agencyId);
    const questions = service.form?.sections.flatMap(({ fields }) => fields.map(({ id }) => id));
    expect(questions).toEqual(expect.arrayContaining(Object.keys(routes.saveAnswers.example.body.answers)));
    expect(service.documents.map(({ id }) => id)).toContain(routes.requestUpload.example.body.asked);
  });

  it.each(table)('%s: every part of its path is described', (_, route) => {
    const inPath = operationOf(route).parameters.filter((parameter) => parameter.in === 'path');
    expect(inPath.map(({ name }) => name)).toEqual([...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    expect(inPath.filter(({ description, example }) => description === undefined || example === undefined)).toEqual([]);
  });

  it.each(table)('%s: a write takes an Idempotency-Key', (_, route) => {
    const key = operationOf(route).parameters.find(({ name }) => name === 'Idempotency-Key');
    expect(key !== undefined).toBe(route.method !== 'GET');
    if (route.path.endsWith('/actions')) expect(key?.required).toBe(true);
  });

  it.each(table)('%s: names each refusal under its status', (_, route) => {
    const statuses = Object.keys(operationOf(route).responses);
    expect(route.refusals.filter((code) => !statuses.includes(String(refusalStatus[code])))).toEqual([]);
  });
});

describe('the route table', () => {
  it('has one line for each path, named alike', () => {
    expect(Object.keys(routes).sort()).toEqual(Object.keys(paths).sort());
    expect(table.map(([name]) => operationOf(routes[name as keyof typeof routes]).operationId)).toEqual(
      table.map(([name]) => name),
    );
  });

  it('gives no path to two audiences', () => {
    const audienceOf = ({ allow }: Route): string => (typeof allow === 'string' ? allow : 'staff');
    const audiences = Object.groupBy(table, ([, { path }]) => path);
    const shared = Object.entries(audiences).filter(
      ([, lines = []]) => new Set(lines.map(([, route]) => audienceOf(route))).size > 1,
    );
    expect(shared).toEqual([]);
  });

  it('has each method and path once', () => {
    expect(new Set(table.map(([, { method, path }]) => `${method} ${path}`)).size).toBe(table.length);
  });
});
