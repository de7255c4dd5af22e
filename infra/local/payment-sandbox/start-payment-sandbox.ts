import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { headerOf, readHttp, sendHttp, type HttpReply, type HttpRequest } from '../http-message.ts';
import { control, showLedger, type ControlReply } from './control.ts';
import { openDisturbances } from './disturbances.ts';
import { openIpnBook } from './ipn-book.ts';
import { ipnCourier } from './ipn-courier.ts';
import { openLedger } from './ledger.ts';
import { answerMerchant } from './merchant-api.ts';
import { showPayment, takeChoice } from './pay.ts';
import type { Provider } from './provider.ts';

/** A running sandbox; `url` stands for https://sandbox.vnpayment.vn. */
export type PaymentSandbox = {
  readonly url: string;
  /** Sends what is due now and waits for the answers. */
  readonly tick: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const json = (status: number, said: unknown): HttpReply => ({
  status,
  headers: [['content-type', 'application/json; charset=utf-8']],
  body: Buffer.from(JSON.stringify(said)),
});

const parsed = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
};

/** This machine by name, and no form of another page: that could not say it sends JSON. */
const mayControl = ({ method, headers }: HttpRequest): boolean =>
  /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(headerOf(headers, 'host') ?? '') &&
  (method === 'GET' || /^application\/json\b/.test(headerOf(headers, 'content-type') ?? ''));

const controlled = async (request: HttpRequest, provider: Provider): Promise<HttpReply> => {
  if (!mayControl(request)) return json(403, { error: 'ask from this machine, in JSON' });
  const command = request.path.slice('/control/'.length);
  const reference = new URLSearchParams(request.query).get('reference') ?? undefined;
  const reply: ControlReply =
    request.method === 'GET' && command === 'ledger'
      ? showLedger(reference, provider)
      : await control(command, parsed(request.body), provider);
  return json(reply.status, reply.said);
};

type Route = (request: HttpRequest, provider: Provider) => HttpReply | Promise<HttpReply>;

const routes: Readonly<Record<string, Route>> = {
  'GET /paymentv2/vpcpay.html': showPayment,
  'POST /paymentv2/vpcpay.html': takeChoice,
  'POST /merchant_webapi/api/transaction': ({ body }, provider) => json(200, answerMerchant(parsed(body), provider)),
};

/** Undefined: the request is never answered. */
const answer = async (request: HttpRequest, provider: Provider): Promise<HttpReply | undefined> => {
  if (request.path.startsWith('/control/')) return controlled(request, provider);
  const route = routes[`${request.method} ${request.path}`];
  if (!route) return json(404, { error: `nothing at ${request.method} ${request.path}` });
  const outage = provider.disturbances.outage();
  if (outage === 'never') return undefined;
  return outage === undefined ? route(request, provider) : json(503, { error: 'out of order, as planned' });
};

/** Speaks VNPay 2.1.0 as the provider, on 127.0.0.1, over a ledger kept in `file`. `now` and `retryAfter` (ms) are the sandbox's time, `timeout` and `lookEvery` (ms) real time. */
export const startPaymentSandbox = async (options: {
  readonly file: string;
  readonly now: () => number;
  readonly secretOf: (terminal: string) => string;
  /** Where the merchant is notified. */
  readonly ipnUrl: string;
  readonly retryAfter?: number;
  readonly timeout?: number;
  readonly lookEvery?: number;
}): Promise<PaymentSandbox> => {
  const { file, now, secretOf, ipnUrl, retryAfter = 5 * 60_000, timeout = 10_000, lookEvery = 250 } = options;
  const ending = new AbortController();
  const ledger = openLedger(file);
  const book = openIpnBook(ledger.sqlite, ledger.together);
  const courier = ipnCourier({ book, ipnUrl, now, retryAfter, timeout, signal: ending.signal });
  const provider: Provider = { ledger, book, courier, disturbances: openDisturbances(ledger.sqlite), now, secretOf };
  const serve = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const request = await readHttp(incoming);
    const reply = await answer(request, provider);
    if (reply) sendHttp(response, request.method, reply);
  };
  const server = createServer((incoming, response) => {
    serve(incoming, response).catch((error: unknown) => {
      if (!ending.signal.aborted) console.error('the payment sandbox:', error);
      response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  let looking: Promise<void> = Promise.resolve();
  const look = (): void => {
    looking = courier.sendDue().catch((error: unknown) => console.error('the payment sandbox:', error));
  };
  const timer = setInterval(look, lookEvery);
  return {
    url: `http://127.0.0.1:${port}`,
    tick: () => courier.sendDue(),
    close: async () => {
      clearInterval(timer);
      ending.abort();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await Promise.all([closed, looking]);
      ledger.close();
    },
  };
};
