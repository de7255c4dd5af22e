import { Refusal } from '#shared/errors.ts';
import type { Attempt, Money } from '#shared/payment/attempt.ts';
import { credit } from '#shared/payment/credit.ts';
import type { Proof } from '#shared/payment/credit.ts';
import { isPayable } from '#shared/payment/payment-lifecycle.ts';
import { lifecycle } from '#shared/dossier/lifecycle.ts';
import type { Payment } from '#shared/payment/payment.ts';
import type { Refund } from '#shared/payment/refund.ts';
import { rulesInForce } from '../acting/rules.ts';
import type { Deps } from '../deps.ts';
import type { Change } from '../store/changes.ts';
import type { Folder } from '../store/folder.ts';
import type { PaymentPartName, PaymentWrite } from '../store/payment-write.ts';
import type { Tried } from '../store/payments.ts';
import { confirmed } from './confirmed.ts';
import { paymentsAfter } from './payments-after.ts';
import { portalFolders } from './portal-folders.ts';

/** Money that came for an attempt, proven; where a person decided that it did, by whom and by what. */
export type Arrival = Proof & { proof: Money['proof']; decided?: NonNullable<Attempt['decided']> };

/** What is written with the money: the line of a statement that brought it, whose duty and which reply. */
export type Beside = Pick<PaymentWrite, 'line' | 'alike' | 'onDuty' | 'reply'>;

/** What was written: the money and where it went. `before`: it had been taken in already, and nothing was written. */
export type TakenIn = { money: Money; is: 'new' | 'before' };

/** One that was made on the spot has version 0 until it is written. */
const ended = (attempt: Attempt, { transaction, decided, dong = attempt.dong }: Arrival): Attempt => {
  const { nextQueryAt: _, address: _a, came: _c, ...rest } = attempt;
  return {
    ...rest,
    version: attempt.version + 1,
    // Less than was asked for pays nothing.
    status: dong < attempt.dong ? 'failed' : 'paid',
    ...(dong !== attempt.dong && { came: dong }),
    ...(transaction !== undefined && { transaction }),
    ...(decided && { decided }),
  };
};

/** Each dossier moves on once: only one of its payments is ever open. */
const changesFor = async (deps: Deps, folders: readonly Folder[], paid: readonly Payment[]): Promise<Change[]> => {
  const rules = await rulesInForce(deps);
  return Promise.all(
    paid.map((payment) => {
      const folder = folders.find(({ dossier }) => dossier.id === payment.dossierId);
      if (!folder) throw new Error('a payment without its dossier');
      return confirmed(deps, folder, payment, rules);
    }),
  );
};

/** What taking in this money writes; pure but for reading the services. */
export const takingIn = async (
  deps: Deps,
  attempt: Attempt,
  folders: readonly Folder[],
  arrival: Arrival,
): Promise<PaymentWrite & { money: Money }> => {
  const first = attempt.parts[0]?.dossierId ?? attempt.reference;
  const ids = [...attempt.parts.map(({ dossierId }) => dossierId), first].map((each) => `${each}.${deps.newId()}`);
  // A dossier that ended takes no payment any more: whatever its fee says, the money is owed back.
  const payments = folders.flatMap((folder) =>
    folder.payments.filter(
      ({ status }) => !isPayable(status) || lifecycle[folder.dossier.status]['confirm-payment'] !== undefined,
    ),
  );
  const { decided: _, ...proof } = arrival;
  const { money, payments: paid, refunds } = credit(attempt, payments, proof, ids);
  const changes = await changesFor(deps, folders, paid);
  const { transaction } = arrival;
  const after = ended(attempt, arrival);
  return {
    attempt: after,
    money,
    ...(after.status === 'failed' && { payments: await paymentsAfter(deps, folders, attempt, 'fail') }),
    changes: changes.map((change) => ({
      ...change,
      fees: { payments: paid.filter(({ dossierId }) => dossierId === change.dossier.id), refunds: [] },
    })),
    refunds: refunds.map((refund): Refund => ({
      ...refund,
      version: 1,
      status: 'due',
      createdAt: deps.now(),
      updatedAt: deps.now(),
      ...(transaction !== undefined && { transaction }),
    })),
  };
};

/** So often money is tried again where something moved between reading and writing; then whoever brought it brings it again. */
const rounds = 12;

/**
 * Takes money in, once: attempt, money, payment, dossier and its event, or what is owed back, in one transaction. The same money again
 * changes nothing. Refuses 'too-busy' where it does not come to an end, 'changed-meanwhile' where the line that brings it was taken in
 * otherwise, 'wrong-role' where the duty was lost; nothing was written then.
 */
export const takeIn = async (
  deps: Deps,
  { attempt, monies }: Tried,
  arrival: Arrival,
  beside: Beside = {},
): Promise<TakenIn> => {
  let tried: Tried = { attempt, monies };
  for (let round = 0; round < rounds; round += 1) {
    const known = tried.monies.find(({ key }) => key === arrival.key);
    if (known) return { money: known, is: 'before' };
    // A person's word counts while nobody else has decided.
    if (arrival.decided && tried.attempt.status !== 'in-doubt') throw new Refusal('settled-already');
    const folders = await portalFolders(deps, tried.attempt.parts);
    const write = await takingIn(deps, tried.attempt, folders, arrival);
    const failing: readonly PaymentPartName[] = await deps.payments.write({ ...write, ...beside });
    if (failing.length === 0) return { money: write.money, is: 'new' };
    if (failing.includes('duty')) throw new Refusal('wrong-role');
    if (failing.some((part) => part === 'line' || part === 'alike' || part === 'reply'))
      throw new Refusal('changed-meanwhile');
    const again = await deps.payments.attempt(tried.attempt.reference);
    if (!again) throw new Error('an attempt vanished');
    tried = again;
  }
  throw new Refusal('too-busy', { retryAfter: 1 });
};
