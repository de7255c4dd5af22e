import type { PaymentView } from '#shared/api/payment-views.ts';
import { useSay } from '../kit/locale.tsx';
import { payWords as words } from '../words/pay.ts';

/** The receipt that stands for a payment, once it is issued. */
export const ReceiptLink = ({ payment: { receipt } }: { payment: PaymentView }) => {
  const t = useSay();
  return receipt ? <>{t(words.receipt, { serial: receipt.serial, number: receipt.number })}</> : null;
};
