import type { PaymentEnvironment } from '../../environment.ts';
import { paymentSecrets } from '../payment-secrets.ts';
import type { Provider } from './provider.ts';
import { vietqr } from './vietqr.ts';
import { vnpay } from './vnpay.ts';

/** Every way to pay there is, by the name under which attempts and collectors keep it: a name never changes. */
export const providers = (environment: PaymentEnvironment) => {
  const secretsOf = paymentSecrets(environment.PAYMENT_SECRETS);
  return {
    vnpay: vnpay({
      url: { page: environment.VNPAY_PAGE_URL, api: environment.VNPAY_API_URL },
      secretOf: secretsOf('vnpay'),
    }),
    vietqr,
  } satisfies Record<string, Provider>;
};
