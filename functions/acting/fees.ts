import { Refusal } from '#shared/errors.ts';
import type { FeeAssessment } from '#shared/api/views.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import type { Action } from '#shared/dossier/action.ts';
import { choosesCase, isCaseOpen } from '#shared/dossier/case-at-acceptance.ts';
import type { Dossier } from '#shared/dossier/dossier.ts';
import type { ActionType } from '#shared/dossier/lifecycle.ts';
import { assessed } from '#shared/payment/assessed.ts';
import { accountNear } from '#shared/payment/collector.ts';
import {
  endsUnserved,
  fallsDueAtReceipt,
  fallsDueWith,
  isReturned,
  judgesFirst,
  waitsForPayment,
} from '#shared/payment/fee-due.ts';
import { collected, owingFor } from '#shared/payment/owing.ts';
import type { Owing } from '#shared/payment/owing.ts';
import { isPayable } from '#shared/payment/payment-lifecycle.ts';
import type { Payment } from '#shared/payment/payment.ts';
import { isOwed } from '#shared/payment/refund.ts';
import type { Refund } from '#shared/payment/refund.ts';
import { unjudged } from '#shared/payment/unjudged.ts';
import type { Service } from '#shared/service/service.ts';
import type { Deps } from '../deps.ts';
import type { Change } from '../store/changes.ts';
import type { StoredAnswers } from '../store/folder.ts';
import { collectorOf } from './collector-of.ts';

/** An action as it concerns the fee: the dossier as it leaves it, and what it owed before. */
export type FeeCase = {
  action: Pick<Action, 'type'>;
  before: Dossier;
  dossier: Dossier;
  payments: readonly Payment[];
  refunds: readonly Refund[];
  answers: Pick<StoredAnswers, 'answers' | 'concerning'> | undefined;
  service: Service;
  at: string;
};

/** After these a fee that fell due before may be another. */
const reassessing: readonly ActionType[] = ['answer-supplement', 'receive-supplement', 'judge-exemption'];

const nothing: Owing = { payments: [], refunds: [] };

const givenBack = (refunds: readonly Refund[]): number =>
  refunds.reduce((sum, refund) => sum + (isOwed(refund) && refund.reason === 'other' ? refund.dong : 0), 0);

/** Did nobody ask for the fee on its way here: received at a counter, filed at the National Portal, or not known before its case was? */
const comesUnasked = ({ action: { type }, before, service }: FeeCase): boolean =>
  type === 'receive' ||
  (type === 'submit' && before.channel === 'national') ||
  (type === 'accept' && choosesCase(before, service));

/** Is nothing asked for yet: the case is not known, or it was paid at the National Portal and no officer found that it was not. */
const waitsToBeAsked = (feeCase: FeeCase): boolean => {
  const { action, before, dossier, payments, service } = feeCase;
  if (payments.length > 0) return false;
  if (isCaseOpen(before, service) && action.type !== 'accept') return true;
  return dossier.feePaidThere === true && action.type !== 'request-payment';
};

/** What a dossier is to have paid in all once the action is done; undefined where the action does not touch the fee. */
const wantedAfter = (feeCase: FeeCase, assessment: FeeAssessment): number | undefined => {
  const { action, before, payments, refunds, service } = feeCase;
  const { type } = action;
  if (waitsToBeAsked(feeCase)) return undefined;
  const { fee } = service;
  // What two people gave back of their own accord is not asked for again.
  const total = Math.max(0, assessment.total - givenBack(refunds));
  if (endsUnserved.includes(type)) return isReturned(fee, before.status) ? 0 : collected(payments);
  // An agency's own error is mended at its own cost (NĐ 61/2018 Đ21).
  if (before.results !== undefined && (type === 'stamp' || type === 'request-payment')) return undefined;
  if (comesUnasked(feeCase)) return fallsDueAtReceipt(fee) ? total : undefined;
  if (fallsDueWith[fee.due].includes(type) || type === 'request-payment') return total;
  const dueByNow = payments.length > 0 || fee.due === 'before-submission' || fee.due === 'before-acceptance';
  return dueByNow && reassessing.includes(type) ? total : undefined;
};

