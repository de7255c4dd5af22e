import type { HttpReply, HttpRequest } from '../http-message.ts';
import type { Transaction } from './ledger.ts';
import { choices, outcomes, type OutcomeName } from './outcomes.ts';
import { errorPage, leftPage, payPage } from './pay-page.ts';
import { readPayRequest } from './pay-request.ts';
import type { Provider } from './provider.ts';
import { planIpns, returnAddress } from './tell-merchant.ts';

const html = (status: number, body: string): HttpReply => ({
  status,
  headers: [
    ['content-type', 'text/html; charset=utf-8'],
    ['cache-control', 'no-store'],
    ['content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'"],
  ],
  body: Buffer.from(body),
});

const refuse = (code: string): HttpReply => html(400, errorPage(code));

/** Gives a payment its outcome, once, with all notifications that follow, in one write. Whoever comes later gets the first one's. */
export const settlePayment = (payment: Transaction, outcome: OutcomeName, provider: Provider): Transaction =>
  provider.ledger.together(() => {
    const chosen = provider.now();
    const { took: planned } = provider.disturbances.of(payment.reference);
    const took = outcomes[outcome].moves ? planned : undefined;
    if (!provider.ledger.settle(payment.id, outcome, chosen, took)) return provider.ledger.transaction(payment.id);
    const settled = { ...payment, outcome, chosen, dong: took ?? payment.dong };
    if (outcomes[outcome].tells) planIpns(settled, provider);
    return settled;
  });

const afterChoice = (payment: Transaction, provider: Provider): HttpReply => {
  if (payment.outcome === 'close' || payment.outcome === 'silence')
    return html(200, leftPage(payment, payment.outcome));
  return { status: 303, headers: [['location', returnAddress(payment, provider)]], body: Buffer.alloc(0) };
};

/** The payment of this address, opened; or the page that refuses it. A reference names one payment a day and no other. */
const opened = (request: HttpRequest, provider: Provider): Transaction | HttpReply => {
  const asked = readPayRequest(request.query, provider);
  if ('refused' in asked) return refuse(asked.refused);
  const { wanted } = asked;
  const payment = provider.ledger.open(wanted);
  const isSame = payment.created === wanted.created && payment.dong === wanted.dong && payment.info === wanted.info;
  return isSame ? payment : refuse('01');
};

/** Shows what is to be paid. */
export const showPayment = (request: HttpRequest, provider: Provider): HttpReply => {
  const payment = opened(request, provider);
  if ('status' in payment) return payment;
  return payment.outcome === null ? html(200, payPage(payment)) : refuse('01');
};

/** Takes the choice, notifies the merchant and sends the browser back. */
export const takeChoice = async (request: HttpRequest, provider: Provider): Promise<HttpReply> => {
  const payment = opened(request, provider);
  if ('status' in payment) return payment;
  const wanted = new URLSearchParams(request.body.toString()).get('outcome');
  const outcome = choices.find((name) => name === wanted);
  if (outcome === undefined) return refuse('03');
  const settled = settlePayment(payment, outcome, provider);
  await provider.courier.sendDue(payment.id);
  return afterChoice(settled, provider);
};
