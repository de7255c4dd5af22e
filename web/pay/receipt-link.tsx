import type { PaymentView } from '#shared/api/payment-views.ts';
import { PdfButton } from '../kit/pdf-button.tsx';
import { useSay } from '../kit/locale.tsx';
import { useApp } from '../session/app.tsx';
import { payWords as words } from '../words/pay.ts';

type Props = { dossierId: string; payment: Pick<PaymentView, 'no' | 'receipt'> };

/** The signed receipt that stands for a payment, once it is issued. */
export const ReceiptLink = ({ dossierId, payment: { no, receipt } }: Props) => {
  const { call } = useApp();
  const t = useSay();
  if (!receipt) return null;
  const { serial, number } = receipt;
  return (
    <PdfButton
      label={t(words.receipt, { serial, number })}
      name={`bien-lai-${number}.pdf`}
      fetchIt={() => call('printReceipt', { params: { dossierId, no: String(no) } })}
    />
  );
};
