import type { UseCase } from '../http/call.ts';
import { begin, payableIn } from '../paying/begin.ts';
import { linked } from '../paying/linked.ts';

/** Begins to pay for somebody else, by the link they gave. */
export const payByLink: UseCase<'payByLink'> = async (deps, { params, body, address }) => {
  const { folder, payment } = await linked(deps, params.token);
  const { way, locale } = body;
  const returnUrl = `${deps.portalUrl}${locale === 'en' ? '/en' : ''}/thanh-toan/`;
  return begin(deps, [{ folder, payment: payableIn(folder, payment.no) }], { way, locale, address, returnUrl });
};
