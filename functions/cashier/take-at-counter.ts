import { Refusal } from '#shared/errors.ts';
import { Taken } from '#shared/api/cash-views.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { accountOn, waysOn } from '#shared/payment/collector.ts';
import type { Payment } from '#shared/payment/payment.ts';
import { noAccountInUse } from '#shared/words/payment-refusals.ts';
import type { Staff } from '#shared/person/actor.ts';
import type { UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import { payableIn } from '../paying/begin.ts';
import { onTheSpot } from '../paying/on-the-spot.ts';
import { takingIn } from '../paying/take-in.ts';
import type { CashDeps } from '../cash-deps.ts';
import type { Folder } from '../store/folder.ts';
import { dossierReplyItem, replyGiven } from '../store/idempotency.ts';
import type { PaymentWrite } from '../store/payment-write.ts';
import { collectorFor } from './collector-for.ts';
import { onDuty } from './on-duty.ts';

/** So often it is tried again where the dossier moved between reading and writing. */
const rounds = 6;

/** The fee as the cashier saw it; refuses 'fee-already-paid', 'no-payable-fee', 'changed-meanwhile', 'not-found' what others collect. */
const demandPayable = (folder: Folder, no: number, dong: number, collectorId: string): Payment => {
  const payment = payableIn(folder, no);
  if (payment.collectorId !== collectorId) throw new Refusal('not-found');
  if (payment.dong !== dong) {
    const { version, status } = folder.dossier;
    throw new Refusal('changed-meanwhile', { current: { version, status, dong: payment.dong } });
  }
  return payment;
};

/** Money, payment, dossier, the entry of the day's book and the reply, as one transaction. */
const takingOf = async (
  deps: CashDeps,
  { folder, payment, cashier }: { folder: Folder; payment: Payment; cashier: Staff },
  { method, slip }: { method: 'cash' | 'card'; slip?: string | undefined },
): Promise<{ write: PaymentWrite; taken: Taken }> => {
  const at = deps.now();
  const { staffId } = cashier;
  const attempt = onTheSpot(payment, { way: method, terminal: `counter/${staffId}`, staffId, at });
  const { reference, dong, collectorId } = attempt;
  const arrival = { key: 'counter', proof: 'cashier', at, ...(slip !== undefined && { transaction: slip }) } as const;
  const write = await takingIn(deps, attempt, [folder], arrival);
  const version = write.changes?.[0]?.dossier.version ?? folder.dossier.version;
  const document = slip === undefined ? {} : { document: slip };
  return {
    write: {
      ...write,
      cash: { id: reference, at, kind: 'taken', way: method, dong, staffId, reference, collectorId, ...document },
      onDuty: onDuty(deps, cashier),
    },
    taken: { reference, dong, way: method, at, version },
  };
};

/** Takes a fee at the counter: paid at once, on the cashier's record. */
export const takeAtCounter: UseCase<'takeAtCounter'> = async (deps, { actor, params, body, repeat }) => {
  const asked = demandRepeat(repeat);
  for (let round = 0; round < rounds; round += 1) {
    const { actor: cashier, folder } = await deps.dossiers.openFor(actor, params.dossierId);
    const given = replyGiven(asked, folder.replies);
    if (given !== undefined) return Taken.parse(given);
    const collector = await collectorFor(deps, cashier);
    const payment = demandPayable(folder, Number(params.no), body.dong, collector.agencyId);
    const today = localDate(deps.now());
    const account = accountOn(collector, today);
    if (!account) throw new Refusal('provider-not-configured', { why: noAccountInUse });
    if (!waysOn(collector, today).includes('counter')) throw new Refusal('provider-not-configured');
    const now = { ...payment, accountId: account.id };
    const { write, taken } = await takingOf(deps, { folder, payment: now, cashier }, body);
    const reply = dossierReplyItem(folder.dossier.id, asked, taken, deps.now());
    const failing = await deps.payments.write({ ...write, reply });
    if (failing.length === 0) return taken;
    if (failing.includes('duty')) throw new Refusal('wrong-role');
    if (failing.includes('closed')) throw new Refusal('day-closed');
  }
  throw new Refusal('too-busy', { retryAfter: 1 });
};
