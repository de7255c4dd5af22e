import { randomBytes } from 'node:crypto';
import { addMilliseconds } from '#shared/calendar/local-time.ts';
import type { UseCase } from '../http/call.ts';
import { openMoneyWith } from '../organisations/open-with.ts';
import { payableIn } from '../paying/begin.ts';

const sevenDays = 7 * 24 * 60 * 60 * 1000;

/** A link for someone else to pay by: behind `#`, so that no server's log ever holds it. */
export const linkPayment: UseCase<'linkPayment'> = async (deps, { actor, params: { dossierId, no } }) => {
  const { folder } = await openMoneyWith(deps, actor, dossierId, ['pay']);
  const payment = payableIn(folder, Number(no));
  const token = randomBytes(18).toString('base64url');
  const expiresOn = addMilliseconds(deps.now(), sevenDays);
  await deps.payLinks.put(token, { dossierId, no: payment.no, expiresOn });
  const locale = folder.dossier.locale === 'en' ? '/en' : '';
  return { url: `${deps.portalUrl}${locale}/thanh-toan/#${token}`, expiresAt: expiresOn };
};
