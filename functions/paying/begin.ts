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
import { noAccountInUse } from '#shared/words/payment-refusals.ts';
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

/** Who collects it all; refuses 'different-collectors' unless that is one unit. */
const collectorFor = async ({ reference }: PayingDeps, toPay: readonly ToPay[]): Promise<Collector | undefined> => {
  const [first] = toPay;
  if (!first) throw new Refusal('no-payable-fee');
  const { collectorId } = first.payment;
  if (toPay.some(({ payment }) => payment.collectorId !== collectorId)) throw new Refusal('different-collectors');
  return reference.collector(collectorId);
};

/**
 * Where it goes that day: to the account in use, whichever was when the fee was assessed, and through that one's terminal. Refuses
 * 'provider-not-configured' where the unit takes no money that way, and says so where it has no account in use at all.
 */
const placeOf = (collector: Collector | undefined, way: OnlineWay, at: string) => {
  const date = localDate(at);
  const account = collector && accountOn(collector, date);
  if (!collector || !account) throw new Refusal('provider-not-configured', { why: noAccountInUse });
  const terminal = way === 'vnpay' ? collector.vnpay?.terminal : `${account.bin}/${account.number}`;
  if (!waysOn(collector, date).includes(way) || terminal === undefined) throw new Refusal('provider-not-configured');
  return { terminal, account };
};

/** The address is the provider's to know only while it is asked about: a transfer has none. */
const attemptFor = (
  toPay: readonly ToPay[],
  { way, address }: Beginning,
  { collectorId, accountId }: Pick<Attempt, 'collectorId' | 'accountId'>,
  at: string,
) => {
  const expiresAt = addMilliseconds(at, way === 'vietqr' ? transferLasts : attemptLasts);
  const attempt: Omit<Attempt, 'terminal'> = {
    reference: referenceOf(randomBytes(16)),
    version: 1,
    status: 'open',
    way,
    dong: toPay.reduce((sum, { payment }) => sum + payment.dong, 0),
    parts: toPay.map(({ payment: { dossierId, no, dong } }) => ({ dossierId, no, dong })),
    collectorId,
    accountId,
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
  const collector = await collectorFor(deps, toPay);
  const { terminal, account } = placeOf(collector, way, at);
  const place = { collectorId: toPay[0]?.payment.collectorId ?? '', accountId: account.id };
  const attempt: Attempt = { ...attemptFor(toPay, beginning, place, at), terminal };
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
