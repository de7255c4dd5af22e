import { Refusal } from '#shared/errors.ts';
import type { Attempt, AttemptStatus } from '#shared/payment/attempt.ts';
import type { PaymentMove } from '#shared/payment/payment-lifecycle.ts';
import type { Deps } from '../deps.ts';
import type { PaymentWrite } from '../store/payment-write.ts';
import { paymentsAfter } from './payments-after.ts';
import { portalFolders } from './portal-folders.ts';

type End = Exclude<AttemptStatus, 'open' | 'paid'>;

/** What the end of an attempt does to the payments it was made for. */
const moveOf: Record<End, PaymentMove> = { failed: 'fail', expired: 'expire', 'in-doubt': 'doubt' };

/** What the provider said last, what it says came where that is another amount, or what a person found out. */
type Why = Partial<Pick<Attempt, 'code' | 'came' | 'decided'>>;

/** The attempt without what is only needed while it is open. */
const over = (attempt: Attempt, status: End, { code, came, decided }: Why): Attempt => {
  const { nextQueryAt: _, address: _a, ...rest } = attempt;
  return {
    ...rest,
    version: attempt.version + 1,
    status,
    ...(code !== undefined && { code }),
    ...(came !== undefined && { came }),
    ...(decided && { decided }),
  };
};

const rounds = 8;

/**
 * One that ended is in doubt again where its provider says that money may have come which nobody knew of: the amount asked for where nothing
 * had come and nobody had decided, or another amount than was known. What was taken in, or decided, on the same word stays so, however often the provider repeats it.
 */
const endsAs = (attempt: Attempt, end: End, { came }: Why): boolean => {
  const { status } = attempt;
  if (status === 'open') return true;
  if (end !== 'in-doubt') return status === 'in-doubt';
  if (status === 'in-doubt' || status === 'paid') return false;
  return came === undefined ? attempt.came === undefined && !attempt.decided : came !== attempt.came;
};

/**
 * Ends an attempt that brought no money to count, with its payments; answers whether it did: not where it had ended already. Refuses 'too-busy'
 * where others keep moving it.
 */
export const conclude = async (
  deps: Deps,
  given: Attempt,
  end: End,
  why: Why = {},
  beside: Pick<PaymentWrite, 'onDuty' | 'reply'> = {},
): Promise<boolean> => {
  let attempt = given;
  for (let round = 0; round < rounds; round += 1) {
    if (!endsAs(attempt, end, why)) return false;
    const folders = await portalFolders(deps, attempt.parts);
    const write: PaymentWrite = {
      ...beside,
      attempt: over(attempt, end, why),
      payments: await paymentsAfter(deps, folders, attempt, moveOf[end]),
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
