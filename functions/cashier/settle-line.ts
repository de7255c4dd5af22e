import { Refusal } from '#shared/errors.ts';
import { statementRoutes } from '#shared/api/routes-statements.ts';
import { readCode } from '#shared/dossier/code.ts';
import type { Money } from '#shared/payment/attempt.ts';
import { refundReasonOf } from '#shared/payment/bank-line.ts';
import type { BankLine } from '#shared/payment/bank-line.ts';
import type { Collector } from '#shared/payment/collector.ts';
import { isPayable } from '#shared/payment/payment-lifecycle.ts';
import type { Refund } from '#shared/payment/refund.ts';
import type { Staff } from '#shared/person/actor.ts';
import { moneyText } from '#shared/words/format.ts';
import type { CashDeps } from '../cash-deps.ts';
import type { Call, Reply, UseCase } from '../http/call.ts';
import { payableIn } from '../paying/begin.ts';
import { onTheSpot } from '../paying/on-the-spot.ts';
import { portalFolders } from '../paying/portal-folders.ts';
import { takingIn } from '../paying/take-in.ts';
import type { PaymentWrite } from '../store/payment-write.ts';
import { cashViolation } from './cash-violation.ts';
import { collectorFor } from './collector-for.ts';
import { namedAttempts } from './named-attempts.ts';
import { onDuty } from './on-duty.ts';
import { once } from '../acting/once.ts';

type Settled = { write: PaymentWrite; reply: Reply<'settleLine'> };
type Settling = { line: BankLine; collector: Collector; staff: Staff };

const settledBy = (deps: CashDeps, { line, staff }: Settling, facts: Partial<BankLine>): BankLine => ({
  ...line,
  ...facts,
  version: line.version + 1,
  status: 'settled',
  settledBy: staff.staffId,
  settledAt: deps.now(),
});

/** The one open payment of a dossier, found by its code, which this collector collects. */
const openPayment = async (deps: CashDeps, typed: string, { agencyId }: Collector) => {
  const code = readCode(typed);
  const dossierId = code === undefined ? undefined : await deps.codes.dossierOf(code);
  const [folder] = dossierId === undefined ? [] : await portalFolders(deps, [{ dossierId }]);
  const own = folder?.payments.filter(({ collectorId }) => collectorId === agencyId) ?? [];
  const last = own.findLast(({ status }) => isPayable(status)) ?? own.findLast(({ paidBy }) => paidBy !== undefined);
  if (!folder || !last) throw cashViolation('code', 'no-such-dossier');
  return { folder, payment: payableIn(folder, last.no) };
};

/** A line that names requests is of whoever was asked, be it one or several: only a leader says that it pays another's fee. Refuses 'wrong-role'. */
const demandRightful = async (
  deps: CashDeps,
  { line, collector, staff }: Settling,
  dossierId: string,
): Promise<void> => {
  if (staff.duties.includes('leader')) return;
  const named = await namedAttempts(deps, line.purpose);
  const own = named.filter(({ attempt }) => attempt.collectorId === collector.agencyId);
  const isAnothers = !own.some(({ attempt }) => attempt.parts.some((part) => part.dossierId === dossierId));
  if (own.length > 0 && isAnothers) throw new Refusal('wrong-role');
};

