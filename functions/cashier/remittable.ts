import { Refusal } from '#shared/errors.ts';
import { receiptIsDue } from '#shared/payment/payment.ts';
import type { Payment } from '#shared/payment/payment.ts';
import { isOfPayment } from '#shared/payment/refund-step.ts';
import { isOwed } from '#shared/payment/refund.ts';
import { remittedSums } from '#shared/payment/remittance.ts';
import type { Period, Remittance } from '#shared/payment/remittance.ts';
import type { CashDeps } from '../cash-deps.ts';
import { portalFolders } from '../paying/portal-folders.ts';
import { someAtATime } from '../some-at-a-time.ts';
import { paymentsOfPeriod } from './payments-of-period.ts';

const sideBySide = 4;

/** A payment that owes something back, with the refunds that say so, as one consistent read of its dossier has both. */
const withRefunds = async (
  deps: CashDeps,
  { dossierId, no }: Payment,
): Promise<{ payment: Payment; ids: string[] }> => {
  const [folder] = await portalFolders(deps, [{ dossierId }]);
  const payment = folder?.payments.find((each) => each.no === no);
  const owed = folder?.refunds.filter((refund) => refund.no === no && isOwed(refund) && isOfPayment(refund)) ?? [];
  const dong = owed.reduce((sum, refund) => sum + refund.dong, 0);
  // Something is being written just now; or they never agree, which the night tells of.
  if (payment?.owedBack !== dong) throw new Refusal('changed-meanwhile');
  return { payment, ids: owed.map(({ id }) => id) };
};

/**
 * What of a period is remitted now, and which refunds are taken off: those, and no other, go back from the collector's own account. Refuses
 * 'changed-meanwhile' where payment and refunds do not agree.
 */
export const remittable = async (
  deps: CashDeps,
  collectorId: string,
  period: Period,
): Promise<Pick<Remittance, 'sums' | 'dong' | 'takenOff'> & { waiting: number }> => {
  const { owed } = await paymentsOfPeriod(deps, collectorId, period);
  const all = owed.map(({ payment }) => payment);
  const reduced = await someAtATime(
    all.filter(({ owedBack }) => owedBack > 0),
    sideBySide,
    (payment) => withRefunds(deps, payment),
  );
  const payments = [...all.filter(({ owedBack }) => owedBack === 0), ...reduced.map(({ payment }) => payment)];
  const sums = remittedSums(payments);
  return {
    sums,
    dong: sums.reduce((sum, { dong }) => sum + dong, 0),
    takenOff: reduced.flatMap(({ ids }) => ids),
    waiting: payments.filter((payment) => receiptIsDue(payment)).length,
  };
};
