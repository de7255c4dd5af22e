import { paymentRoutes } from '#shared/api/routes-payments.ts';
import { openContainer } from '../deps.ts';
import { entry } from '../http/endpoint.ts';
import { environment, paymentEnvironment } from '../http/environment.ts';
import { beginPayment } from '../pay/begin-payment.ts';
import { followPayment } from '../pay/follow-payment.ts';
import { getPayLink } from '../pay/get-pay-link.ts';
import { linkPayment } from '../pay/link-payment.ts';
import { listMyReceipts } from '../pay/list-my-receipts.ts';
import { listOwed } from '../pay/list-owed.ts';
import { payByLink } from '../pay/pay-by-link.ts';
import { payingDepsAt } from '../paying-deps.ts';

/** What whoever pays may call. */
export const handler = entry<'pay'>(
  openContainer(environment()),
  paymentRoutes,
  { beginPayment, followPayment, getPayLink, linkPayment, listMyReceipts, listOwed, payByLink },
  payingDepsAt(paymentEnvironment()),
);
