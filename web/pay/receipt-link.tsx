import type { PaymentView } from '#shared/api/payment-views.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { SaveLink } from '../kit/save-link.tsx';
import { useApp } from '../session/app.tsx';
import { payWords as words } from '../words/pay.ts';

/** The signed receipt that stands for a payment, once it is issued, as PDF. */
export const ReceiptLink = ({ dossierId, payment }: { dossierId: string; payment: PaymentView }) => {
  const { call } = useApp();
  const t = useSay();
  const name = useLocale() === 'vi' ? 'bien-lai' : 'receipt';
  const { no, receipt } = payment;
  if (!receipt) return null;
  const { serial, number } = receipt;
  return (
    <SaveLink
      label={t(words.receipt, { serial, number })}
      name={`${name}-${serial.replaceAll('/', '-')}-${number}.pdf`}
      load={() => call('printReceipt', { params: { dossierId, no: String(no) } })}
    />
  );
};
