import type { Attempt } from '#shared/payment/attempt.ts';
import { moved } from '#shared/payment/owing.ts';
import { paymentLifecycle } from '#shared/payment/payment-lifecycle.ts';
import type { PaymentMove } from '#shared/payment/payment-lifecycle.ts';
import { serviceOf } from '../acting/service-of.ts';
import type { Deps } from '../deps.ts';
import type { Folder } from '../store/folder.ts';
import { factsOf } from '../store/payment-items.ts';

/** Payments whose newest attempt this was, after that move; one that was tried again meanwhile, or paid, stays as it is. */
export const paymentsAfter = async (
  deps: Deps,
  folders: readonly Folder[],
  { reference }: Pick<Attempt, 'reference'>,
  move: PaymentMove,
) => {
  const concerned = folders.flatMap((folder) =>
    folder.payments
      .filter((payment) => payment.reference === reference && paymentLifecycle[payment.status][move] !== undefined)
      .map((payment) => ({ folder, payment })),
  );
  return Promise.all(
    concerned.map(async ({ folder: { dossier }, payment }) => ({
      payment: moved(payment, move, deps.now()),
      facts: factsOf(dossier, (await serviceOf(deps, dossier)).name),
    })),
  );
};
