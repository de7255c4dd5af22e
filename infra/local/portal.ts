import path from 'node:path';
import { planOf } from './assembly/plan.ts';
import { readAssembly } from './assembly/read-assembly.ts';
import { callCustom } from './call-custom.ts';
import { closing, type Closing } from './closing.ts';
import { takeDataFolder, type DataFolder } from './data-folder.ts';
import { deployFiles } from './deploy-files.ts';
import { devAnswer } from './dev-routes.ts';
import { openFrontDoor } from './front-door.ts';
import { houseAnswer, type House } from './house.ts';
import { makeCertificates } from './kms/make-certificates.ts';
import type { Mailbox } from './mailbox/start-mailbox.ts';
import { makeBuckets } from './make-buckets.ts';
import { makeFunctions } from './make-functions.ts';
import { makeGateway, type MadeApi } from './make-gateway.ts';
import { makeQueues } from './make-queues.ts';
import { makeSignIn } from './make-sign-in.ts';
import { makeSite } from './make-site.ts';
import { makeTables } from './make-tables.ts';
import type { ObjectEvent } from './s3/object-event.ts';
import { serveApi } from './serve-api.ts';
import { demoPeople, type DemoPerson } from './sign-in/demo-people.ts';
import { startEngines } from './start-engines.ts';
import { account, defaultRegion, localiser, secretOf } from './surroundings.ts';
import { wireEvents } from './wire-events.ts';

/** How a portal is started. */
export type PortalOptions = {
  /** 0 for a free one. */
  readonly port: number;
  readonly dataDir: string;
  /** The folder that `cdk synth` wrote, or how to come by it once port and data are ours. */
  readonly assembly: string | ((signal: AbortSignal) => Promise<string>);
  /** The folder with demo.json, people.json and staff.json. */
  readonly seed: string;
  /** Forgets all data first. */
  readonly fresh?: boolean;
  /** Whether the functions of the API are loaded before anybody calls them, by default yes. */
  readonly warm?: boolean;
  /** Is told what is being done. */
  readonly progress?: (line: string) => void;
  /** Ends the start-up, at whatever moment. */
  readonly signal?: AbortSignal;
};

/** A running portal. */
export type Portal = {
  /** `http://localhost:<port>` */
  readonly url: string;
  readonly people: readonly DemoPerson[];
  /** An access token of a demo person; throws for a stranger. */
  readonly tokenFor: (person: string) => Promise<string>;
  /** Moves the portal's clock to an ISO instant. */
  readonly setClock: (iso: string) => void;
  /** The portal's time in milliseconds. */
  readonly now: () => number;
  /** Mail and text messages sent, newest first. */
  readonly mailbox: Mailbox['list'];
  /** Endpoints of the engines, for tests and measurements, and the names of what the template declared. */
  readonly endpoints: Readonly<Record<'dynamodb' | 's3' | 'sqs' | 'kms' | 'api', string>>;
  /** The payment sandbox, which stands for the provider; `/control` of it plans disturbances. */
  readonly payments: string;
  readonly tables: readonly string[];
  readonly buckets: readonly string[];
  readonly queues: readonly string[];
  readonly enginePid: number;
  readonly close: () => Promise<void>;
};

/** What the front door and the engines ask for before it stands. */
type Later = { house?: House; objectEvent?: (event: ObjectEvent) => Promise<void>; apis: readonly MadeApi[] };

