import type { Dossier } from '#shared/dossier/dossier.ts';
import { askedBy } from '#shared/payment/owing.ts';
import type { Payment } from '#shared/payment/payment.ts';
import { accountFor } from '../acting/fees.ts';
import type { Deps } from '../deps.ts';

/**
 * What is open and was asked for by a unit that does not collect for the dossier any more: cancelled, and asked for anew by the one that does.
 * Nothing where it is the same unit, or where nobody collects now: then it stays as it is.
 */
export const askedAnew = async (
  deps: Deps,
  dossier: Dossier,
  payments: readonly Payment[],
  at: string,
): Promise<Payment[]> => {
  const account = await accountFor(deps, dossier, at);
  return account ? askedBy(payments, account, at) : [];
};
