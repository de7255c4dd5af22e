import type { AboutPayment } from '#shared/api/cash-views.ts';
import type { Deps } from '../deps.ts';
import type { PaymentName } from '../store/payments.ts';

const nameOf = ({ dossierId, no }: PaymentName): string => `${dossierId}#${no}`;

/** What lists say of payments, by their names: dossier, code and service, nothing personal. One read for all. */
export const aboutPayments = async (
  { payments }: Deps,
  names: readonly PaymentName[],
): Promise<(name: PaymentName) => AboutPayment | undefined> => {
  const owed = await payments.named(names);
  const found = new Map(
    owed.map(({ payment: { dossierId, no }, serviceName, code }) => [
      nameOf({ dossierId, no }),
      { dossierId, no, serviceName, ...(code !== undefined && { code }) },
    ]),
  );
  return (name) => found.get(nameOf(name));
};
