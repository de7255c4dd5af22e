import { paymentRoutes } from '#shared/api/routes-payments.ts';
import { hearVnpay } from '../callback/hear-vnpay.ts';
import { openContainer } from '../deps.ts';
import { entry } from '../http/endpoint.ts';
import { environment, paymentEnvironment } from '../http/environment.ts';
import { payingDepsAt } from '../paying-deps.ts';

/** What providers call: with capacity of its own, so that nothing else crowds money out. */
export const handler = entry<'callback'>(
  openContainer(environment()),
  paymentRoutes,
  { hearVnpay },
  payingDepsAt(paymentEnvironment()),
);
