import { randomUUID } from 'node:crypto';
import type * as z from 'zod';
import { routes } from '#shared/api/routes.ts';
import type { RouteName } from '#shared/api/paths.ts';
import type { Problem } from '#shared/api/problem.ts';
import type { Routes } from '#shared/api/routes.ts';

export type Asked = {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  /** A body as it is, instead of JSON. */
  text?: string;
  /** The Idempotency-Key; by default a new one for each write. */
  key?: string;
  headers?: Record<string, string>;
};

export type Answered = {
  status: number;
  headers: Headers;
  text: string;
  bytes: Uint8Array;
  /** What the text says as JSON, if it is some. */
  json: unknown;
  /** The answer as problem+json, if it is one. */
  problem: Problem | undefined;
};

export type ReplyOf<Name extends RouteName> = Routes[Name]['reply'] extends infer Reply extends z.ZodType
  ? z.output<Reply>
  : Uint8Array;

/** The API as one person calls it. */
export type Caller = {
  /** Sends and tells what came back, whatever it was. */
  ask: (name: RouteName, asked?: Asked) => Promise<Answered>;
  /** Sends and gives the reply; throws what came back if that was not 200. */
  call: <Name extends RouteName>(name: Name, asked?: Asked) => Promise<ReplyOf<Name>>;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The path of a route with its parameters filled in. */
export const pathOf = (name: RouteName, params: Record<string, string> = {}): string =>
  routes[name].path.replace(/\{(\w+)\}/g, (_, param: string) => encodeURIComponent(params[param] ?? ''));

/** Calls the API at `origin`, with a token if there is one. Nothing is tried twice. */
export const callerAt = (origin: string, token?: string): Caller => {
  const ask: Caller['ask'] = async (name, asked = {}) => {
    const { method } = routes[name];
    const body = asked.text ?? (asked.body === undefined ? undefined : JSON.stringify(asked.body));
    const query = asked.query ? `?${new URLSearchParams(asked.query).toString()}` : '';
    const response = await fetch(`${origin}${pathOf(name, asked.params)}${query}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(method !== 'GET' && { 'idempotency-key': asked.key ?? randomUUID() }),
        ...asked.headers,
      },
      ...(body !== undefined && { body }),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    const json = parsed(text);
    const isProblem = response.headers.get('content-type') === 'application/problem+json';
    return {
      status: response.status,
      headers: response.headers,
      text,
      bytes,
      json,
      problem: isProblem ? (json as Problem) : undefined,
    };
  };
  const call = async (name: RouteName, asked: Asked = {}): Promise<unknown> => {
    const { status, text, json, bytes } = await ask(name, asked);
    if (status !== 200) throw new Error(`${name} answered ${status}: ${text}`);
    return routes[name].reply === 'pdf' ? bytes : json;
  };
  return { ask, call: call as Caller['call'] };
};
