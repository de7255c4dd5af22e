import middy from '@middy/core';
import { Refusal } from '#shared/errors.ts';
import type { Route, Runner } from '#shared/api/route.ts';
import type { RouteName } from '#shared/api/paths.ts';
import type { Routes } from '#shared/api/routes.ts';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { AdminDeps } from '../admin-deps.ts';
import type { CashDeps } from '../cash-deps.ts';
import { depsAt } from '../deps.ts';
import type { Container, Deps } from '../deps.ts';
import { repeatable } from '../store/idempotency.ts';
import { demandSignIn, signInHash, signInOf, staffOf } from './actor.ts';
import type { OfficerDeps } from '../officer-deps.ts';
import type { PayingDeps } from '../paying/deps.ts';
import type { Call, PayingRunner, Pdf, UseCase } from './call.ts';
import { requestLog } from './request-log.ts';
import { bodyText, parsed, readJson } from './parse.ts';
import { demandOrigin, viewerAddress, viewerHash } from './origin.ts';
import { problemReply, refusalIn } from './problem.ts';

type RoutesOf<R extends Runner> = { [Name in RouteName]: Routes[Name]['runsOn'] extends R ? Name : never }[RouteName];

/** The lines of the route table that a runner runs. */
export type RouteTable<R extends Runner> = Readonly<Record<RoutesOf<R>, Route>>;

/** A use case for every route a runner runs: one left out does not compile. */
export type UseCases<R extends Runner> = { [Name in RoutesOf<R>]: UseCase<Name> };

type AnyUseCase = (deps: Deps, call: Call<RouteName>) => Promise<unknown>;
type DepsAt = (container: Container, at: string) => Deps;
/** What a runner's use cases may touch, where it is more than usual; a runner that needs it does not compile without. */
type AdminDepsAt = (container: Container, at: string) => AdminDeps;
type PayingDepsAt = (container: Container, at: string) => PayingDeps;
type CashDepsAt = (container: Container, at: string) => CashDeps;
type OfficerDepsAt = (container: Container, at: string) => OfficerDeps;
type Given<R extends Runner> = 'admin' extends R
  ? [AdminDepsAt]
  : 'cashier' extends R
    ? [CashDepsAt]
    : R extends PayingRunner
      ? [PayingDepsAt]
      : 'officer' extends R
        ? [OfficerDepsAt]
        : [];
type Row = { name: RouteName; route: Route; useCase: AnyUseCase };

const json = { 'content-type': 'application/json', 'cache-control': 'no-store' };

const headersOf = ({ keptFor }: Route) =>
  keptFor === undefined ? json : { ...json, 'cache-control': `public, max-age=${keptFor}` };

const pdfReply = ({ bytes, name }: Pdf): APIGatewayProxyStructuredResultV2 => ({
  statusCode: 200,
  headers: {
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"`,
    'cache-control': 'no-store',
  },
  body: Buffer.from(bytes).toString('base64'),
  isBase64Encoded: true,
});

/** The key is demanded where a repetition could be harmful: on the routes that can answer 'idempotency-key-reused'. */
const repeatOf = ({ name, route }: Row, event: APIGatewayProxyEventV2, who: string, body: string) => {
  const key = event.headers['idempotency-key'] ?? '';
  if (key === '' || key.length > 255) {
    if (route.refusals.includes('idempotency-key-reused')) throw new Refusal('idempotency-key-missing');
    return undefined;
  }
  return repeatable(key, { who, route: name, path: event.rawPath, body });
};

/** No id of the portal is longer, and the table takes no key much longer. */
const longestId = 255;

/** What stands in the address; refuses 'not-found' what can be the id of nothing. */
const paramsOf = ({ pathParameters = {} }: APIGatewayProxyEventV2) => {
  if (Object.values(pathParameters).some((id = '') => id.length > longestId)) throw new Refusal('not-found');
  return pathParameters;
};

const answer = async (container: Container, row: Row, event: APIGatewayProxyEventV2, at: DepsAt) => {
  const { name, route, useCase } = row;
  const deps = at(container, new Date(event.requestContext.timeEpoch).toISOString());
  const signIn = route.allow === 'anyone' ? undefined : demandSignIn(signInOf(event));
  const who = signIn ? signInHash(signIn) : viewerHash(event.headers, container.environment.ORIGIN_SECRET);
  const text = bodyText(name, event.body, event.isBase64Encoded);
  const body = route.body && parsed(route.body, readJson(text));
  const query = route.query && parsed(route.query, event.queryStringParameters ?? {});
  const repeat = repeatOf(row, event, who, text);
  const params = paramsOf(event);
  if (route.perMinute !== undefined) await deps.throttle.take(who, name, route.perMinute);
  const staff = signIn && route.allow !== 'applicant' ? staffOf(deps, route, signIn) : undefined;
  // A use case may end before it asks who acts: a promise nobody awaits any more must not end the process.
  staff?.catch(() => undefined);
  const actor = staff ?? (signIn ? { kind: 'applicant', personId: who } : { kind: 'anonymous' });
  // The one assertion here: body and query were parsed by the schemas of this very route, actor made as its `allow` says.
  const address = viewerAddress(event.headers);
  const call = { actor, signIn, params, body, query, repeat, address } as unknown as Call<RouteName>;
  const [reply] = await Promise.all([useCase(deps, call), staff]);
  if (route.reply === 'pdf') return pdfReply(reply as Pdf);
  return { statusCode: 200, headers: headersOf(route), body: JSON.stringify(route.reply.parse(reply)) };
};

/** What one function does: looks the route up, lets its use case answer, words every refusal, says nothing of anything else. */
export const entry = <R extends Runner>(
  container: Container,
  routes: RouteTable<R>,
  useCases: UseCases<R>,
  ...given: Given<R>
) => {
  const [at = depsAt]: DepsAt[] = given;
  const rows = new Map<string, Row>();
  for (const [name, useCase] of Object.entries(useCases) as [RoutesOf<R>, AnyUseCase][]) {
    const route: Route = routes[name];
    rows.set(`${route.method} ${route.path}`, { name, route, useCase });
  }
  return middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>({ timeoutEarlyInMillis: 0 })
    .use(requestLog())
    .use({
      onError: (request) => {
        request.response = problemReply(refusalIn(request.error));
      },
    })
    .use({
      before: ({ event }: { event: APIGatewayProxyEventV2 }) => {
        demandOrigin(event.headers, container.environment.ORIGIN_SECRET);
      },
    })
    .handler((event: APIGatewayProxyEventV2) => {
      const row = rows.get(event.routeKey);
      if (!row) throw new Refusal('not-found');
      return answer(container, row, event, at);
    });
};
