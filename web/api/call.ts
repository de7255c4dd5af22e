import type * as z from 'zod';
import { applicantPaths } from '#shared/api/paths-applicant.ts';
import type { RouteName } from '#shared/api/paths.ts';
import type { Params } from '#shared/api/route.ts';
import type { Routes } from '#shared/api/routes.ts';
import { Refusal } from '#shared/errors.ts';
import { hearTime } from './portal-clock.ts';
import { refusalFrom } from './refusal-from.ts';

type BodyOf<R> = R extends { body: infer Body extends z.ZodType } ? { body: z.input<Body> } : { body?: undefined };
type QueryOf<R> = R extends { query: infer Query extends z.ZodType }
  ? { query?: z.input<Query> }
  : { query?: undefined };
type ParamsOf<Name extends RouteName> = keyof Params<Name> extends never
  ? { params?: undefined }
  : { params: Params<Name> };

/** What the API answers to a route; a paper is a Blob. */
export type ReplyOf<Name extends RouteName> = Routes[Name]['reply'] extends infer Reply extends z.ZodType
  ? z.output<Reply>
  : Blob;

/** `key` names one intention of the person: the same key on every repetition, so that it happens once. */
export type CallInput<Name extends RouteName> = BodyOf<Routes[Name]> &
  QueryOf<Routes[Name]> &
  ParamsOf<Name> & { key?: string; signal?: AbortSignal };

export type Call = <Name extends RouteName>(name: Name, input: CallInput<Name>) => Promise<ReplyOf<Name>>;

/** The routes that an application may call, by name. */
export type Paths = Partial<Record<RouteName, { method: string; path: string }>>;

type Send = { path: string; init: RequestInit };

const address = (template: string, params: Record<string, string>, query: Record<string, string | undefined>) => {
  const path = template.replace(/\{(\w+)\}/g, (_, param: string) => encodeURIComponent(params[param] ?? ''));
  const pairs = Object.entries(query).flatMap(([field, value]) => (value === undefined ? [] : [[field, value]]));
  return pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs).toString()}`;
};

/** Milliseconds before the second, third and fourth try. */
const pauses = [400, 1200, 3000];
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Sends until answered: again after a lost network or a busy portal, never after a "no". */
const sendPatiently = async ({ path, init }: Send, attempt = 0): Promise<Response> => {
  const pause = pauses[attempt];
  try {
    const response = await fetch(path, init);
    hearTime(response);
    if (pause === undefined || (response.status !== 503 && response.status !== 504)) return response;
    await wait(pause + Math.random() * pause);
  } catch (error) {
    if (pause === undefined || init.signal?.aborted || !navigator.onLine) throw error;
    await wait(pause + Math.random() * pause);
  }
  return sendPatiently({ path, init }, attempt + 1);
};

/** Was the portal not reached, or did it not answer in the time given? Then nothing is known and the same call may be made again. */
export const isOffline = (error: unknown): boolean =>
  error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError');

type Access = { token: () => Promise<string | undefined>; renew: () => Promise<string | undefined> };

/**
 * The API as a function: `call('actOnDossier', { params, body })`, typed by the route table. What is not an applicant's is called with `paths` of its own, so that no citizen loads the names of it. A write carries an Idempotency-Key.
 * Throws the Refusal the API answers with; a TypeError when it cannot be reached.
 */
export const caller = (access?: Access, paths: Paths = applicantPaths): Call => {
  const send = async (name: RouteName, input: CallInput<RouteName>, token: string | undefined, key: string) => {
    const route = paths[name];
    if (!route) throw new Error(`${name} is not of this application`);
    const headers = new Headers({ accept: 'application/json, application/problem+json, application/pdf' });
    if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
    if (route.method !== 'GET') headers.set('idempotency-key', key);
    if (input.body !== undefined) headers.set('content-type', 'application/json');
    const init: RequestInit = { method: route.method, headers, cache: 'no-store' };
    if (input.body !== undefined) init.body = JSON.stringify(input.body);
    if (input.signal) init.signal = input.signal;
    return sendPatiently({ path: address(route.path, { ...input.params }, { ...input.query }), init });
  };
  const call = async (name: RouteName, input: CallInput<RouteName>): Promise<unknown> => {
    const key = input.key ?? crypto.randomUUID();
    let response = await send(name, input, await access?.token(), key);
    if (response.status === 401 && access) response = await send(name, input, await access.renew(), key);
    if (!response.ok) throw await refusalFrom(response);
    if (response.headers.get('content-type')?.startsWith('application/pdf')) return response.blob();
    return response.json();
  };
  return call as Call;
};

/** Did the API say no with this code? */
export const isRefused = (error: unknown, code: Refusal['code']): error is Refusal =>
  error instanceof Refusal && error.code === code;