/** It pays a fee of no more than that amount, as if it had named it; what is beyond goes back. */
const toPayment = async (deps: CashDeps, settling: Settling, code: string): Promise<Settled> => {
  const { line, collector } = settling;
  const { folder, payment } = await openPayment(deps, code, collector);
  if (payment.dong > line.dong)
    throw cashViolation('code', 'other-amount', { line: moneyText(line.dong), due: moneyText(payment.dong) });
  await demandRightful(deps, settling, payment.dossierId);
  const account = collector.accounts.find(({ id }) => id === line.accountId);
  const terminal = `${account?.bin ?? ''}/${account?.number ?? ''}`;
  const at = deps.now();
  const attempt = onTheSpot({ ...payment, accountId: line.accountId }, { way: 'vietqr', terminal, at });
  const transaction = line.bankReference === undefined ? {} : { transaction: line.bankReference };
  const write = await takingIn(deps, attempt, [folder], {
    ...{ key: line.id, proof: 'decision', at, dong: line.dong, accountId: line.accountId },
    ...transaction,
  });
  const { reference, dong } = attempt;
  const [refund] = write.refunds ?? [];
  return {
    write: { ...write, line: settledBy(deps, settling, { reference }) },
    reply: { reference, dong, ...(refund && { refundId: refund.id }) },
  };
};

/** It pays nothing: its money is owed back. Kept with the request it names, or else under its own key. */
const toRefund = async (deps: CashDeps, settling: Settling, note: string): Promise<Settled> => {
  const { line, collector } = settling;
  const { id, dong, accountId, bankReference } = line;
  const tried = line.reference === undefined ? undefined : await deps.payments.attempt(line.reference);
  const attempt = tried?.attempt.collectorId === collector.agencyId ? tried.attempt : undefined;
  const about = attempt?.parts.length === 1 ? attempt.parts[0] : undefined;
  const reference = attempt?.reference ?? id;
  const at = deps.now();
  const refundId = `${about?.dossierId ?? id}.${deps.newId()}`;
  const transaction = bankReference === undefined ? {} : { transaction: bankReference };
  const common = { reference, way: 'vietqr', dong, collectorId: collector.agencyId, ...transaction } as const;
  const allotments: Money['allotments'] = [{ to: 'refund', refundId, dong }];
  const money: Money = { ...common, key: id, at, proof: 'decision', accountId, allotments };
  const refund: Refund = {
    ...common,
    id: refundId,
    version: 1,
    status: 'due',
    reason: refundReasonOf(line),
    note,
    ...(about && { dossierId: about.dossierId, no: about.no }),
    createdAt: at,
    updatedAt: at,
  };
  const settled = settledBy(deps, settling, { refundId, note });
  return { write: { money, refunds: [refund], line: settled }, reply: { reference, dong, refundId } };
};

/** It is the transfer of the line it may be: no money comes with it. Refuses 'invalid' a line that is like no other. */
const toKnown = (deps: CashDeps, settling: Settling): Settled => {
  const { id, dong, mayBe, reference = id } = settling.line;
  if (mayBe === undefined) throw cashViolation('to', 'like-no-other');
  return { write: { line: settledBy(deps, settling, {}) }, reply: { reference, dong } };
};

const settledAs = (
  deps: CashDeps,
  settling: Settling,
  body: Call<'settleLine'>['body'],
): Settled | Promise<Settled> => {
  if (body.to === 'payment') return toPayment(deps, settling, body.code);
  return body.to === 'refund' ? toRefund(deps, settling, body.note) : toKnown(deps, settling);
};

/** Says what a line of a statement is: the fee it pays, that it goes back, or the transfer of another line. Its money comes with that, once. */
export const settleLine: UseCase<'settleLine'> = async (deps, { actor, params, body, repeat }) => {
  const staff = await actor;
  const collector = await collectorFor(deps, staff);
  return once(deps, { staff, repeat, Reply: statementRoutes.settleLine.reply }, async (kept) => {
    const line = await deps.bankLines.get(params.lineId);
    if (line?.collectorId !== collector.agencyId) throw new Refusal('not-found');
    if (line.status !== 'open') throw new Refusal('settled-already');
    const settling = { line, collector, staff };
    const { write, reply } = await settledAs(deps, settling, body);
    const failing = await deps.payments.write({ ...write, onDuty: onDuty(deps, staff), reply: kept(reply) });
    if (failing.includes('duty')) throw new Refusal('wrong-role');
    if (failing.length > 0) throw new Refusal('changed-meanwhile');
    return reply;
  });
};
