import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { routes } from '#shared/api/routes.ts';
import type { RouteName } from '#shared/api/paths.ts';
import { startPaymentSandbox } from '#infra/local/payment-sandbox/start-payment-sandbox.ts';
import { startSecrets } from '#infra/local/secrets/start-secrets.ts';
import { putSeed } from '#functions/store/seed.ts';
import { openTable, queryAll } from '#functions/store/table.ts';
import { clientOf, startTestEngine } from '#test/support/engine.ts';
import { startDynamoProxy } from '../dynamo-proxy.ts';
import { applicantIssuer, eventOf, originSecret, staffIssuer } from '../portal.ts';
import type { Asked, Replied } from '../portal.ts';
import { aFeeSeed } from './fees.ts';
import { startWorkers } from './workers.ts';

/** What the sandbox's ledger says of one transaction: independent of everything the portal keeps. */
export type Transaction = {
  reference: string;
  terminal: string;
  dong: number;
  outcome: string | null;
  debited: number;
  refunded: number;
  ipns: { query: string; state: string; attempts: { status: number | null; answer: string }[] }[];
};

const secretOf = (terminal: string): string => `SECRET-OF-${terminal}`;
export const sandboxSecretOf = secretOf;

/** Engine, functions in a process of their own, the payment sandbox and its clock: everything that money goes through. */
export const startMoneyWorld = async () => {
  const clock = { at: '2026-11-23T01:00:00.000Z' };
  const folder = mkdtempSync(join(tmpdir(), 'mot-cua-money-'));
  const [engine, secrets] = await Promise.all([startTestEngine(), startSecrets(secretOf)]);
  const proxy = await startDynamoProxy(engine.url);
  const table = openTable(engine.tableName, clientOf(engine.url));
  const seed = aFeeSeed();
  const signIns = seed.staff.map(({ staffId }) => ({ sub: staffId, staffId }));
  await putSeed(table, seed, { issuer: staffIssuer, signIns });

  const run: { callback?: (query: Record<string, string>) => Promise<{ status: number; body: string }> } = {};
  const merchant = createServer((request, response) => {
    const query = Object.fromEntries(new URL(request.url ?? '', 'http://merchant').searchParams);
    void run.callback?.(query).then(({ status, body }) => response.writeHead(status).end(body));
  });
  await new Promise<void>((listening) => merchant.listen(0, '127.0.0.1', listening));
  const { port } = merchant.address() as AddressInfo;
  const sandbox = await startPaymentSandbox({
    file: join(folder, 'payments.db'),
    now: () => Date.parse(clock.at),
    secretOf,
    ipnUrl: `http://127.0.0.1:${port}/api/payments/vnpay/ipn`,
    timeout: 4000,
    // Only when a test says so.
    lookEvery: 2_000_000_000,
  });
  const workers = await startWorkers(folder, {
    AWS_REGION: 'local',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL_DYNAMODB: proxy.url,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets.url,
    TABLE_NAME: engine.tableName,
    DOCUMENTS_BUCKET: 'documents',
    APPLICANT_ISSUER: applicantIssuer,
    APPLICANT_CLIENT_ID: 'portal',
    PORTAL_URL: 'http://localhost:3000',
    ORIGIN_SECRET: originSecret,
    PAYMENT_SECRETS: 'mot-cua-test/payments',
    VNPAY_PAGE_URL: `${sandbox.url}/paymentv2/vpcpay.html`,
    VNPAY_API_URL: `${sandbox.url}/merchant_webapi/api/transaction`,
  });

  /** Status 0: nobody knows what became of it. */
  const call = async <Body = Record<string, unknown>>(name: RouteName, asked: Asked = {}): Promise<Replied<Body>> => {
    const ended = await workers.run(`entry/${routes[name].runsOn}`, eventOf(name, asked, clock.at));
    if (!('reply' in ended)) return { status: 0, body: undefined as Body, text: JSON.stringify(ended), headers: {} };
    const reply = ended.reply as APIGatewayProxyStructuredResultV2;
    const text = reply.body ?? '';
    const isJson = String(reply.headers?.['content-type']).includes('json');
    const body = (isJson ? JSON.parse(text) : undefined) as Body;
    return { status: reply.statusCode ?? 200, body, text, headers: reply.headers ?? {} };
  };
  run.callback = async (query) => {
    const { status, text } = await call('hearVnpay', { query });
    return { status: status === 0 ? 502 : status, body: text };
  };

  const post = (path: string, body: unknown) =>
    fetch(sandbox.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  return {
    clock,
    table,
    proxy,
    workers,
    call,
    callback: run.callback,
    /** Runs a consumer at the portal's time. */
    consume: (name: 'every-minute' | 'receipts-due' | 'money-night', event: unknown) =>
      workers.run(`on/${name}`, event),
    /** So many minutes later: notifications that are due are sent, and the schedule comes round once. */
    async later(minutes: number) {
      clock.at = new Date(Date.parse(clock.at) + minutes * 60_000).toISOString();
      await sandbox.tick();
      await workers.run('on/every-minute', { time: clock.at });
    },
    /** Takes the payer's choice on the provider's page; `undefined`: the page did not take it. */
    async choose(url: string, outcome: string) {
      const reply = await fetch(url, { method: 'POST', body: new URLSearchParams({ outcome }), redirect: 'manual' });
      return reply.status;
    },
    control: post,
    async transaction(reference: string): Promise<Transaction | undefined> {
      const reply = await fetch(`${sandbox.url}/control/ledger?reference=${reference}`);
      return ((await reply.json()) as { transactions: Transaction[] }).transactions[0];
    },
    /** Everything under one partition key. */
    async partition(PK: string): Promise<Record<string, unknown>[]> {
      return queryAll(table, { KeyConditionExpression: 'PK = :pk', ExpressionAttributeValues: { ':pk': PK } });
    },
    /** Every receipt in the name of whoever filed. */
    async receiptsOf(ownerId: string): Promise<Record<string, unknown>[]> {
      return queryAll(table, {
        IndexName: 'byOwner',
        KeyConditionExpression: 'ownerKey = :owner',
        ExpressionAttributeValues: { ':owner': `RECEIPTS#${ownerId}` },
      });
    },
    /** Everything in the table of a type. */
    async all(...types: readonly string[]): Promise<Record<string, unknown>[]> {
      const items: Record<string, unknown>[] = [];
      for (let start: Record<string, unknown> | undefined, first = true; first || start; first = false) {
        const { Items = [], LastEvaluatedKey } = await table.db.send(
          new ScanCommand({ TableName: table.name, ...(start && { ExclusiveStartKey: start }) }),
        );
        items.push(...Items);
        start = LastEvaluatedKey;
      }
      return items.filter(({ type }) => types.includes(String(type)));
    },
    async close() {
      await workers.close();
      await sandbox.close();
      merchant.closeAllConnections();
      await new Promise((closed) => merchant.close(closed));
      await Promise.all([proxy.close(), secrets.close()]);
      table.db.destroy();
      await engine.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
export type MoneyWorld = Awaited<ReturnType<typeof startMoneyWorld>>;
