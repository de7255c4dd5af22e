import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { routes } from '#shared/api/routes.ts';
import type { RouteName } from '#shared/api/paths.ts';
import { runners } from '#shared/api/route.ts';
import type { Runner } from '#shared/api/route.ts';
import { Person } from '#shared/person/person.ts';
import { signInHash } from '#functions/http/actor.ts';
import { Seed } from '#functions/seed.ts';
import { people } from '#functions/store/people.ts';
import { putSeed } from '#functions/store/seed.ts';
import { openTable } from '#functions/store/table.ts';
import type { Table } from '#functions/store/table.ts';
import { bundle } from '#infra/bundle.ts';
import { apiRoster } from '#infra/roster.ts';
import { clientOf, startTestEngine } from '#test/support/engine.ts';
import { gatewayEvent, originSecret } from './gateway-event.ts';
import type { Asked, Issuers } from './gateway-event.ts';
import { startIdentity } from './identity.ts';
import { startSurroundings } from './surroundings.ts';
import type { Surroundings } from './surroundings.ts';

type Handler = (event: APIGatewayProxyEventV2, context: object) => Promise<APIGatewayProxyStructuredResultV2>;

/** The functions as bundled, speaking to one engine address. */
export type Api = {
  /** The answer of a call, which must succeed: a refusal is an error of the bench. */
  call: <Body = Record<string, unknown>>(name: RouteName, asked?: Asked) => Promise<Body>;
  send: (name: RouteName, event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;
};

/** Engine, seed and bundled functions: the portal without its gateway. */
export type BenchPortal = {
  engineUrl: string;
  table: Table;
  seed: Seed;
  issuers: Issuers;
  /** An ID token of a demo person. */
  idToken: (subject: string) => Promise<string>;
  /** The event of a call, made ahead of it. */
  event: (name: RouteName, asked: Asked) => APIGatewayProxyEventV2;
  /** Storage, keys and secrets beside the table. */
  surroundings: Surroundings;
  /** The folder of the bundles. */
  bundles: string;
  /** A fresh set of containers whose calls go to `engine`. Its first call of each function must be made alone. */
  open: (engine: string) => Api;
  close: () => Promise<void>;
};

const seedFolder = fileURLToPath(new URL('../../../infra/seed/', import.meta.url));
const json = (name: string): unknown => JSON.parse(readFileSync(join(seedFolder, name), 'utf8'));

/** The services, agencies and staff a fresh portal starts with. */
export const readSeed = (): Seed =>
  Seed.parse({
    services: readdirSync(join(seedFolder, 'services')).map((name) => json(`services/${name}`)),
    externalServices: json('external-services.json'),
    agencies: json('agencies.json'),
    collectors: json('collectors.json'),
    areas: json('areas.json'),
    calendar: json('calendar.json'),
    policy: json('policy.json'),
    staff: json('staff.json'),
    halls: json('halls.json'),
  });

const Demo = z.array(z.object({ sub: z.string(), person: z.record(z.string(), z.unknown()) }));

const bindPeople = async (table: Table, issuer: string): Promise<void> => {
  for (const { sub, person } of Demo.parse(json('people.json'))) {
    const personId = signInHash({ issuer, subject: sub });
    await people(table).put(Person.parse({ ...person, personId }));
  }
};

/** What every function finds in its environment. */
export const functionEnvironment = (tableName: string, { applicants }: Issuers): Record<string, string> => ({
  AWS_REGION: 'ap-southeast-1',
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench',
  TABLE_NAME: tableName,
  DOCUMENTS_BUCKET: 'documents',
  SITE_BUCKET: 'site',
  APPLICANT_ISSUER: applicants,
  APPLICANT_CLIENT_ID: 'portal',
  PORTAL_URL: 'http://localhost:3000',
  ORIGIN_SECRET: originSecret,
  PAYMENT_SECRETS: 'mot-cua-bench/payments',
  VNPAY_PAGE_URL: 'http://127.0.0.1:9/paymentv2/vpcpay.html',
  VNPAY_API_URL: 'http://127.0.0.1:9/merchant_webapi/api/transaction',
  MAIL_FROM: 'portal@bench.example',
});

const require = createRequire(import.meta.url);

const openBundles = (bundles: string, engine: string, issuers: Issuers): Api => {
  const handlers = new Map<Runner, Handler>();
  const handlerOf = (runner: Runner): Handler => {
    const held = handlers.get(runner);
    if (held) return held;
    const file = join(bundles, runner, 'index.cjs');
    // The SDK reads the address at its first call: whoever is loaded next must not change it before.
    process.env.AWS_ENDPOINT_URL_DYNAMODB = engine;
    Reflect.deleteProperty(require.cache, file);
    const { handler } = require(file) as { handler: Handler };
    handlers.set(runner, handler);
    return handler;
  };
  const send: Api['send'] = (name, event) => handlerOf(routes[name].runsOn)(event, {});
  return {
    send,
    call: async <Body>(name: RouteName, asked: Asked = {}) => {
      const { statusCode, headers, body = '' } = await send(name, gatewayEvent(name, asked, issuers));
      if (statusCode !== 200) throw new Error(`${name} was answered ${statusCode}: ${body}`);
      const isJson = String(headers?.['content-type']).includes('json');
      return (isJson ? JSON.parse(body) : body) as Body;
    },
  };
};

/** Bundles the functions of the API, starts an engine on a fresh file (`within` a folder), and seeds it. */
export const startBenchPortal = async (within?: string): Promise<BenchPortal> => {
  const folder = mkdtempSync(join(tmpdir(), 'mot-cua-bench-'));
  const bundles = bundle(
    Object.fromEntries(runners.map((name) => [name, apiRoster[name].entry])),
    join(folder, 'functions'),
  );
  const engine = await startTestEngine(within);
  const table = openTable(engine.tableName, clientOf(engine.url));
  const seed = readSeed();
  const identity = await startIdentity();
  const issuers = { applicants: identity.issuer, staff: 'https://idp.bench/staff' };
  const signIns = seed.staff.map(({ staffId }) => ({ sub: staffId, staffId }));
  await putSeed(table, seed, { issuer: issuers.staff, signIns });
  await bindPeople(table, issuers.applicants);
  const surroundings = await startSurroundings(folder);
  Object.assign(process.env, functionEnvironment(engine.tableName, issuers), surroundings.environment);
  return {
    engineUrl: engine.url,
    table,
    seed,
    issuers,
    idToken: identity.idToken,
    event: (name, asked) => gatewayEvent(name, asked, issuers),
    bundles,
    surroundings,
    open: (address) => openBundles(bundles, address, issuers),
    close: async () => {
      await identity.close();
      await surroundings.close();
      table.db.destroy();
      await engine.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
