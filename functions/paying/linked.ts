import { Refusal } from '#shared/errors.ts';
import { isPayable } from '#shared/payment/payment-lifecycle.ts';
import type { Payment } from '#shared/payment/payment.ts';
import type { Deps } from '../deps.ts';
import type { Folder } from '../store/folder.ts';
import { payments as portal } from './portal.ts';

/**
 * What a link is for. Refuses 'link-expired' whatever never was a link, or is one no more while its fee is still to be paid: that it was paid, or
 * asked for anew, is said as long as the link is known, so that nobody who paid by it pays twice.
 */
export const linked = async (
  deps: Deps,
  token: string,
): Promise<{ folder: Folder; payment: Payment; expiresAt: string }> => {
  const link = await deps.payLinks.get(token);
  if (!link) throw new Refusal('link-expired');
  const { folder } = await deps.dossiers.openFor(portal, link.dossierId);
  const payment = folder.payments.find(({ no }) => no === link.no);
  if (!payment) throw new Refusal('link-expired');
  if (link.expiresOn <= deps.now() && isPayable(payment.status)) throw new Refusal('link-expired');
  return { folder, payment, expiresAt: link.expiresOn };
};
