import * as z from 'zod';
import { Disturbance, Outage } from './disturbances.ts';
import type { Transaction } from './ledger.ts';
import { debitedOf } from './merchant-api.ts';
import { outcomes } from './outcomes.ts';
import { settlePayment } from './pay.ts';
import type { Provider } from './provider.ts';
import { transactionNo, trueQuery } from './tell-merchant.ts';

/** A status and what is said with it, as JSON. */
export type ControlReply = { readonly status: number; readonly said: unknown };

const iso = (at: number): string => new Date(at).toISOString();
const About = z.strictObject({ reference: z.string() });
const RefundEnd = z.strictObject({ reference: z.string(), status: z.enum(['00', '06', '09']) });
const missing = (reference: string, what: string): ControlReply => ({
  status: 404,
  said: { error: `${reference}: ${what}` },
});

const entryOf = (payment: Transaction, { ledger, book }: Provider) => {
  const refunds = ledger.refunds(payment.id);
  const { reference, terminal, dong, info, created, expires, outcome, chosen } = payment;
  return {
    reference,
    terminal,
    dong,
    info,
    created,
    expires,
    opened: iso(payment.opened),
    outcome,
    chosen: chosen === null ? null : iso(chosen),
    responseCode: outcome === null ? null : outcomes[outcome].response,
    transactionStatus: outcome === null ? '01' : outcomes[outcome].status,
    transactionNo: transactionNo(payment),
    debited: debitedOf(payment),
    refunded: refunds.reduce((sum, { dong: back, status }) => (['00', '06'].includes(status) ? sum + back : sum), 0),
    refunds: refunds.map(({ requestId, type, dong: back, status, at }) => ({
      requestId,
      type,
      dong: back,
      status,
      at: iso(at),
    })),
    ipns: book.ofPayment(payment.id).map(({ query, state, due, attempts }) => ({
      query,
      state,
      due: state === 'due' ? iso(due) : null,
      attempts: attempts.map(({ at, status, answer }) => ({ at: iso(at), status, answer })),
    })),
  };
};

/** Every transaction, newest first: what moved in đồng, notifications with their answers. Only that reference if one is given. */
export const showLedger = (reference: string | undefined, provider: Provider): ControlReply => ({
  status: 200,
  said: { transactions: provider.ledger.transactions(reference).map((payment) => entryOf(payment, provider)) },
});

const plan = (body: unknown, { disturbances }: Provider): ControlReply => {
  const { outage, ...rest } = z.looseObject({ outage: Outage.optional() }).parse(body);
  if (outage) disturbances.setOutage(outage);
  if (Object.keys(rest).length > 0) disturbances.plan(Disturbance.parse(rest));
  return { status: 200, said: {} };
};

const resend = async (body: unknown, provider: Provider): Promise<ControlReply> => {
  const { reference } = About.parse(body);
  const payment = provider.ledger.transactions(reference)[0];
  if (!payment?.outcome) return missing(reference, 'nothing to send');
  const now = provider.now();
  const query = trueQuery(payment, provider);
  const ipn = provider.book.add({ payment: payment.id, query, lost: 0, due: now, since: now });
  const { status, answer } = (await provider.courier.send(ipn)) ?? { status: null, answer: 'ended' };
  return { status: 200, said: { status, answer } };
};

const expire = async (body: unknown, provider: Provider): Promise<ControlReply> => {
  const { reference } = About.parse(body);
  const payment = provider.ledger.transactions(reference)[0];
  if (payment?.outcome !== null) return missing(reference, 'nothing waits to be paid');
  settlePayment(payment, 'expired', provider);
  await provider.courier.sendDue(payment.id);
  return { status: 200, said: {} };
};

const endRefund = (body: unknown, { ledger }: Provider): ControlReply => {
  const { reference, status } = RefundEnd.parse(body);
  const payment = ledger.transactions(reference)[0];
  const refund = payment && ledger.refunds(payment.id).findLast((one) => one.status === '05' || one.status === '06');
  if (!refund) return missing(reference, 'no refund is in process');
  ledger.settleRefund(refund.id, status);
  return { status: 200, said: {} };
};

const commands: Readonly<Record<string, (body: unknown, provider: Provider) => ControlReply | Promise<ControlReply>>> =
  {
    plan,
    resend,
    expire,
    'end-refund': endRefund,
  };

/** Does what `POST /control/<command>` asks; 400 names what is wrong with it. */
export const control = async (command: string, body: unknown, provider: Provider): Promise<ControlReply> => {
  const run = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (!run) return { status: 404, said: { error: `commands: ${Object.keys(commands).join(', ')}` } };
  try {
    return await run(body, provider);
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    return { status: 400, said: { error: z.prettifyError(error) } };
  }
};
