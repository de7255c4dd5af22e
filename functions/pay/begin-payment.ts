import { begin, payableIn } from '../paying/begin.ts';
import { openMoneyWith } from '../organisations/open-with.ts';
import type { UseCase } from '../http/call.ts';

/** Begins to pay one's own fees, or those of an organisation one may pay for: one, or several of one collecting unit and account together. */
export const beginPayment: UseCase<'beginPayment'> = async (deps, { actor, body, address }) => {
  const ids = [...new Set(body.payments.map(({ dossierId }) => dossierId))];
  const folders = await Promise.all(ids.map(async (id) => (await openMoneyWith(deps, actor, id, ['pay'])).folder));
  const named = [...new Map(body.payments.map((each) => [`${each.dossierId}#${each.no}`, each])).values()];
  const toPay = named.flatMap(({ dossierId, no }) =>
    folders
      .filter(({ dossier }) => dossier.id === dossierId)
      .map((folder) => ({ folder, payment: payableIn(folder, no) })),
  );
  const { way, locale } = body;
  const returnUrl = `${deps.portalUrl}${locale === 'en' ? '/en' : ''}/thanh-toan/`;
  return begin(deps, toPay, { way, locale, address, returnUrl });
};
