import { referencesIn } from '#shared/payment/reference.ts';
import type { CashDeps } from '../cash-deps.ts';
import type { Tried } from '../store/payments.ts';

/** The attempts a purpose names, as they stand now. */
export const namedAttempts = async ({ payments }: CashDeps, purpose: string): Promise<Tried[]> => {
  const found = await Promise.all(referencesIn(purpose).map((reference) => payments.attempt(reference)));
  return found.filter((tried) => tried !== undefined);
};
