import { Refusal } from '#shared/errors.ts';
import type { Payment } from '#shared/payment/payment.ts';
import type { Deps } from '../deps.ts';
import type { Folder } from '../store/folder.ts';
import { payments as portal } from './portal.ts';

/** What a link is for; refuses 'link-expired' whatever is no link any more, or never was. */
export const linked = async (
  deps: Deps,
  token: string,
): Promise<{ folder: Folder; payment: Payment; expiresAt: string }> => {
  const link = await deps.payLinks.get(token);
  if (!link || link.expiresOn <= deps.now()) throw new Refusal('link-expired');
  const { folder } = await deps.dossiers.openFor(portal, link.dossierId);
  const payment = folder.payments.find(({ no }) => no === link.no);
  if (!payment) throw new Refusal('link-expired');
  return { folder, payment, expiresAt: link.expiresOn };
};