const assemble = async (
  options: PortalOptions,
  people: readonly DemoPerson[],
  data: DataFolder,
  opened: Closing,
): Promise<Portal> => {
  const { port, fresh = false, warm = true } = options;
  const { progress = () => undefined, signal = new AbortController().signal } = options;
  const later: Later = { apis: [] };
  const answer = houseAnswer(() => later.house);
  const door = opened.add(await openFrontDoor(port, answer));
  const folder = typeof options.assembly === 'string' ? options.assembly : await options.assembly(signal);
  const assembly = readAssembly(folder, defaultRegion);
  // Before data are touched or anything is started: what the runner cannot do stops it here.
  const cloud = planOf(assembly, { account, secretOf: () => '', localise: (text) => text });
  signal.throwIfAborted();
  data.empty(fresh);
  progress(data.used() ? 'opening the data' : 'making the data');
  const engines = await startEngines(data, cloud, opened, {
    portal: door.url,
    onEvent: (event) => {
      if (!later.objectEvent) throw new Error('nobody listens yet');
      return later.objectEvent(event);
    },
  });
  const { store, sessions, clock, engine, s3, queues, sqs, mailbox, keys, kms, secrets, payments, national } = engines;
  const doors = new Map<string, string>();
  for (const { ref } of cloud.all('AWS::ApiGatewayV2::Api')) {
    doors.set(ref, opened.add(await serveApi(() => later.apis.find(({ id }) => id === ref))).url);
  }

  const localise = localiser(cloud, {
    portal: door.url,
    s3: s3.url,
    payments: payments.url,
    national: national.url,
    queueUrl: sqs.urlOf,
    apis: doors,
  });
  const plan = planOf(assembly, { account, secretOf: secretOf(store), localise });
  const { assets } = assembly;
  const tables = await makeTables(plan, engine.url);
  makeBuckets(plan, s3);
  await makeCertificates(plan, keys, s3);
  const queueNames = makeQueues(plan, queues);
  const endpoints = {
    // A service that nothing here stands in for is not looked for on the internet.
    AWS_ENDPOINT_URL: 'http://not-on-this-machine.invalid',
    AWS_ENDPOINT_URL_DYNAMODB: engine.url,
    AWS_ENDPOINT_URL_S3: s3.url,
    AWS_ENDPOINT_URL_SQS: sqs.url,
    AWS_ENDPOINT_URL_KMS: kms.url,
    AWS_ENDPOINT_URL_SESV2: mailbox.url,
    AWS_ENDPOINT_URL_SNS: mailbox.url,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets.url,
  };
  const functions = opened.add(makeFunctions({ plan, assets, data, endpoints }));
  later.apis = makeGateway(plan, functions, clock.now);
  const site = makeSite(plan, later.apis, s3);
  const signIn = await makeSignIn({ plan, portal: door.url, people, store, sessions, site });
  const files = await deployFiles({ plan, assets, s3, store });
  if (files > 0) progress(`${files} pages and files deployed`);
  const called = await callCustom({ plan, functions, assets, s3, store, people });
  if (called.length > 0) progress('seeded');
  const wired = opened.add(wireEvents({ plan, functions, tables, engineFile: engines.file, queues, s3, store, clock }));
  later.objectEvent = wired.objectEvent;
  const dev = { clock, mailbox, national, tokenFor: signIn.tokenFor };
  later.house = { providers: signIn.providers, dev: (request) => devAnswer(request, dev), site };
  if (warm) for (const name of later.apis.flatMap((api) => api.functions)) functions.find(name).warm();

  return {
    url: door.url,
    people,
    tokenFor: async (person) => {
      const token = await signIn.tokenFor(person);
      if (token === undefined) throw new Error(`no demo person ${person}`);
      return token;
    },
    setClock: (iso) => clock.set(Date.parse(iso)),
    now: clock.now,
    mailbox: mailbox.list,
    endpoints: { dynamodb: engine.url, s3: s3.url, sqs: sqs.url, kms: kms.url, api: [...doors.values()][0] ?? '' },
    payments: payments.url,
    tables: tables.map(({ name }) => name),
    buckets: plan.all('AWS::S3::Bucket').map(({ ref }) => ref),
    queues: queueNames,
    enginePid: engine.pid,
    close: opened.close,
  };
};

/** Starts the whole portal from a synthesised app. Throws one line for people when it cannot; then nothing of it is left running. */
export const startPortal = async (options: PortalOptions): Promise<Portal> => {
  const opened = closing(options.signal);
  try {
    const people = demoPeople(options.seed);
    const data = opened.add(takeDataFolder(path.resolve(options.dataDir)));
    const portal = await assemble(options, people, data, opened);
    options.signal?.throwIfAborted();
    return portal;
  } catch (error) {
    await opened.close();
    throw error;
  }
};