/** Refuses 'fee-unpaid' what waits for payment, 'exemption-unjudged' what decides before every claimed exemption was judged. */
const demandSettled = (feeCase: FeeCase, fee: FeeAssessment): void => {
  const { action, before, payments, service } = feeCase;
  const { type } = action;
  // What an exemption is of may be known with the acceptance alone; then it is judged after that.
  const waits = judgesFirst.includes(type) && !isCaseOpen(before, service);
  if (waits && unjudged(fee, before).length > 0) throw new Refusal('exemption-unjudged');
  if (waitsForPayment.includes(type) && payments.some(({ status }) => isPayable(status)))
    throw new Refusal('fee-unpaid');
};

/** A submission is paid for first where the service says so, and only there: 'fee-due-first', 'not-allowed-now'. */
const demandRightSubmission = ({ action: { type }, service }: FeeCase, owes: boolean): void => {
  const first = service.fee.due === 'before-submission' && owes;
  if (type === 'submit' && first) throw new Refusal('fee-due-first');
  if (type === 'submit-to-pay' && !first) throw new Refusal('not-allowed-now');
};

const withIds = (refunds: Owing['refunds'], { now, newId }: Deps): Refund[] =>
  refunds.map((refund) => ({
    ...refund,
    id: `${refund.dossierId}.${newId()}`,
    version: 1,
    status: 'due',
    createdAt: now(),
    updatedAt: now(),
  }));

/** Is there anything to pay once that is written? */
const isAnythingOpen = (payments: readonly Payment[], owing: Owing): boolean =>
  [...payments.filter(({ no }) => !owing.payments.some((each) => each.no === no)), ...owing.payments].some(
    ({ status }) => isPayable(status),
  );

const paysNothing = ({ service, payments }: FeeCase): boolean =>
  service.fee.lines.length === 0 && payments.length === 0;

/** The account of what was asked for last. */
const accountOf = (payments: readonly Payment[]) => {
  const last = payments.at(-1);
  return last && { collectorId: last.collectorId, accountId: last.accountId };
};

/**
 * Who collects for a dossier's agency on that day, and to which account; undefined where nobody does. A fee is owed also while no account is in use:
 * it names the nearest one, and goes to the one in use when it is paid.
 */
export const accountFor = async (deps: Deps, { agencyId }: Dossier, at: string) => {
  const collector = await collectorOf(deps, agencyId, localDate(at));
  const account = collector && accountNear(collector, localDate(at));
  return account && { collectorId: collector.agencyId, accountId: account.id };
};

/**
 * Asked before anything is spent on the action. Refuses 'fee-unpaid', 'fee-due-first', 'exemption-unjudged', 'not-allowed-now',
 * 'no-payable-fee'.
 */
export const demandFees = async (deps: Deps, feeCase: FeeCase): Promise<void> => {
  const { action, before, answers, service, at } = feeCase;
  const none = paysNothing(feeCase);
  if (none && action.type === 'request-payment') throw new Refusal('no-payable-fee');
  const submits = action.type === 'submit' || action.type === 'submit-to-pay';
  if (none && !submits) return;
  const fee = assessed(service, before, answers, at);
  demandSettled(feeCase, fee);
  if (submits) demandRightSubmission(feeCase, fee.total > 0 && (await accountFor(deps, before, at)) !== undefined);
};

/**
 * What an action does to what is owed, to be written with it: a fee that falls due, the difference after a supplement, what goes back where
 * a dossier ends. Where nobody collects for the agency the portal asks for nothing. Refuses 'no-payable-fee'.
 */
export const feesFollowing = async (deps: Deps, feeCase: FeeCase): Promise<Change['fees']> => {
  const { action, dossier, payments, answers, service, at } = feeCase;
  if (paysNothing(feeCase)) return undefined;
  const fee = assessed(service, dossier, answers, at);
  const dong = wantedAfter(feeCase, fee);
  // What was asked for before goes back, or is cancelled, also where nobody collects any more.
  const account = dong === undefined ? undefined : ((await accountFor(deps, dossier, at)) ?? accountOf(payments));
  const { lines } = fee;
  const { id: dossierId, serviceVersion, organisation } = dossier;
  const about = { dossierId, lines, serviceVersion, organisation, at };
  const reason = endsUnserved.includes(action.type) ? 'ended' : 'reduced';
  const owing = dong !== undefined && account ? owingFor(payments, { dong, ...about, ...account }, reason) : nothing;
  if (action.type === 'request-payment' && !isAnythingOpen(payments, owing)) throw new Refusal('no-payable-fee');
  return { payments: owing.payments, refunds: withIds(owing.refunds, deps) };
};
