import { Refusal } from '#shared/errors.ts';
import type { Attempt, AttemptStatus } from '#shared/payment/attempt.ts';
import { moved } from '#shared/payment/owing.ts';
import { paymentLifecycle } from '#shared/payment/payment-lifecycle.ts';
import type { PaymentMove } from '#shared/payment/payment-lifecycle.ts';
import type { Deps } from '../deps.ts';
import { factsOf } from '../store/payment-items.ts';
import type { PaymentWrite } from '../store/payments.ts';
import { serviceOf } from '../acting/service-of.ts';
import { portalFolders } from './portal-folders.ts';

type End = Exclude<AttemptStatus, 'open' | 'paid'>;

/** What the end of an attempt does to the payments it was made for. */
const moveOf: Record<End, PaymentMove> = { failed: 'fail', expired: 'expire', 'in-doubt': 'doubt' };

/** What the provider said last, or what a person found out. */
type Why = Partial<Pick<Attempt, 'code' | 'decided'>>;

/** The attempt without what is only needed while it is open. */
const over = (attempt: Attempt, status: End, { code, decided }: Why): Attempt => {
  const { nextQueryAt: _, address: _a, ...rest } = attempt;
  return {
    ...rest,
    version: attempt.version + 1,
    status,
    ...(code !== undefined && { code }),
    ...(decided && { decided }),
  };
};

/** Payments whose newest attempt this was; one that was tried again meanwhile, or paid, stays as it is. */
const paymentsAfter = async (deps: Deps, attempt: Attempt, move: PaymentMove) => {
  const folders = await portalFolders(deps, attempt.parts);
  const concerned = folders.flatMap((folder) =>
    folder.payments
      .filter(
        ({ reference, status }) => reference === attempt.reference && paymentLifecycle[status][move] !== undefined,
      )
      .map((payment) => ({ folder, payment })),
  );
  return Promise.all(
    concerned.map(async ({ folder: { dossier }, payment }) => ({
      payment: moved(payment, move, deps.now()),
      facts: factsOf(dossier, (await serviceOf(deps, dossier)).name),
    })),
  );
};

const rounds = 8;

/**
 * Ends an attempt that brought no money, with its payments; answers whether it did: not where it had ended already. Refuses 'too-busy'
 * where others keep moving it.
 */
export const conclude = async (
  deps: Deps,
  given: Attempt,
  end: End,
  code?: string,
  { decided, ...beside }: Pick<Attempt, 'decided'> & Pick<PaymentWrite, 'onDuty' | 'reply'> = {},
): Promise<boolean> => {
  let attempt = given;
  for (let round = 0; round < rounds; round += 1) {
    const ends = attempt.status === 'open' || (attempt.status === 'in-doubt' && end !== 'in-doubt');
    if (!ends) return false;
    const write: PaymentWrite = {
      ...beside,
      attempt: over(attempt, end, { code, decided }),
      payments: await paymentsAfter(deps, attempt, moveOf[end]),
    };
    const failing = await deps.payments.write(write);
    if (failing.length === 0) return true;
    if (failing.includes('duty')) throw new Refusal('wrong-role');
    const again = await deps.payments.attempt(attempt.reference);
    if (!again) throw new Error('an attempt vanished');
    ({ attempt } = again);
  }
  throw new Refusal('too-busy', { retryAfter: 1 });
};
