import { randomBytes } from 'node:crypto';
import { Refusal } from '#shared/errors.ts';
import { addMilliseconds, localDate } from '#shared/calendar/local-time.ts';
import type { Attempt } from '#shared/payment/attempt.ts';
import { accountOn, waysOn } from '#shared/payment/collector.ts';
import type { Collector } from '#shared/payment/collector.ts';
import type { OnlineWay } from '#shared/payment/ways.ts';
import { attemptLasts, nextQuery, transferLasts } from '#shared/payment/next-query.ts';
import { moved } from '#shared/payment/owing.ts';
import { isPayable } from '#shared/payment/payment-lifecycle.ts';
import type { Payment } from '#shared/payment/payment.ts';
import { referenceOf } from '#shared/payment/reference.ts';
import type { BegunPayment } from '#shared/api/payment-views.ts';
import type { Locale } from '#shared/words/text.ts';
import { serviceOf } from '../acting/service-of.ts';
import type { Folder } from '../store/folder.ts';
import { factsOf } from '../store/payment-items.ts';
import type { PayingDeps } from './deps.ts';

/** Payments to be paid at once, of dossiers the payer may pay for. */
export type ToPay = { folder: Folder; payment: Payment };
export type Beginning = { way: OnlineWay; locale: Locale; address: string; returnUrl: string };

/** The payment a payer names; refuses 'fee-already-paid', and 'no-payable-fee' what is not there or not owed any more. */
export const payableIn = (folder: Folder, no: number): Payment => {
  const payment = folder.payments.find((each) => each.no === no);
  if (payment?.paidBy) throw new Refusal('fee-already-paid');
  if (!payment || !isPayable(payment.status)) throw new Refusal('no-payable-fee');
  return payment;
};

/** Refuses 'different-collectors' unless all go to one account, 'provider-not-configured' where it takes no money that way. */
const collectorFor = async ({ reference, now }: PayingDeps, toPay: readonly ToPay[], way: OnlineWay) => {
  const [first] = toPay;
  if (!first) throw new Refusal('no-payable-fee');
  const { collectorId, accountId } = first.payment;
  if (toPay.some(({ payment }) => payment.collectorId !== collectorId || payment.accountId !== accountId))
    throw new Refusal('different-collectors');
  const collector = await reference.collector(collectorId);
  if (!collector || !waysOn(collector, localDate(now())).includes(way)) throw new Refusal('provider-not-configured');
  return { collector, accountId };
};

/** The merchant account, or the bank account a transfer goes to. */
const terminalOf = (collector: Collector, accountId: string, way: OnlineWay, at: string) => {
  const account = collector.accounts.find(({ id }) => id === accountId) ?? accountOn(collector, localDate(at));
  const terminal = way === 'vnpay' ? collector.vnpay?.terminal : account && `${account.bin}/${account.number}`;
  if (!account || terminal === undefined) throw new Refusal('provider-not-configured');
  return { terminal, account };
};

/** The address is the provider's to know only while it is asked about: a transfer has none. */
const attemptFor = (toPay: readonly ToPay[], { way, address }: Beginning, collectorId: string, at: string) => {
  const expiresAt = addMilliseconds(at, way === 'vietqr' ? transferLasts : attemptLasts);
  const attempt: Omit<Attempt, 'terminal'> = {
    reference: referenceOf(randomBytes(16)),
    version: 1,
    status: 'open',
    way,
    dong: toPay.reduce((sum, { payment }) => sum + payment.dong, 0),
    parts: toPay.map(({ payment: { dossierId, no, dong } }) => ({ dossierId, no, dong })),
    collectorId,
    accountId: toPay[0]?.payment.accountId ?? '',
    createdAt: at,
    expiresAt,
    nextQueryAt: way === 'vietqr' ? addMilliseconds(expiresAt, 60_000) : nextQuery({ expiresAt, queries: 0 }, at),
    queries: 0,
    ...(way === 'vnpay' && { address }),
  };
  return attempt;
};

/**
 * Begins an attempt to pay: a reference of its own, kept before the payer leaves. Refuses 'fee-already-paid', 'no-payable-fee',
 * 'different-collectors', 'provider-not-configured', and 'changed-meanwhile' where a payment moved in between.
 */
export const begin = async (deps: PayingDeps, toPay: readonly ToPay[], beginning: Beginning): Promise<BegunPayment> => {
  const { way, locale, address, returnUrl } = beginning;
  const at = deps.now();
  const { collector, accountId } = await collectorFor(deps, toPay, way);
  const { terminal, account } = terminalOf(collector, accountId, way, at);
  const attempt: Attempt = { ...attemptFor(toPay, beginning, collector.agencyId, at), terminal };
  const { reference, dong, expiresAt } = attempt;
  const purpose = `Nop phi le phi ${reference}`;
  const order = { reference, dong, purpose, locale, address, createdAt: at, expiresAt };
  const begun = await deps.provider(way).begin(terminal, { ...order, returnUrl: `${returnUrl}?m=${reference}` });
  const move = way === 'vietqr' ? 'await-statement' : 'begin';
  const payments = await Promise.all(
    toPay.map(async ({ folder: { dossier }, payment }) => ({
      payment: moved(payment, move, at, { reference }),
      facts: factsOf(dossier, (await serviceOf(deps, dossier)).name),
    })),
  );
  const failing = await deps.payments.write({ attempt, payments });
  if (failing.length > 0) throw new Refusal('changed-meanwhile');
  const { bank, number, holder } = account;
  return {
    reference,
    dong,
    expiresAt,
    ...(begun.kind === 'redirect' ? { redirect: begun.url } : { qr: { payload: begun.payload, bank, number, holder } }),
  };
};
