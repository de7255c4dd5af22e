import { Refusal } from '#shared/errors.ts';
import { Taken } from '#shared/api/cash-views.ts';
import { localDate } from '#shared/calendar/local-time.ts';
import { accountOn, waysOn } from '#shared/payment/collector.ts';
import type { Payment } from '#shared/payment/payment.ts';
import { noAccountInUse } from '#shared/words/payment-refusals.ts';
import type { Staff } from '#shared/person/actor.ts';
import type { UseCase } from '../http/call.ts';
import { demandRepeat } from '../http/demand-repeat.ts';
import { askedAnew } from '../paying/asked-anew.ts';
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

type Payable = { folder: Folder; payment: Payment; cancelled?: Payment | undefined };

/** A fee of a unit that does not collect for the dossier any more is asked for by this one, and taken in the same moment. */
const takenOver = async (deps: CashDeps, folder: Folder, old: Payment, collectorId: string): Promise<Payable> => {
  const [cancelled, asked] = await askedAnew(deps, folder.dossier, [old], deps.now());
  if (asked?.collectorId !== collectorId) throw new Refusal('not-found');
  // Of version 0 until it is written, as paid.
  const payment = { ...asked, no: folder.payments.length + 1, version: 0 };
  const others = folder.payments.filter(({ no }) => no !== old.no);
  return { folder: { ...folder, payments: [...others, payment] }, payment, cancelled };
};

/** The fee as the cashier saw it; refuses 'fee-already-paid', 'no-payable-fee', 'changed-meanwhile', 'not-found' what others collect. */
const demandPayable = async (
  deps: CashDeps,
  folder: Folder,
  { no, dong, collectorId }: { no: number; dong: number; collectorId: string },
): Promise<Payable> => {
  const payment = payableIn(folder, no);
  if (payment.dong !== dong) {
    const { version, status } = folder.dossier;
    throw new Refusal('changed-meanwhile', { current: { version, status, dong: payment.dong } });
  }
  return payment.collectorId === collectorId ? { folder, payment } : takenOver(deps, folder, payment, collectorId);
};

/** Money, payment, dossier, the entry of the day's book and the reply, as one transaction. */
const takingOf = async (
  deps: CashDeps,
  { folder, payment, cancelled, cashier }: Payable & { cashier: Staff },
  { method, slip }: { method: 'cash' | 'card'; slip?: string | undefined },
): Promise<{ write: PaymentWrite; taken: Taken }> => {
  const at = deps.now();
  const { staffId } = cashier;
  const attempt = onTheSpot(payment, { way: method, terminal: `counter/${staffId}`, staffId, at });
  const { reference, dong, collectorId } = attempt;
  const arrival = { key: 'counter', proof: 'cashier', at, ...(slip !== undefined && { transaction: slip }) } as const;
  const write = await takingIn(deps, attempt, [folder], arrival);
  const beside = cancelled ? [cancelled] : [];
  const changes = write.changes?.map((change) => ({
    ...change,
    fees: { payments: [...beside, ...(change.fees?.payments ?? [])], refunds: [] },
  }));
  const version = changes?.[0]?.dossier.version ?? folder.dossier.version;
  const document = slip === undefined ? {} : { document: slip };
  return {
    write: {
      ...write,
      ...(changes && { changes }),
      cash: { id: reference, at, kind: 'taken', way: method, dong, staffId, reference, collectorId, ...document },
      onDuty: onDuty(deps, cashier),
    },
    taken: { reference, dong, way: method, at, version },
  };
};

/** Takes a fee at the counter: paid at once, on the cashier's record; also one another unit asked for, where this one collects now. */
export const takeAtCounter: UseCase<'takeAtCounter'> = async (deps, { actor, params, body, repeat }) => {
  const asked = demandRepeat(repeat);
  for (let round = 0; round < rounds; round += 1) {
    const { actor: cashier, folder } = await deps.dossiers.openFor(actor, params.dossierId);
    const given = replyGiven(asked, folder.replies);
    if (given !== undefined) return Taken.parse(given);
    const collector = await collectorFor(deps, cashier);
    const fee = { no: Number(params.no), dong: body.dong, collectorId: collector.agencyId };
    const payable = await demandPayable(deps, folder, fee);
    const today = localDate(deps.now());
    const account = accountOn(collector, today);
    if (!account) throw new Refusal('provider-not-configured', { why: noAccountInUse });
    if (!waysOn(collector, today).includes('counter')) throw new Refusal('provider-not-configured');
    const payment = { ...payable.payment, accountId: account.id };
    const { write, taken } = await takingOf(deps, { ...payable, payment, cashier }, body);
    const reply = dossierReplyItem(folder.dossier.id, asked, taken, deps.now());
    const failing = await deps.payments.write({ ...write, reply });
    if (failing.length === 0) return taken;
    if (failing.includes('duty')) throw new Refusal('wrong-role');
    if (failing.includes('closed')) throw new Refusal('day-closed');
  }
  throw new Refusal('too-busy', { retryAfter: 1 });
};
