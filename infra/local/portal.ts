import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { planOf, type Plan } from './assembly/plan.ts';
import { readAssembly, type Assembly } from './assembly/read-assembly.ts';
import { callCustom } from './call-custom.ts';
import { distribution, type Origin } from './cdn/distribution.ts';
import { siteOrigin } from './cdn/site-origin.ts';
import { openClock, type Clock } from './clock.ts';
import { deployFiles } from './deploy-files.ts';
import { devAnswer } from './dev-routes.ts';
import { startEngine } from './engine.ts';
import { openFrontDoor } from './front-door.ts';
import { readHttp, sendHttp, type HttpReply, type HttpRequest } from './http-message.ts';
import { lock } from './lock.ts';
import { makeBuckets, mayList } from './make-buckets.ts';
import { makeFunctions } from './make-functions.ts';
import { makeGateway, type MadeApi } from './make-gateway.ts';
import { makeTables } from './make-tables.ts';
import { startMailbox, type Mailbox } from './mailbox/start-mailbox.ts';
import { openRunnerStore, type RunnerStore } from './runner-store.ts';
import type { ObjectEvent } from './s3/object-event.ts';
import { startS3 } from './s3/start-s3.ts';
import { demoPeople, type DemoPerson, type PoolName } from './sign-in/demo-people.ts';
import { identityProvider, type IdentityProvider, type SignInClient } from './sign-in/identity-provider.ts';
import { openQueues } from './sqs/open-queues.ts';
import { startSqs } from './sqs/start-sqs.ts';
import { account, defaultRegion, issuerOf, localiser, poolOf, secretOf } from './surroundings.ts';
import { deliveredOf, wireEvents } from './wire-events.ts';

/** How a portal is started. */
export type PortalOptions = {
  /** 0 for a free one. */
  readonly port: number;
  readonly dataDir: string;
  /** The folder that `cdk synth` wrote. */
  readonly assembly: string;
  /** The folder with demo.json, people.json and staff.json. */
  readonly seed: string;
  /** Forgets all data first. */
  readonly fresh?: boolean;
  /** Is told what is being done. */
  readonly progress?: (line: string) => void;
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
  readonly now: () => number;
  /** Mail and text messages sent, newest first. */
  readonly mailbox: () => ReturnType<Mailbox['list']>;
  /** Endpoints of the engines, for tests and measurements, and the names of what the template declared. */
  readonly endpoints: Readonly<Record<'dynamodb' | 's3' | 'sqs' | 'api', string>>;
  readonly tables: readonly string[];
  readonly buckets: readonly string[];
  readonly queues: readonly string[];
  readonly enginePid: number;
  readonly close: () => Promise<void>;
};

/** Tokens from /dev/token outlive a day of work; those of a real sign-in last 15 minutes. */
const devTokenSeconds = 12 * 3600;

const ours = [
  'table.db',
  'table.db-wal',
  'table.db-shm',
  'table.db.pid',
  's3',
  'queues.db',
  'mail.db',
  'runner.db',
  'logs',
  'inline',
];

const forget = (dataDir: string): void => {
  for (const name of ours) {
    for (const end of ['', '-wal', '-shm']) rmSync(path.join(dataDir, name + end), { recursive: true, force: true });
  }
};

/** Closes what was opened, last first, whatever fails. */
const closing = () => {
  const steps: (() => unknown)[] = [];
  return {
    add: (step: () => unknown): void => void steps.push(step),
    run: async (): Promise<void> => {
      for (let step = steps.pop(); step; step = steps.pop()) await Promise.resolve(step()).catch(() => undefined);
    },
  };
};

const accessSeconds = ({
  AccessTokenValidity,
  TokenValidityUnits,
}: {
  AccessTokenValidity?: number | undefined;
  TokenValidityUnits?: { AccessToken?: string | undefined } | undefined;
}): number => {
  const units: Readonly<Record<string, number>> = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 };
  return (AccessTokenValidity ?? 1) * (units[TokenValidityUnits?.AccessToken ?? 'hours'] ?? 3600);
};

