import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPaymentSandbox, type PaymentSandbox } from '#infra/local/payment-sandbox/start-payment-sandbox.ts';

export const terminal = 'DEMOTMN1';
export const secret = 'TESTSECRET';
export const secretOf = (code: string): string => (code === terminal ? secret : `SECRET-OF-${code}`);

export const hmac = (text: string, key = secret): string => createHmac('sha512', key).update(text).digest('hex');

/** Worked out by hand, in the order of names: the example of the protocol's description. */
export const vector =
  'vnp_Amount=800000&vnp_Command=pay&vnp_CreateDate=20261123090000&vnp_CurrCode=VND&vnp_ExpireDate=20261123091500&vnp_IpAddr=127.0.0.1&vnp_Locale=vn&vnp_OrderInfo=Thanh+toan+le+phi+ho+so+H52-261123-0001&vnp_OrderType=other&vnp_ReturnUrl=https%3A%2F%2Fexample.test%2Fthanh-toan%2Fket-qua&vnp_TmnCode=DEMOTMN1&vnp_TxnRef=H52-261123-0001-1&vnp_Version=2.1.0';
export const vectorHash =
  '3d0a71932fa7670e4fe0c181c70553327f98243b804078f2da67515b90d7223e4eb29501653815339f7e61587ee4908127320d3698b0bbb509944441f63972b8';

/** The example with parts replaced, signed anew. */
export const signedVector = (...replaced: (readonly [string, string])[]): string => {
  const text = replaced.reduce((query, [from, to]) => query.replace(from, to), vector);
  return `${text}&vnp_SecureHash=${hmac(text)}`;
};

/** The example's payment under a reference of its own. */
export const paymentOf = (reference: string): string => signedVector(['H52-261123-0001-1', reference]);

type Entry = {
  terminal: string;
  dong: number;
  outcome: string | null;
  transactionNo: string;
  debited: number;
  refunded: number;
  refunds: { type: string; dong: number; status: string }[];
  ipns: { query: string; state: string; attempts: { status: number | null; answer: string }[] }[];
};

/** A merchant whose notifications are answered as told, and a sandbox that knows it, at 9:05 of the example's day. It waits so long for an answer (ms). */
export const aMerchant = async (timeout = 10_000) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'payments-'));
  const clock = { now: Date.parse('2026-11-23T09:05:00+07:00') };
  /** Answers in turn, the last one for ever; a number is a status that confirms all the same, `never` no answer. */
  const answers: (string | number)[] = ['00'];
  const notices: string[] = [];
  const server = createServer((incoming, response) => {
    if (incoming.url?.startsWith('/ket-qua?')) {
      response.end('back');
      return;
    }
    notices.push((incoming.url ?? '').split('?')[1] ?? '');
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer === 'never') return;
    if (typeof answer === 'number') response.writeHead(answer).end('{"RspCode":"00"}');
    else response.end(answer === 'nonsense' ? 'OK' : JSON.stringify({ RspCode: answer, Message: '' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ipnUrl = `${home}/api/payments/vnpay/ipn`;
  const start = (): Promise<PaymentSandbox> =>
    startPaymentSandbox({
      file: path.join(folder, 'payments.db'),
      now: () => clock.now,
      secretOf,
      ipnUrl,
      timeout,
      // Never by itself: tests say when.
      lookEvery: 1_000_000,
    });
  let sandbox = await start();
  const ask = (at: string, init: RequestInit = {}) => fetch(sandbox.url + at, { redirect: 'manual', ...init });
  const post = (at: string, body: unknown) =>
    ask(at, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return {
    clock,
    answers,
    notices,
    /** Where a browser may be sent back to. */
    returnUrl: `${home}/ket-qua`,
    ask,
    url: () => sandbox.url,
    tick: () => sandbox.tick(),
    /** Minutes of the sandbox's time. */
    later: async (minutes: number) => {
      clock.now += minutes * 60_000;
      await sandbox.tick();
    },
    open: (query: string) => ask(`/paymentv2/vpcpay.html?${query}`),
    choose: (query: string, outcome: string) =>
      ask(`/paymentv2/vpcpay.html?${query}`, { method: 'POST', body: new URLSearchParams({ outcome }) }),
    control: (command: string, body: unknown) => post(`/control/${command}`, body),
    api: async (body: unknown) =>
      (await (await post('/merchant_webapi/api/transaction', body)).json()) as Record<string, string>,
    ledger: async (reference = 'H52-261123-0001-1') => {
      const reply = await ask(`/control/ledger?reference=${reference}`);
      return ((await reply.json()) as { transactions: Entry[] }).transactions;
    },
    restart: async () => {
      await sandbox.close();
      sandbox = await start();
    },
    close: async () => {
      await sandbox.close();
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

export type Merchant = Awaited<ReturnType<typeof aMerchant>>;
