import { paymentStatusWords } from '#shared/payment/payment-lifecycle.ts';
import type { PaymentStatus } from '#shared/payment/payment-lifecycle.ts';
import { useSay } from '../kit/locale.tsx';

const colours: Record<PaymentStatus, string> = {
  due: 'orange',
  pending: 'blue',
  'awaiting-reconciliation': 'blue',
  failed: 'red',
  expired: 'red',
  paid: 'green',
  'refund-due': 'teal',
  refunded: 'grey',
  cancelled: 'grey',
};

/** Where a payment stands, in words; the colour only repeats them. */
export const PaymentTag = ({ status }: { status: PaymentStatus }) => {
  const t = useSay();
  return <strong class={`govuk-tag govuk-tag--${colours[status]}`}>{t(paymentStatusWords[status])}</strong>;
};
