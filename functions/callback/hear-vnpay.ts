import type { CallbackOutcome } from '../gateway/payments/provider.ts';
import type { UseCase } from '../http/call.ts';
import { errorFacts, log } from '../log.ts';
import { hear } from '../paying/hear.ts';
import type { Heard } from '../paying/hear.ts';
import type { PayingDeps } from '../paying/deps.ts';

type Query = Readonly<Record<string, string>>;

const heardOf = async (deps: PayingDeps, query: Query): Promise<Pick<Heard, 'outcome' | 'isAgainst'>> => {
  const word = await deps.provider('vnpay').readCallback?.(query);
  if (!word) return { outcome: 'wrong-signature' };
  return hear(deps, 'vnpay', word, 'callback');
};

/** What was not taken in: it wakes somebody, as the provider stops telling of it after ten times. */
const untaken: readonly CallbackOutcome[] = ['unknown-reference', 'wrong-amount', 'wrong-signature'];

/** Tells of what was not taken in, by its outcome alone: a query may hold anything. Who signs nothing at all wakes nobody. */
const logUntaken = ({ outcome, isAgainst }: Pick<Heard, 'outcome' | 'isAgainst'>, query: Query): void => {
  const isSigned = (query.vnp_SecureHash ?? '') !== '';
  if (isAgainst) log({ level: 'error', of: 'callback', refusal: 'against-paid' });
  else if (untaken.includes(outcome)) log({ level: isSigned ? 'error' : 'info', of: 'callback', refusal: outcome });
};

/** VNPay's IPN, answered in its own form: whatever could not be written is an error to it, so that it comes again. */
export const hearVnpay: UseCase<'hearVnpay'> = async (deps, { query }) => {
  const heard = await heardOf(deps, query).catch((error: unknown): Pick<Heard, 'outcome' | 'isAgainst'> => {
    log({ level: 'error', of: 'callback', ...errorFacts(error) });
    return { outcome: 'error' };
  });
  logUntaken(heard, query);
  const reply = deps.provider('vnpay').callbackReply?.(heard.outcome);
  return reply as { RspCode: string; Message: string };
};
