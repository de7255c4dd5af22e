import type { AboutPayment } from '#shared/api/cash-views.ts';
import type { Owed, PaymentName } from '../store/payments.ts';

const nameOf = ({ dossierId, no }: PaymentName): string => `${dossierId}#${no}`;

/** What lists say of payments, by their names: dossier, code and service, nothing personal. */
export const aboutPayments = (owed: readonly Owed[]): ((name: PaymentName) => AboutPayment | undefined) => {
  const found = new Map(
    owed.map(({ payment: { dossierId, no }, serviceName, code }) => [
      nameOf({ dossierId, no }),
      { dossierId, no, serviceName, ...(code !== undefined && { code }) },
    ]),
  );
  return (name) => found.get(nameOf(name));
};
