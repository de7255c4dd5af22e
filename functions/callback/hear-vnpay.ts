import type { CallbackOutcome } from '../gateway/payments/provider.ts';
import type { UseCase } from '../http/call.ts';
import { errorFacts, log } from '../log.ts';
import { hear } from '../paying/hear.ts';
import type { PayingDeps } from '../paying/deps.ts';

const outcomeOf = async (deps: PayingDeps, query: Readonly<Record<string, string>>): Promise<CallbackOutcome> => {
  const word = await deps.provider('vnpay').readCallback?.(query);
  if (!word) return 'wrong-signature';
  return (await hear(deps, 'vnpay', word, 'callback')).outcome;
};

/** VNPay's IPN, answered in its own form: whatever could not be written is an error to it, so that it comes again. */
export const hearVnpay: UseCase<'hearVnpay'> = async (deps, { query }) => {
  const outcome = await outcomeOf(deps, query).catch((error: unknown): CallbackOutcome => {
    log({ level: 'error', of: 'callback', ...errorFacts(error) });
    return 'error';
  });
  const reply = deps.provider('vnpay').callbackReply?.(outcome);
  return reply as { RspCode: string; Message: string };
};