const providersOf = async (plan: Plan, url: string, people: readonly DemoPerson[], store: RunnerStore) => {
  const providers = new Map<PoolName, IdentityProvider>();
  for (const { ref, path: name } of plan.all('AWS::Cognito::UserPool')) {
    const pool = poolOf(name);
    if (providers.has(pool)) throw new Error(`two user pools are taken for ${pool}: name one of them "staff"`);
    const clients = plan
      .all('AWS::Cognito::UserPoolClient')
      .filter(({ properties }) => properties.UserPoolId === ref)
      .map((client): SignInClient => ({
        id: client.ref,
        redirects: client.properties.CallbackURLs,
        afterSignOut: client.properties.LogoutURLs,
        scopes: client.properties.AllowedOAuthScopes,
        access: accessSeconds(client.properties),
      }));
    providers.set(pool, await identityProvider({ pool, issuer: issuerOf(url, pool), clients, people, store }));
  }
  return providers;
};

/** Serves one HTTP API on a port of its own, as the cloud's execute-api endpoint. */
const serveApi = async (answer: () => MadeApi['answer'] | undefined) => {
  const server = createServer((incoming, response) => {
    const api = answer();
    if (!api) {
      response.destroy();
      return;
    }
    readHttp(incoming)
      .then(async (request) => sendHttp(response, request.method, await api(request)))
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

/** What the front door does once everything stands. */
type House = {
  readonly providers: ReadonlyMap<PoolName, IdentityProvider>;
  readonly dev: (request: HttpRequest) => Promise<HttpReply>;
  readonly site: Origin;
};

const answerAt = async (house: House, incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
  const pool = /^\/idp\/(applicants|staff)(?=[/?]|$)/.exec(incoming.url ?? '')?.[1];
  const provider = pool === 'applicants' || pool === 'staff' ? house.providers.get(pool) : undefined;
  if (provider) {
    await provider.answer(incoming, response);
    return;
  }
  const request = await readHttp(incoming);
  const reply = await (request.path.startsWith('/dev/') ? house.dev(request) : house.site(request));
  sendHttp(response, request.method, reply);
};

const siteOf = (plan: Plan, apis: readonly MadeApi[], s3: Parameters<typeof siteOrigin>[0]): Origin => {
  const [only, ...more] = plan.all('AWS::CloudFront::Distribution');
  if (!only || more.length > 0) throw new Error('the runner serves exactly one CloudFront distribution');
  return distribution(plan, only.properties.DistributionConfig, (domain) => {
    const api = apis.find((one) => one.domain === domain);
    if (api) return api.answer;
    const bucket = plan
      .all('AWS::S3::Bucket')
      .find(({ attributes }) => attributes['RegionalDomainName'] === domain || attributes['DomainName'] === domain);
    return bucket && siteOrigin(s3, bucket.ref, mayList(plan, bucket.ref));
  });
};

const tableNames = (plan: Plan): string[] =>
  [...plan.all('AWS::DynamoDB::Table'), ...plan.all('AWS::DynamoDB::GlobalTable')].map(({ ref }) => ref);

/** Starts the whole portal from a synthesised app. Throws one line for people when it cannot; then nothing of it is left running. */
export const startPortal = async (options: PortalOptions): Promise<Portal> => {
  const { progress = () => undefined, assembly: folder, seed } = options;
  const dataDir = path.resolve(options.dataDir);
  const opened = closing();
  try {
    mkdirSync(dataDir, { recursive: true });
    const held = lock(
      path.join(dataDir, 'portal.lock'),
      `another portal runs on the data in ${dataDir}: end it, or choose another folder with DATA_DIR=…`,
    );
    opened.add(held.release);
    if (options.fresh) forget(dataDir);
    return await assemble(
      { ...options, dataDir },
      opened,
      progress,
      readAssembly(folder, defaultRegion),
      demoPeople(seed),
    );
  } catch (error) {
    await opened.run();
    throw error;
  }
};

const assemble = async (
  { port, dataDir }: PortalOptions,
  opened: ReturnType<typeof closing>,
  progress: (line: string) => void,
  assembly: Assembly,
  people: readonly DemoPerson[],
): Promise<Portal> => {
  const store = openRunnerStore(path.join(dataDir, 'runner.db'));
  opened.add(store.close);
  const clock: Clock = openClock(store);
  const cloud = planOf(assembly, { account, secretOf: secretOf(store), localise: (text) => text });

  let house: House | undefined;
  const door = await openFrontDoor(port, async (incoming, response) => {
    if (house) await answerAt(house, incoming, response);
    else response.writeHead(503, { 'retry-after': '1' }).end('starting\n');
  });
  opened.add(door.close);

  progress(existsSync(path.join(dataDir, 'table.db')) ? 'opening the data' : 'making the data');
  const engineFile = path.join(dataDir, 'table.db');
  const engine = await startEngine({ file: engineFile, delivered: deliveredOf(cloud, tableNames(cloud), store) });
  opened.add(engine.close);
  let objectEvent: (event: ObjectEvent) => Promise<void> = () => Promise.reject(new Error('not yet listening'));
  const s3 = await startS3({
    dataDir: path.join(dataDir, 's3'),
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    region: defaultRegion,
    account,
    now: clock.now,
    onEvent: (event) => objectEvent(event),
  });
  opened.add(s3.close);
  const queues = openQueues({ file: path.join(dataDir, 'queues.db'), now: clock.now, region: defaultRegion, account });
  opened.add(queues.close);
  const sqs = await startSqs(queues);
  opened.add(sqs.close);
  const mailbox = await startMailbox({ file: path.join(dataDir, 'mail.db'), now: clock.now });
  opened.add(mailbox.close);
  let apis: readonly MadeApi[] = [];
  const apiDoors = new Map<string, string>();
  for (const { ref } of cloud.all('AWS::ApiGatewayV2::Api')) {
    const served = await serveApi(() => apis.find(({ id }) => id === ref)?.answer);
    opened.add(served.close);
    apiDoors.set(ref, served.url);
  }

  const addresses = { portal: door.url, s3: s3.url, queueUrl: sqs.urlOf, apis: apiDoors };
  const plan = planOf(assembly, { account, secretOf: secretOf(store), localise: localiser(cloud, addresses) });
  const tables = await makeTables(plan, engine.url);
  makeBuckets(plan, s3);
  for (const { attributes, properties } of plan.all('AWS::SQS::Queue')) {
    queues.createQueue({
      name: attributes['QueueName'] ?? '',
      visibilityTimeout: properties.VisibilityTimeout,
      retention: properties.MessageRetentionPeriod,
      delay: properties.DelaySeconds,
      wait: properties.ReceiveMessageWaitTimeSeconds,
      fifo: properties.FifoQueue ?? false,
      contentBasedDeduplication: properties.ContentBasedDeduplication ?? false,
      ...(properties.RedrivePolicy && {
        dlq: {
          arn: properties.RedrivePolicy.deadLetterTargetArn,
          maxReceiveCount: properties.RedrivePolicy.maxReceiveCount,
        },
      }),
    });
  }
  const functions = makeFunctions({
    plan,
    assets: assembly.assets,
    dataDir,
    endpoints: {
      AWS_ENDPOINT_URL_DYNAMODB: engine.url,
      AWS_ENDPOINT_URL_S3: s3.url,
      AWS_ENDPOINT_URL_SQS: sqs.url,
      AWS_ENDPOINT_URL_SESV2: mailbox.url,
      AWS_ENDPOINT_URL_SNS: mailbox.url,
    },
  });
  opened.add(functions.close);
  apis = makeGateway(plan, functions, clock.now);
  const providers = await providersOf(plan, door.url, people, store);
  const files = await deployFiles({ plan, assets: assembly.assets, s3, store });
  if (files > 0) progress(`${files} pages and files deployed`);
  const called = await callCustom({ plan, functions, assets: assembly.assets, s3, store, people });
  if (called.length > 0) progress('seeded');
  const wired = wireEvents({ plan, functions, tables, engineFile, queues, s3, store, clock });
  opened.add(wired.close);
  objectEvent = wired.objectEvent;

  const tokenFor = async (person: string): Promise<string | undefined> => {
    for (const provider of providers.values()) {
      const token = await provider.tokenFor(person, devTokenSeconds);
      if (token !== undefined) return token;
    }
    return undefined;
  };
  house = {
    providers,
    dev: (request) => devAnswer(request, { clock, mailbox, tokenFor }),
    site: siteOf(plan, apis, s3),
  };
  for (const name of apis.flatMap((api) => api.functions)) functions.find(name).warm();
  return {
    url: door.url,
    people,
    tokenFor: async (person) => {
      const token = await tokenFor(person);
      if (token === undefined) throw new Error(`no demo person ${person}`);
      return token;
    },
    setClock: (iso) => clock.set(Date.parse(iso)),
    now: clock.now,
    mailbox: mailbox.list,
    endpoints: { dynamodb: engine.url, s3: s3.url, sqs: sqs.url, api: [...apiDoors.values()][0] ?? '' },
    tables: tables.map(({ name }) => name),
    buckets: plan.all('AWS::S3::Bucket').map(({ ref }) => ref),
    queues: plan.all('AWS::SQS::Queue').map(({ attributes }) => attributes['QueueName'] ?? ''),
    enginePid: engine.pid,
    close: opened.run,
  };
};
